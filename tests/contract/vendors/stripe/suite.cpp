// SPDX-License-Identifier: BSL-1.0
// The contract suite over Stripe's three events, and over the customer alone.
#include <ringtrue/testing/contract_suite.hpp>

#include "contract/valijson_law.hpp"
#include "contract/vendors/stripe/stripe.hpp"

using ringtrue::testing::contract_suite;
using ringtrue::testing::suite_options;

suite_options const with_lookaheads{.validators = {make_valijson}, .schema = {.dialect = ringtrue::dialect::draft_07, .lookahead = true}};

contract_suite<stripe::event> const event{"stripe::event", with_lookaheads};
contract_suite<stripe::customer> const customer{"stripe::customer", with_lookaheads};

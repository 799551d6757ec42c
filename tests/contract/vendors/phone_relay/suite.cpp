// SPDX-License-Identifier: BSL-1.0
// The contract suite over an invented telephony vendor.
#include <ringtrue/testing/contract_suite.hpp>

#include "contract/valijson_law.hpp"
#include "contract/vendors/phone_relay/phone_relay.hpp"

using ringtrue::testing::contract_suite;
using ringtrue::testing::suite_options;

suite_options const with_lookaheads{.validators = {make_valijson}, .schema = {.dialect = ringtrue::dialect::draft_07, .lookahead = true}};

contract_suite<phone_relay::event> const event{"phone_relay::event", with_lookaheads};

// SPDX-License-Identifier: BSL-1.0
// The contract suite over events in the envelope of Standard Webhooks.
#include <ringtrue/testing/contract_suite.hpp>

#include "contract/valijson_law.hpp"
#include "contract/vendors/standard_webhooks/standard_webhooks.hpp"

using ringtrue::testing::contract_suite;
using ringtrue::testing::suite_options;

suite_options const with_lookaheads{.validators = {make_valijson}, .schema = {.dialect = ringtrue::dialect::draft_07, .lookahead = true}};

contract_suite<standard_webhooks::event> const event{"standard_webhooks::event", with_lookaheads};

// SPDX-License-Identifier: BSL-1.0
// The contract suite over the requests of Slack's Events API, and over the inner events alone.
#include <ringtrue/testing/contract_suite.hpp>

#include "contract/valijson_law.hpp"
#include "contract/vendors/slack/slack.hpp"

using ringtrue::testing::contract_suite;
using ringtrue::testing::suite_options;

suite_options const with_lookaheads{.validators = {make_valijson}, .schema = {.dialect = ringtrue::dialect::draft_07, .lookahead = true}};

contract_suite<slack::event> const event{"slack::event", with_lookaheads};
contract_suite<slack::inner_event> const inner_event{"slack::inner_event", with_lookaheads};

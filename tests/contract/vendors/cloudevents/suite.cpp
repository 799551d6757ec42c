// SPDX-License-Identifier: BSL-1.0
// The contract suite over an event in the JSON format of CloudEvents.
#include <ringtrue/testing/contract_suite.hpp>

#include "contract/valijson_law.hpp"
#include "contract/vendors/cloudevents/cloudevents.hpp"

using ringtrue::testing::contract_suite;
using ringtrue::testing::suite_options;

suite_options const with_lookaheads{.validators = {make_valijson}, .schema = {.dialect = ringtrue::dialect::draft_07, .lookahead = true}};

contract_suite<cloudevents::cloud_event> const cloud_event{"cloudevents::cloud_event", with_lookaheads};

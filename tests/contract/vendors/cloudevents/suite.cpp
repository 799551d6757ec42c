// SPDX-License-Identifier: BSL-1.0
// The contract suite over an event in the JSON format of CloudEvents.
#include <ringtrue/testing/contract_suite.hpp>

#include "contract/valijson_law.hpp"
#include "contract/vendors/cloudevents/cloudevents.hpp"

using ringtrue::testing::contract_suite;
using ringtrue::testing::suite_options;

suite_options const with_lookaheads{.validators = {make_valijson}, .schema = {.dialect = ringtrue::dialect::draft_07, .lookahead = true}};

namespace cloudevents {

// An event keeps all members, so a law about unknown members would find nothing to check in it alone. The suite is therefore over an
// object around it, which knows its members.
struct delivery {
    cloud_event body;

    bool operator==(delivery const&) const = default;
};
RINGTRUE_DESCRIBE(delivery, "An event on its way.",
    (body, "The event."))

} // namespace cloudevents

contract_suite<cloudevents::delivery> const delivery{"cloudevents::delivery", with_lookaheads};

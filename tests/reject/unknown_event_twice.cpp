// SPDX-License-Identifier: BSL-1.0
// Two unknown events in one union.
// expected: a tagged union has described structs, and at most one unknown_event
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/unknown_event.hpp>

namespace unknown_event_twice {

struct one {
    ringtrue::constant<"one"> type;
};
RINGTRUE_DESCRIBE(one, "One.", (type, "Names the event."))

#ifdef RINGTRUE_CORRECTED
using event = std::variant<one, ringtrue::unknown_event>;
#else
using event = std::variant<one, ringtrue::unknown_event, ringtrue::unknown_event>;
#endif
constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::tagged_union("event", "type", "Any event."); }

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace unknown_event_twice

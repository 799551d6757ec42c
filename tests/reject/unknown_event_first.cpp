// SPDX-License-Identifier: BSL-1.0
// An unknown event in front of the others.
// expected: unknown_event is the last alternative of its tagged union
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/unknown_event.hpp>

namespace unknown_event_first {

struct one {
    ringtrue::constant<"one"> type;
};
RINGTRUE_DESCRIBE(one, "One.", (type, "Names the event."))

#ifdef RINGTRUE_CORRECTED
using event = std::variant<one, ringtrue::unknown_event>;
#else
using event = std::variant<ringtrue::unknown_event, one>;
#endif
constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::tagged_union("event", "type", "Any event."); }

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace unknown_event_first

// SPDX-License-Identifier: BSL-1.0
// An unknown event that is no alternative of a union.
// expected: unknown_event is an alternative of a tagged union
#include <ringtrue/contract.hpp>
#include <ringtrue/unknown_event.hpp>

namespace unknown_event_as_a_member {

struct one {
#ifdef RINGTRUE_CORRECTED
    ringtrue::raw_json value;
#else
    ringtrue::unknown_event value;
#endif
};
RINGTRUE_DESCRIBE(one, "One.", (value, "What it holds."))

constexpr auto const& contract = ringtrue::keywords_of<one>;

} // namespace unknown_event_as_a_member

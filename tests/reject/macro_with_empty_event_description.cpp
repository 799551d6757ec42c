// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE that does not say what the event is.
// expected: a description is empty: say what the event is
// names: macro_with_empty_event_description::event
#include <ringtrue/contract.hpp>

namespace macro_with_empty_event_description {

struct event {
    int count;
    int size;
};
#ifdef RINGTRUE_CORRECTED
RINGTRUE_DESCRIBE(event, "Something came.",
    (count, "How many."),
    (size, "How large."))
#else
RINGTRUE_DESCRIBE(event, "",
    (count, "How many."),
    (size, "How large."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace macro_with_empty_event_description

// SPDX-License-Identifier: BSL-1.0
// An event of which nothing is said.
// expected: a description is empty: say what the event is
// names: empty_event_description::event
#include <ringtrue/contract.hpp>

namespace empty_event_description {

struct event {
    int count;
    int size;
};
BOOST_DESCRIBE_STRUCT(event, (), (count, size))

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe(
#ifdef RINGTRUE_CORRECTED
        "Something came.",
        ringtrue::field(&event::count, "How many."),
        ringtrue::field(&event::size, "How large.")
#else
        "  ",
        ringtrue::field(&event::count, "How many."),
        ringtrue::field(&event::size, "How large.")
#endif
    );
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace empty_event_description

// SPDX-License-Identifier: BSL-1.0
// An event that is made by a constructor.
// expected: a described struct is an aggregate
// names: constructor::event
#include <ringtrue/contract.hpp>

namespace constructor {

#ifdef RINGTRUE_CORRECTED
struct event {
    int count;
    int size;
};
BOOST_DESCRIBE_STRUCT(event, (), (count, size))
#else
struct event {
    event() {}
    int count;
    int size;
};
BOOST_DESCRIBE_STRUCT(event, (), (count, size))
#endif

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe(
        "Something came.",
        ringtrue::field(&event::count, "How many."),
        ringtrue::field(&event::size, "How large.")
    );
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace constructor

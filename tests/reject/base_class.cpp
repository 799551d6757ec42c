// SPDX-License-Identifier: BSL-1.0
// An event with a base class.
// expected: a described struct has no base classes
// names: base_class::event
#include <ringtrue/contract.hpp>

namespace base_class {

#ifdef RINGTRUE_CORRECTED
struct event {
    int count;
    int size;
};
BOOST_DESCRIBE_STRUCT(event, (), (count, size))
#else
struct base {};
struct event : base {
    int count;
    int size;
};
BOOST_DESCRIBE_STRUCT(event, (base), (count, size))
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

} // namespace base_class

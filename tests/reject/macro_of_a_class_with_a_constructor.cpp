// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE of a class that is no aggregate.
// expected: a described struct is an aggregate
// names: macro_of_a_class_with_a_constructor::event
#include <ringtrue/contract.hpp>

namespace macro_of_a_class_with_a_constructor {


#ifdef RINGTRUE_CORRECTED
struct event {
    int count;
};
RINGTRUE_DESCRIBE(event, "Something came.",
    (count, "How many."))
#else
struct event {
    int count;
    event(int n) : count{n} {}
};
RINGTRUE_DESCRIBE(event, "Something came.",
    (count, "How many."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace macro_of_a_class_with_a_constructor

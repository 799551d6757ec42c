// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE of a struct that has a base class with members.
// expected: the struct has a member that is not described
// names: macro_of_a_class_with_a_base::event
#include <ringtrue/contract.hpp>

namespace macro_of_a_class_with_a_base {

struct base {
    int older;
};
#ifdef RINGTRUE_CORRECTED
struct event {
    int count;
};
RINGTRUE_DESCRIBE(event, "Something came.",
    (count, "How many."))
#else
struct event : base {
    int count;
};
RINGTRUE_DESCRIBE(event, "Something came.",
    (count, "How many."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace macro_of_a_class_with_a_base

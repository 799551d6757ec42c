// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE with members of two types in another order than the struct declares them.
// expected: the members are described out of order: list them in RINGTRUE_DESCRIBE
// names: macro_with_members_of_two_types_out_of_order::event
#include <ringtrue/contract.hpp>

namespace macro_with_members_of_two_types_out_of_order {

struct event {
    int count;
    bool last;
};
#ifdef RINGTRUE_CORRECTED
RINGTRUE_DESCRIBE(event, "Something came.",
    (count, "How many."),
    (last, "Whether it is the last."))
#else
RINGTRUE_DESCRIBE(event, "Something came.",
    (last, "Whether it is the last."),
    (count, "How many."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace macro_with_members_of_two_types_out_of_order

// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE with members of one type in another order than the struct declares them.
// expected: the members are described out of order: list them in RINGTRUE_DESCRIBE
// names: "size"
#include <ringtrue/contract.hpp>

namespace macro_with_members_out_of_order {

struct event {
    int count;
    int size;
};
#ifdef RINGTRUE_CORRECTED
RINGTRUE_DESCRIBE(event, "Something came.",
    (count, "How many."),
    (size, "How large."))
#else
RINGTRUE_DESCRIBE(event, "Something came.",
    (size, "How large."),
    (count, "How many."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace macro_with_members_out_of_order

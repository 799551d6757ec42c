// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE with a member twice.
// expected: a member is listed twice: keep one of them in RINGTRUE_DESCRIBE
// names: "count"
#include <ringtrue/contract.hpp>

namespace macro_with_member_twice {

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
    (count, "How many."),
    (count, "How many."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace macro_with_member_twice

// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE that leaves out a member.
// expected: the struct has a member that is not described: add it to RINGTRUE_DESCRIBE
// names: macro_without_member::event
#include <ringtrue/contract.hpp>

namespace macro_without_member {

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
    (count, "How many."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace macro_without_member

// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE with a member that has no description.
// expected: a field needs a description: field(&type::member, "what it means"), or (member, "what it means") in RINGTRUE_DESCRIBE
#include <ringtrue/contract.hpp>

namespace macro_with_member_alone {

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
    (size))
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace macro_with_member_alone

// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE with an empty description of a member.
// expected: a description is empty: say what the member means
// names: "size"
#include <ringtrue/contract.hpp>

namespace macro_with_empty_field_description {

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
    (size, ""))
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace macro_with_empty_field_description

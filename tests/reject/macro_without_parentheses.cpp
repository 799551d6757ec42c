// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE with a member that is not in parentheses.
// expected: describe("what it is", field(&type::member, "what it means"), …) takes a text and fields; RINGTRUE_DESCRIBE takes each of them in parentheses
#include <ringtrue/contract.hpp>

namespace macro_without_parentheses {

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
    count, "How many.",
    (size, "How large."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace macro_without_parentheses

// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE with a wire name that is not marked as one.
// expected: a wire name is named("
#include <ringtrue/contract.hpp>

namespace macro_with_two_texts {

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
    (size, "bytes", "How large."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace macro_with_two_texts

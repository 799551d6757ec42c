// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE without a description of the type.
// expected: RINGTRUE_DESCRIBE takes a description of the type in front of the members
#include <ringtrue/contract.hpp>

namespace macro_without_description {

struct event {
    int count;
    int size;
};
#ifdef RINGTRUE_CORRECTED
RINGTRUE_DESCRIBE(event, "Something came.",
    (count, "How many."),
    (size, "How large."))
#else
RINGTRUE_DESCRIBE(event,
    (count, "How many."),
    (size, "How large."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace macro_without_description

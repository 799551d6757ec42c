// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE with a wire name behind the description.
// expected: a wire name stands in front of the description
#include <ringtrue/contract.hpp>

namespace macro_with_wire_name_last {

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
    (size, "How large.", named("bytes")))
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace macro_with_wire_name_last

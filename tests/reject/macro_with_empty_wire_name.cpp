// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE with an empty wire name.
// noted: a_name_is_empty
#include <ringtrue/contract.hpp>

namespace macro_with_empty_wire_name {

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
    (size, named(""), "How large."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace macro_with_empty_wire_name

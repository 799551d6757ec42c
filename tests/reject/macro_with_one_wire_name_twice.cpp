// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE with two members that have one wire name.
// expected: two members have the same wire name
// names: "size"
#include <ringtrue/contract.hpp>

namespace macro_with_one_wire_name_twice {

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
    (size, named("count"), "How large."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace macro_with_one_wire_name_twice

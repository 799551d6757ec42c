// SPDX-License-Identifier: BSL-1.0
// A struct without BOOST_DESCRIBE_STRUCT.
// expected: this struct is not known to Boost.Describe: add RINGTRUE_DESCRIBE, or BOOST_DESCRIBE_STRUCT
// names: struct_unknown_to_describe::event
#include <ringtrue/contract.hpp>

namespace struct_unknown_to_describe {

struct event {
    int count;
    int size;
};
#ifdef RINGTRUE_CORRECTED
BOOST_DESCRIBE_STRUCT(event, (), (count, size))
#endif

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe(
        "Something came.",
        ringtrue::field(&event::count, "How many."),
        ringtrue::field(&event::size, "How large.")
    );
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace struct_unknown_to_describe

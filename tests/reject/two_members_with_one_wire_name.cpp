// SPDX-License-Identifier: BSL-1.0
// A wire name that another member has.
// expected: two members have the same wire name
// names: "size"
#include <ringtrue/contract.hpp>

namespace two_members_with_one_wire_name {

struct event {
    int count;
    int size;
};
BOOST_DESCRIBE_STRUCT(event, (), (count, size))

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe(
#ifdef RINGTRUE_CORRECTED
        "Something came.",
        ringtrue::field(&event::count, "How many."),
        ringtrue::field(&event::size, "How large.")
#else
        "Something came.",
        ringtrue::field(&event::count, "How many."),
        ringtrue::field(&event::size, ringtrue::named("count"), "How large.")
#endif
    );
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace two_members_with_one_wire_name

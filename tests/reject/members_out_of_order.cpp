// SPDX-License-Identifier: BSL-1.0
// BOOST_DESCRIBE_STRUCT lists the members in another order than the struct declares them.
// expected: the members are described out of order: list them in RINGTRUE_DESCRIBE
// names: "count"
#include <ringtrue/contract.hpp>

namespace members_out_of_order {

#ifdef RINGTRUE_CORRECTED
struct event {
    int count;
    int size;
};
BOOST_DESCRIBE_STRUCT(event, (), (count, size))
#else
struct event {
    int size;
    int count;
};
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

} // namespace members_out_of_order

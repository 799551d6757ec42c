// SPDX-License-Identifier: BSL-1.0
// Fields in another order than the members.
// expected: the fields are out of order: list them as BOOST_DESCRIBE_STRUCT does
// names: "size"
#include <ringtrue/contract.hpp>

namespace fields_out_of_order {

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
        ringtrue::field(&event::size, "How large."),
        ringtrue::field(&event::count, "How many.")
#endif
    );
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace fields_out_of_order

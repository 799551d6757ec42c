// SPDX-License-Identifier: BSL-1.0
// BOOST_DESCRIBE_STRUCT lists members of different types in another order than the struct declares them.
// expected: the members are described out of order: list them in RINGTRUE_DESCRIBE
// names: members_of_two_types_out_of_order::event
#include <ringtrue/contract.hpp>

namespace members_of_two_types_out_of_order {

struct event {
#ifdef RINGTRUE_CORRECTED
    int count;
    std::string text;
#else
    std::string text;
    int count;
#endif
};
BOOST_DESCRIBE_STRUCT(event, (), (count, text))

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe("Something came.", ringtrue::field(&event::count, "How many."), ringtrue::field(&event::text, "What."));
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace members_of_two_types_out_of_order

// SPDX-License-Identifier: BSL-1.0
// An array that holds nothing.
// expected: an array of no items holds no data: leave it out
#include <ringtrue/contract.hpp>

namespace array_of_no_items {

struct event {
#ifdef RINGTRUE_CORRECTED
    std::array<bool, 1> flags;
#else
    std::array<bool, 0> flags;
#endif
};
BOOST_DESCRIBE_STRUCT(event, (), (flags))

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe("Something came.", ringtrue::field(&event::flags, "What."));
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace array_of_no_items

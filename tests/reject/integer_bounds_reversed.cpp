// SPDX-License-Identifier: BSL-1.0
// An integer above its maximum.
// expected: no integer satisfies this type: its minimum is above its maximum
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/integer.hpp>

namespace integer_bounds_reversed {

struct event {
#ifdef RINGTRUE_CORRECTED
    ringtrue::integer<4, 5> member;
#else
    ringtrue::integer<5, 4> member;
#endif
};
BOOST_DESCRIBE_STRUCT(event, (), (member))

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe("Something came.", ringtrue::field(&event::member, "What."));
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace integer_bounds_reversed

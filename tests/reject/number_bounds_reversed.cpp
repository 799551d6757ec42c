// SPDX-License-Identifier: BSL-1.0
// A number whose minimum is above its maximum.
// expected: no number satisfies this type: its minimum is above its maximum
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/number.hpp>

namespace number_bounds_reversed {

struct event {
#ifdef RINGTRUE_CORRECTED
    ringtrue::number<0.0, 1.0> member;
#else
    ringtrue::number<1.0, 0.0> member;
#endif
};
BOOST_DESCRIBE_STRUCT(event, (), (member))

constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::describe("An event.", ringtrue::field(&event::member, "A member.")); }

static_assert(ringtrue::keywords_of<event>.properties.size() == 1);

} // namespace number_bounds_reversed

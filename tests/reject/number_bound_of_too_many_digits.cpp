// SPDX-License-Identifier: BSL-1.0
// A bound that has no short spelling.
// expected: a bound of a number has at most 15 significant digits
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/number.hpp>

namespace number_bound_of_too_many_digits {

struct event {
#ifdef RINGTRUE_CORRECTED
    ringtrue::number<0.0, 0.3> member;
#else
    ringtrue::number<0.0, 0.1 + 0.2> member;
#endif
};
BOOST_DESCRIBE_STRUCT(event, (), (member))

constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::describe("An event.", ringtrue::field(&event::member, "A member.")); }

static_assert(ringtrue::keywords_of<event>.properties.size() == 1);

} // namespace number_bound_of_too_many_digits

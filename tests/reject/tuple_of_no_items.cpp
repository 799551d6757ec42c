// SPDX-License-Identifier: BSL-1.0
// A tuple that holds nothing.
// expected: a tuple of no items holds no data: leave it out
#include <ringtrue/contract.hpp>

#include <tuple>

namespace tuple_of_no_items {

struct event {
#ifdef RINGTRUE_CORRECTED
    std::tuple<bool> member;
#else
    std::tuple<> member;
#endif
};
BOOST_DESCRIBE_STRUCT(event, (), (member))

constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::describe("An event.", ringtrue::field(&event::member, "A member.")); }

static_assert(ringtrue::keywords_of<event>.properties.size() == 1);

} // namespace tuple_of_no_items

// SPDX-License-Identifier: BSL-1.0
// A member that nobody can see.
// expected: a described struct is an aggregate
// names: private_member::event
#include <ringtrue/contract.hpp>

namespace private_member {

struct event {
    int count;
#ifndef RINGTRUE_CORRECTED
private:
    int size;
#endif
};
BOOST_DESCRIBE_STRUCT(event, (), (count))

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe("Something came.", ringtrue::field(&event::count, "How many."));
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace private_member

// SPDX-License-Identifier: BSL-1.0
// A field for a member of another struct.
// expected: a field describes a member that Boost.Describe does not know
// names: field_of_another_struct::event
#include <ringtrue/contract.hpp>

namespace field_of_another_struct {

struct other {
    int count;
};
struct event {
    int count;
};
BOOST_DESCRIBE_STRUCT(event, (), (count))

#ifdef RINGTRUE_CORRECTED
using owner = event;
#else
using owner = other;
#endif
constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe("Something came.", ringtrue::field(&owner::count, "How many."));
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace field_of_another_struct

// SPDX-License-Identifier: BSL-1.0
// A null of a null.
// expected: a nullable of a nullable is the same as a nullable
#include <ringtrue/contract.hpp>

namespace nullable_nullable {

struct event {
#ifdef RINGTRUE_CORRECTED
    ringtrue::nullable<int> member;
#else
    ringtrue::nullable<ringtrue::nullable<int>> member;
#endif
};
BOOST_DESCRIBE_STRUCT(event, (), (member))

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe("Something came.", ringtrue::field(&event::member, "What."));
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace nullable_nullable

// SPDX-License-Identifier: BSL-1.0
// A member of a type that has no JSON form.
// expected: this type has no contract: describe it, in its own namespace, with RINGTRUE_DESCRIBE
// names: float
#include <ringtrue/contract.hpp>

namespace unsupported_member_type {

struct event {
#ifdef RINGTRUE_CORRECTED
    double member;
#else
    float member;
#endif
};
BOOST_DESCRIBE_STRUCT(event, (), (member))

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe("Something came.", ringtrue::field(&event::member, "What."));
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace unsupported_member_type

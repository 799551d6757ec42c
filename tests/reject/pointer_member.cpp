// SPDX-License-Identifier: BSL-1.0
// A member that points to something.
// expected: this type has no contract: describe it, in its own namespace, with RINGTRUE_DESCRIBE
// names: pointer_member::target
#include <ringtrue/contract.hpp>

namespace pointer_member {

struct target;

struct event {
#ifdef RINGTRUE_CORRECTED
    int member;
#else
    target* member;
#endif
};
BOOST_DESCRIBE_STRUCT(event, (), (member))

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe("Something came.", ringtrue::field(&event::member, "What."));
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace pointer_member

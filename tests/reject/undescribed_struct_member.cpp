// SPDX-License-Identifier: BSL-1.0
// A member of a struct that has no contract.
// expected: this type has no contract: describe it, in its own namespace, with RINGTRUE_DESCRIBE
// names: undescribed_struct_member::part
#include <ringtrue/contract.hpp>

namespace undescribed_struct_member {

struct part {
    int x;
};

struct event {
#ifdef RINGTRUE_CORRECTED
    int member;
#else
    part member;
#endif
};
BOOST_DESCRIBE_STRUCT(event, (), (member))

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe("Something came.", ringtrue::field(&event::member, "What."));
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace undescribed_struct_member

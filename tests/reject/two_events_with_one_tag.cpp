// SPDX-License-Identifier: BSL-1.0
// Two events that a receiver cannot tell apart.
// expected: two events have the same tag value
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>

namespace two_events_with_one_tag {

struct one {
#ifdef RINGTRUE_CORRECTED
    ringtrue::constant<"one">
#else
    ringtrue::constant<"two">
#endif
        type;
};
BOOST_DESCRIBE_STRUCT(one, (), (type))
constexpr auto contract_of(ringtrue::of<one>) { return ringtrue::describe("One.", ringtrue::field(&one::type, "Which.")); }

struct two {
    ringtrue::constant<"two"> type;
};
BOOST_DESCRIBE_STRUCT(two, (), (type))
constexpr auto contract_of(ringtrue::of<two>) { return ringtrue::describe("Two.", ringtrue::field(&two::type, "Which.")); }

using any = std::variant<one, two>;
constexpr auto contract_of(ringtrue::of<any>) { return ringtrue::tagged_union("any", "type", "One or two."); }

constexpr auto const& contract = ringtrue::keywords_of<any>;

} // namespace two_events_with_one_tag

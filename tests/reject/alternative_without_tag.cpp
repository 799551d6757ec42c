// SPDX-License-Identifier: BSL-1.0
// An event that lacks the member by which events tell themselves apart.
// expected: an alternative of a tagged union lacks the tag
// names: alternative_without_tag::two
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>

namespace alternative_without_tag {

struct one {
    ringtrue::constant<"one"> type;
};
BOOST_DESCRIBE_STRUCT(one, (), (type))
constexpr auto contract_of(ringtrue::of<one>) { return ringtrue::describe("One.", ringtrue::field(&one::type, "Which.")); }

struct two {
#ifdef RINGTRUE_CORRECTED
    ringtrue::constant<"two"> type;
#else
    ringtrue::constant<"two"> kind;
#endif
};
#ifdef RINGTRUE_CORRECTED
BOOST_DESCRIBE_STRUCT(two, (), (type))
constexpr auto contract_of(ringtrue::of<two>) { return ringtrue::describe("Two.", ringtrue::field(&two::type, "Which.")); }
#else
BOOST_DESCRIBE_STRUCT(two, (), (kind))
constexpr auto contract_of(ringtrue::of<two>) { return ringtrue::describe("Two.", ringtrue::field(&two::kind, "Which.")); }
#endif

using any = std::variant<one, two>;
constexpr auto contract_of(ringtrue::of<any>) { return ringtrue::tagged_union("any", "type", "One or two."); }

constexpr auto const& contract = ringtrue::keywords_of<any>;

} // namespace alternative_without_tag

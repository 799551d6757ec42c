// SPDX-License-Identifier: BSL-1.0
// An event whose tag is any text.
// expected: an alternative of a tagged union lacks the tag
// names: tag_of_another_type::one
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>

namespace tag_of_another_type {

struct one {
#ifdef RINGTRUE_CORRECTED
    ringtrue::constant<"one">
#else
    std::string
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

} // namespace tag_of_another_type

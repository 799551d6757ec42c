// SPDX-License-Identifier: BSL-1.0
// A variant that nobody described.
// expected: a std::variant needs a contract_of that returns tagged_union
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>

namespace union_without_contract {

struct one {
    ringtrue::constant<"one"> type;
};
BOOST_DESCRIBE_STRUCT(one, (), (type))
constexpr auto contract_of(ringtrue::of<one>) { return ringtrue::describe("One.", ringtrue::field(&one::type, "Which.")); }

struct two {
    ringtrue::constant<"two"> type;
};
BOOST_DESCRIBE_STRUCT(two, (), (type))
constexpr auto contract_of(ringtrue::of<two>) { return ringtrue::describe("Two.", ringtrue::field(&two::type, "Which.")); }

using any = std::variant<one, two>;
#ifdef RINGTRUE_CORRECTED
constexpr auto contract_of(ringtrue::of<any>) { return ringtrue::tagged_union("any", "type", "One or two."); }
#endif

constexpr auto const& contract = ringtrue::keywords_of<any>;

} // namespace union_without_contract

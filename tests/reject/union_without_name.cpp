// SPDX-License-Identifier: BSL-1.0
// A union that has no name in schemas.
// expected: a tagged union needs a name
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>

namespace union_without_name {

struct one {
    ringtrue::constant<"one"> type;
};
BOOST_DESCRIBE_STRUCT(one, (), (type))
constexpr auto contract_of(ringtrue::of<one>) { return ringtrue::describe("One.", ringtrue::field(&one::type, "Which.")); }

using any = std::variant<one>;
#ifdef RINGTRUE_CORRECTED
constexpr auto contract_of(ringtrue::of<any>) { return ringtrue::tagged_union("any", "type", "One."); }
#else
constexpr auto contract_of(ringtrue::of<any>) { return ringtrue::tagged_union("", "type", "One."); }
#endif

constexpr auto const& contract = ringtrue::keywords_of<any>;

} // namespace union_without_name

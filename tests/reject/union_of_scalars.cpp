// SPDX-License-Identifier: BSL-1.0
// A union of something else than events.
// expected: the alternatives of a tagged union are described structs
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>

namespace union_of_scalars {

struct one {
    ringtrue::constant<"one"> type;
};
BOOST_DESCRIBE_STRUCT(one, (), (type))
constexpr auto contract_of(ringtrue::of<one>) { return ringtrue::describe("One.", ringtrue::field(&one::type, "Which.")); }

#ifdef RINGTRUE_CORRECTED
using any = std::variant<one>;
#else
using any = std::variant<one, int>;
#endif
constexpr auto contract_of(ringtrue::of<any>) { return ringtrue::tagged_union("any", "type", "One."); }

constexpr auto const& contract = ringtrue::keywords_of<any>;

} // namespace union_of_scalars

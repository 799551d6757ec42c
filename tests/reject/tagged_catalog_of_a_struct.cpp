// SPDX-License-Identifier: BSL-1.0
// The tagged catalog of something that is no union: it would be empty.
// expected: tagged_catalog requires a tagged union
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>

namespace tagged_catalog_of_a_struct {

struct one {
    ringtrue::constant<"one"> type;
};
BOOST_DESCRIBE_STRUCT(one, (), (type))
constexpr auto contract_of(ringtrue::of<one>) { return ringtrue::describe("One.", ringtrue::field(&one::type, "Which.")); }

#ifdef RINGTRUE_CORRECTED
using any = std::variant<one>;
constexpr auto contract_of(ringtrue::of<any>) { return ringtrue::tagged_union("any", "type", "One."); }
#else
using any = one;
#endif

inline constexpr auto catalog = ringtrue::tagged_catalog<any>("vendor", "v1", "https://vendor.example/");

} // namespace tagged_catalog_of_a_struct

// SPDX-License-Identifier: BSL-1.0
// A vendor by whose name no program can be called.
// noted: a_catalogs_vendor_is_lower_case_letters_digits_and_dashes
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>

namespace catalog_of_a_vendor_in_capitals {

struct one {
    ringtrue::constant<"one"> type;
};
BOOST_DESCRIBE_STRUCT(one, (), (type))
constexpr auto contract_of(ringtrue::of<one>) { return ringtrue::describe("One.", ringtrue::field(&one::type, "Which.")); }

using any = std::variant<one>;
constexpr auto contract_of(ringtrue::of<any>) { return ringtrue::tagged_union("any", "type", "One."); }

#ifdef RINGTRUE_CORRECTED
inline constexpr auto catalog = ringtrue::tagged_catalog<any>("vendor", "v1", "https://vendor.example/");
#else
inline constexpr auto catalog = ringtrue::tagged_catalog<any>("Vendor Ltd", "v1", "https://vendor.example/");
#endif

} // namespace catalog_of_a_vendor_in_capitals

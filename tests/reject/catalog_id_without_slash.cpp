// SPDX-License-Identifier: BSL-1.0
// A catalog whose schema files would lie beside its id, not below it.
// noted: a_catalogs_id_ends_in_a_slash
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>

namespace catalog_id_without_slash {

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
inline constexpr auto catalog = ringtrue::tagged_catalog<any>("vendor", "v1", "https://vendor.example");
#endif

} // namespace catalog_id_without_slash

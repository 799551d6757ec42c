// SPDX-License-Identifier: BSL-1.0
// A field type that no value satisfies.
// expected: no value satisfies this field type: its minimum is above its maximum
// names: field_type_without_values::point
#include <ringtrue/contract.hpp>

namespace field_type_without_values {

struct point {};

} // namespace field_type_without_values

template <>
struct ringtrue::field_type<field_type_without_values::point> {
#ifdef RINGTRUE_CORRECTED
    static constexpr keywords schema{.type = json_type::string, .minLength = 1, .maxLength = 2};
#else
    static constexpr keywords schema{.type = json_type::string, .minLength = 2, .maxLength = 1};
#endif
    static field_type_without_values::point read(std::string_view) { return {}; }
    static std::string_view write(field_type_without_values::point) { return "0"; }
};

namespace field_type_without_values {

constexpr auto const& contract = ringtrue::keywords_of<point>;

} // namespace field_type_without_values

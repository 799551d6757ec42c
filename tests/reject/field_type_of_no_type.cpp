// SPDX-License-Identifier: BSL-1.0
// A field type that does not say which JSON it is.
// expected: a field type is a JSON string, integer, number or boolean
// names: field_type_of_no_type::point
#include <ringtrue/contract.hpp>

namespace field_type_of_no_type {

struct point {};

} // namespace field_type_of_no_type

template <>
struct ringtrue::field_type<field_type_of_no_type::point> {
#ifdef RINGTRUE_CORRECTED
    static constexpr keywords schema{.type = json_type::string, .maxLength = 1};
#else
    static constexpr keywords schema{.maxLength = 1};
#endif
    static field_type_of_no_type::point read(std::string_view) { return {}; }
    static std::string_view write(field_type_of_no_type::point) { return "0"; }
};

namespace field_type_of_no_type {

constexpr auto const& contract = ringtrue::keywords_of<point>;

} // namespace field_type_of_no_type

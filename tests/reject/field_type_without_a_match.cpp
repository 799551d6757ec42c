// SPDX-License-Identifier: BSL-1.0
// A field type whose pattern matches no text of its lengths, drawn by a generator.
// expected: no value satisfies this field type: its pattern matches no text between its minLength and maxLength
// names: field_type_without_a_match::code
#include <ringtrue/testing/generate.hpp>

namespace field_type_without_a_match {

struct code {};

} // namespace field_type_without_a_match

template <>
struct ringtrue::field_type<field_type_without_a_match::code> {
#ifdef RINGTRUE_CORRECTED
    static constexpr keywords schema{.type = json_type::string, .maxLength = 5, .pattern = pattern<"(abc){2,4}|x{3}">};
#else
    static constexpr keywords schema{.type = json_type::string, .maxLength = 5, .pattern = pattern<"(abc){2,4}">};
#endif
    static field_type_without_a_match::code read(std::string_view) { return {}; }
    static std::string_view write(field_type_without_a_match::code) { return "abcabc"; }
};

namespace field_type_without_a_match {

inline code drawn(ringtrue::testing::random_source& source) { return ringtrue::testing::generate<code>(source); }

} // namespace field_type_without_a_match

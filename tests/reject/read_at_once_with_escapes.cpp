// SPDX-License-Identifier: BSL-1.0
// A field type that is read as it is spelled, though its pattern matches a backslash.
// expected: read_if_valid requires a minLength that equals maxLength, and a pattern of ASCII characters that JSON does not escape
// names: read_at_once_with_escapes::letter
#include <ringtrue/contract.hpp>

namespace read_at_once_with_escapes {

struct letter {
    char value;
};

} // namespace read_at_once_with_escapes

template <>
struct ringtrue::field_type<read_at_once_with_escapes::letter> {
    using letter = read_at_once_with_escapes::letter;

    static constexpr keywords schema{
        .type = json_type::string,
        .minLength = 1,
        .maxLength = 1,
#ifdef RINGTRUE_CORRECTED
        .pattern = pattern<"[A-Z]">,
#else
        .pattern = pattern<"[A-\\\\]">,
#endif
    };
    static letter read(std::string_view text) { return {text[0]}; }
    static bool read_if_valid(char const* text, letter& value)
    {
        value.value = *text;
        return *text >= 'A' && *text <= 'Z';
    }
    static std::string_view write(letter const& l) { return {&l.value, 1}; }
};

namespace read_at_once_with_escapes {

constexpr auto const& contract = ringtrue::keywords_of<letter>;

} // namespace read_at_once_with_escapes

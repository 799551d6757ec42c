// SPDX-License-Identifier: BSL-1.0
// Writes single values as JSON text, to memory that is large enough.
#pragma once

#include <ringtrue/detail/describe/wire_text.hpp>
#include <ringtrue/detail/text/append.hpp>
#include <ringtrue/detail/text/digits.hpp>
#include <ringtrue/detail/text/plain_text.hpp>
#include <ringtrue/integer_value.hpp>

#include <charconv>
#include <cstddef>
#include <cstring>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// The functions of std::string that append_json_string needs, on memory that is large enough.
struct raw_text {
    char* end;

    void push_back(char c) { *end++ = c; }
    void append(std::string_view text) { end = copy_text(end, text.data(), text.size()); }
};

inline char* write_plain_string(char* p, std::string_view text)
{
    *p = '"';
    p = copy_text(p + 1, text.data(), text.size());
    *p = '"';
    return p + 1;
}

inline char* write_string(char* p, std::string_view text)
{
    if (is_plain(text)) [[likely]]
        return write_plain_string(p, text);
    raw_text out{p};
    append_json_string(out, text);
    return out.end;
}

template <class Part>
[[gnu::always_inline]] inline char* write_wire_text(char* p)
{
    constexpr auto const& characters = wire_text_of<Part>::characters;
    std::memcpy(p, characters.data(), characters.size());
    return p + characters.size();
}

/// The longest spelling of a number: 20 digits, the sign and the room that write_digits requires, or a double with sign, point
/// and exponent.
inline constexpr std::size_t longest_number = 29;

template <class Number>
char* write_number(char* p, Number value)
{
    return std::to_chars(p, p + longest_number, value).ptr;
}

inline char* write_integer(char* p, integer_value value)
{
    *p = '-';
    return write_digits(p + value.negative(), value.magnitude());
}

/// Writes a fraction or an exponent in any case, so that readers which distinguish integers from doubles read a double.
inline char* write_double(char* p, double value)
{
    auto const end = write_number(p, value);
    if (std::string_view{p, static_cast<std::size_t>(end - p)}.find_first_of(".e") != std::string_view::npos)
        return end;
    std::memcpy(end, ".0", 2);
    return end + 2;
}

inline char* write_boolean(char* p, bool value)
{
    std::string_view const word = value ? "true" : "false";
    return copy_text(p, word.data(), word.size());
}

} // namespace ringtrue::detail

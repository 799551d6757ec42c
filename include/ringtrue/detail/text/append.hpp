// SPDX-License-Identifier: BSL-1.0
// Appends text for people and for JSON: printable, shortened, masked, quoted, and JSON Pointers.
#pragma once

#include <ringtrue/detail/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

inline constexpr std::string_view hex_digits = "0123456789abcdef";

/// Appends all texts. Messages consist of many texts, and operator+ for each of them would cost every translation unit more than
/// this function.
[[gnu::cold, gnu::noinline]] inline void append(std::string& out, std::initializer_list<std::string_view> parts)
{
    for (auto const part : parts)
        out.append(part.data(), part.size());
}

[[gnu::cold, gnu::noinline]] inline void append_number(std::string& out, std::uint64_t value)
{
    if (value >= 10)
        append_number(out, value / 10);
    out.push_back(static_cast<char>('0' + value % 10));
}

/// Appends U+000A as four hexadecimal digits, 000a. `Text` needs push_back and append.
template <class Text>
constexpr void append_hex4(Text& out, char32_t c)
{
    for (int shift = 12; shift >= 0; shift -= 4)
        out.push_back(hex_digits[c >> shift & 0xF]);
}

/// Appends the inside of a JSON string (RFC 8259, 7) for valid UTF-8. Escapes only what must be escaped.
template <class Text>
constexpr void append_json_escaped(Text& out, std::string_view text)
{
    while (!text.empty()) {
        std::size_t plain = 0;
        while (plain < text.size() && static_cast<unsigned char>(text[plain]) >= 0x20 && text[plain] != '"' && text[plain] != '\\')
            ++plain;
        out.append(text.substr(0, plain));
        text.remove_prefix(plain);
        if (text.empty())
            return;
        constexpr std::string_view named = "\b\f\n\r\t\"\\";
        out.push_back('\\');
        if (auto const i = named.find(text.front()); i != named.npos) {
            out.push_back("bfnrt\"\\"[i]);
        } else {
            out.push_back('u');
            append_hex4(out, static_cast<unsigned char>(text.front()));
        }
        text.remove_prefix(1);
    }
}

template <class Text>
constexpr void append_json_string(Text& out, std::string_view text)
{
    out.push_back('"');
    append_json_escaped(out, text);
    out.push_back('"');
}

/// Whether a terminal or log would show the code point as nothing, as a line break, or as another character: control characters,
/// spaces other than U+0020, soft hyphen, zero-width and bidirectional marks, line and paragraph separators, the blank braille
/// pattern, tags, noncharacters.
constexpr bool is_deceptive(char32_t c)
{
    if (c < 0x7F)
        return c < 0x20;
    return c <= 0xA0 || c == 0xAD || c == 0x34F || c == 0x61C || c == 0x115F || c == 0x1160 || c == 0x1680
        || (c >= 0x17B4 && c <= 0x17B5) || (c >= 0x180B && c <= 0x180F) || (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F)
        || (c >= 0x205F && c <= 0x206F) || c == 0x2800 || c == 0x3000 || c == 0x3164 || c == 0xFEFF || c == 0xFFA0
        || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xFFF0 && c <= 0xFFFB) || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0x1BCA0 && c <= 0x1BCA3) || (c >= 0x1D173 && c <= 0x1D17A) || (c >= 0xE0000 && c <= 0xE0FFF);
}

/// Appends one code point or one byte that is not UTF-8, made visible: a deceptive code point as \u{202E}, an invalid byte as
/// \xFF.
[[gnu::cold, gnu::noinline]] inline void append_visible(std::string& out, code_point c, std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    if (c.size == 0) {
        auto const byte = static_cast<unsigned char>(bytes.front());
        out.append("\\x").push_back(digits[byte >> 4]);
        out.push_back(digits[byte & 0xF]);
    } else if (is_deceptive(c.value)) {
        out.append("\\u{");
        for (int shift = c.value > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4)
            out.push_back(digits[c.value >> shift & 0xF]);
        out.push_back('}');
    } else {
        out.append(bytes.data(), c.size);
    }
}

/// Appends at most `most` visible code points of the text, and an ellipsis if there are more.
[[gnu::cold, gnu::noinline]] inline void append_printable(std::string& out, std::string_view text,
    std::size_t most = static_cast<std::size_t>(-1))
{
    for (;; --most) {
        std::size_t plain = 0; // most texts are appended as they are
        while (plain < text.size() && plain < most && text[plain] >= ' ' && text[plain] <= '~')
            ++plain;
        out.append(text.data(), plain);
        text.remove_prefix(plain);
        most -= plain;
        if (text.empty())
            return;
        if (most == 0) {
            out.append("…");
            return;
        }
        auto const c = first_code_point(text);
        append_visible(out, c, text);
        text.remove_prefix(c.size == 0 ? 1 : c.size);
    }
}

inline std::string printable(std::string_view text)
{
    std::string out;
    append_printable(out, text);
    return out;
}

/// A JSON Pointer of a message is shortened, so that a document with many violations beneath long names does not cost their
/// product in memory: each token to this number of bytes, and all of them to the next.
inline constexpr std::size_t longest_token = 256;
inline constexpr std::size_t longest_pointer = 2048;

/// Appends a slash and one reference token of a JSON Pointer (RFC 6901, 3). Appends an ellipsis in place of what is left out;
/// nothing follows an ellipsis in place of whole tokens.
[[gnu::cold, gnu::noinline]] inline void append_pointer_token(std::string& pointer, std::string_view token)
{
    if (pointer.size() >= longest_pointer) {
        if (!pointer.ends_with("/…"))
            pointer.append("/…");
        return;
    }
    auto end = token.size() > longest_token ? longest_token : token.size();
    while (end < token.size() && (static_cast<unsigned char>(token[end]) & 0xC0) == 0x80)
        --end; // not inside a code point
    pointer.push_back('/');
    for (auto rest = token.substr(0, end);;) {
        auto const plain = std::min({rest.find('~'), rest.find('/'), rest.size()});
        pointer.append(rest.data(), plain);
        if (plain == rest.size())
            break;
        pointer.append(rest[plain] == '~' ? "~0" : "~1");
        rest.remove_prefix(plain + 1);
    }
    if (end < token.size())
        pointer.append("…");
}

[[gnu::cold, gnu::noinline]] inline void append_pointer_index(std::string& pointer, std::size_t index)
{
    std::string token;
    append_number(token, index);
    append_pointer_token(pointer, token);
}

} // namespace ringtrue::detail

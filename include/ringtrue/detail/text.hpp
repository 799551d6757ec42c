// SPDX-License-Identifier: BSL-1.0
// Floor 0, private. Text for people and for JSON: printable, shortened, masked, quoted, and JSON Pointers.
#pragma once

#include <ringtrue/detail/utf8.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

namespace ringtrue::detail {

inline constexpr std::string_view hex_digits = "0123456789abcdef";

/// The texts in one. A contract's messages are put together from many; each operator+ would cost the compiler another
/// instantiation.
[[gnu::cold]] inline std::string concat(std::initializer_list<std::string_view> parts)
{
    std::string whole;
    for (auto const part : parts)
        whole.append(part);
    return whole;
}

/// Appends to any text with push_back and append: U+000A as four hexadecimal digits, 000a.
template <class Text>
constexpr void append_hex4(Text& out, char32_t c)
{
    for (int shift = 12; shift >= 0; shift -= 4)
        out.push_back(hex_digits[c >> shift & 0xF]);
}

/// The inside of a JSON string (RFC 8259, 7) for valid UTF-8: escapes what has to be escaped and nothing else.
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

/// Whether a terminal or log would show the code point as nothing, as a break, or as something else than it is: control
/// characters, soft hyphen, zero-width and bidirectional marks, line and paragraph separators, tags, noncharacters.
constexpr bool is_deceptive(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x34F || c == 0x61C || c == 0x115F || c == 0x1160
        || (c >= 0x17B4 && c <= 0x17B5) || (c >= 0x180B && c <= 0x180F) || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0x3164 || c == 0xFEFF || c == 0xFFA0
        || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xFFF0 && c <= 0xFFFB) || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0x1D173 && c <= 0x1D17A) || (c >= 0xE0000 && c <= 0xE0FFF);
}

/// At most `most` code points of the text, then an ellipsis; what is deceptive as \u{202E}, a byte that is no UTF-8 as \xFF.
[[gnu::cold]] inline std::string printable(std::string_view text, std::size_t most = static_cast<std::size_t>(-1))
{
    std::string out;
    for (; !text.empty(); --most) {
        if (most == 0)
            return out += "…";
        auto const c = first_code_point(text);
        if (c.size == 0) {
            auto const byte = static_cast<unsigned char>(text.front());
            out += "\\x";
            out += "0123456789ABCDEF"[byte >> 4];
            out += "0123456789ABCDEF"[byte & 0xF];
        } else if (is_deceptive(c.value)) {
            out += "\\u{";
            for (int shift = c.value > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4)
                out += "0123456789ABCDEF"[c.value >> shift & 0xF];
            out += '}';
        } else {
            out += text.substr(0, c.size);
        }
        text.remove_prefix(c.size == 0 ? 1 : c.size);
    }
    return out;
}

/// The shape of a personal value: every digit a 0, every other letter or code point past ASCII an x.
[[gnu::cold]] inline std::string masked(std::string_view text)
{
    std::string out;
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if (c >= '0' && c <= '9')
            out += '0';
        else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || byte >= 0xC0)
            out += 'x';
        else if (byte < 0x80)
            out += c;
    }
    return out;
}

/// Appends one reference token of a JSON Pointer (RFC 6901, 3), with its slash.
inline void append_pointer_token(std::string& pointer, std::string_view token)
{
    pointer += '/';
    for (char const c : token) {
        if (c == '~')
            pointer += "~0";
        else if (c == '/')
            pointer += "~1";
        else
            pointer += c;
    }
}

} // namespace ringtrue::detail

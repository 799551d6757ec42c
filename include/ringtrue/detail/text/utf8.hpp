// SPDX-License-Identifier: BSL-1.0
// Reads, writes and counts code points of UTF-8 (RFC 3629).
#pragma once

#include <ringtrue/detail/core/little_endian.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace ringtrue::inline RINGTRUE_ABI::detail {

struct code_point {
    char32_t value;
    std::size_t size; // bytes read; 0 if the bytes are not UTF-8
};

/// Returns the first code point of a text that is not empty. Overlong forms, surrogates and values past U+10FFFF are not UTF-8.
constexpr code_point first_code_point(std::string_view text)
{
    auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    unsigned const lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    std::size_t const size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < size)
        return {0, 0};
    char32_t value = lead & (0xFFu >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return {0, 0};
        value = value << 6 | (byte(i) & 0x3Fu);
    }
    bool const overlong = size == 3 ? value < 0x800 : size == 4 && value < 0x10000;
    if (overlong || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {0, 0};
    return {value, size};
}

/// Returns the offset of the first byte that is not part of UTF-8, or `text.size()`.
constexpr std::size_t valid_utf8_size(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        auto const next = first_code_point(text.substr(at));
        if (next.size == 0)
            break;
        at += next.size;
    }
    return at;
}

constexpr bool is_utf8(std::string_view text) { return valid_utf8_size(text) == text.size(); }

/// Returns the number of code points of valid UTF-8: all bytes except the continuation bytes.
constexpr std::size_t count_code_points(std::string_view text)
{
    std::size_t count = 0;
    std::size_t at = 0;
    if (!std::is_constant_evaluated())
        for (; at + 8 <= text.size(); at += 8) {
            auto const word = load8(text.data() + at);
            auto const starts = (~word >> 7 | word >> 6) & each_byte; // all but 10xxxxxx
            count += static_cast<std::size_t>(starts * each_byte >> 56);
        }
    for (char const c : text.substr(at))
        count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return count;
}

/// Appends the UTF-8 of a code point, which is no surrogate.
template <class Text>
constexpr void append_utf8(Text& out, char32_t c)
{
    auto const put = [&](char32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

} // namespace ringtrue::detail

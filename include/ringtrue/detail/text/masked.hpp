// SPDX-License-Identifier: BSL-1.0
// Appends text that may be personal, so that a reader sees what is wrong with it, but not whose it is.
#pragma once

#include <ringtrue/detail/text/append.hpp>
#include <ringtrue/detail/text/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

constexpr bool is_ascii_digit(char32_t c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_letter(char32_t c) { return c < 0x80 && (c | 0x20) - 'a' < 26; }

/// Returns the zero of the digit's script, or 0 if the code point is no decimal digit (Unicode's category Nd, without the digits
/// beyond the basic plane, except those for mathematics).
constexpr char32_t zero_of_digit(char32_t c)
{
    constexpr char16_t zeros[]{0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20, 0x1040,
        0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10};
    if (c >= 0x1D7CE && c <= 0x1D7FF)
        return c - (c - 0x1D7CE) % 10;
    for (auto const zero : zeros)
        if (c >= zero && c < char32_t{zero} + 10)
            return zero;
    return 0;
}

/// Whether the word, in any case, is one that senders write in place of a personal value.
constexpr bool stands_for_nothing(std::string_view word)
{
    constexpr std::string_view words[]{"anonymous", "available", "blocked", "caller", "empty", "false", "hidden", "invalid", "missing", "name", "nan",
        "nil", "none", "not", "null", "number", "private", "redacted", "restricted", "true", "unavailable", "undefined", "unknown", "unlisted", "withheld"};
    for (auto const known : words) {
        std::size_t same = 0;
        while (same < word.size() && same < known.size() && (word[same] | 0x20) == known[same])
            ++same;
        if (same == word.size() && same == known.size())
            return true;
    }
    return false;
}

/// Returns how many characters at the start of a text can be shown: a URL's scheme with its colon, or a word that
/// stands_for_nothing. 0 if there are none.
constexpr std::size_t harmless_prefix(std::string_view text, bool is_start)
{
    std::size_t letters = 0;
    while (letters < text.size() && is_ascii_letter(static_cast<unsigned char>(text[letters])))
        ++letters;
    constexpr std::size_t longest_scheme = 12;
    bool const ends = letters == text.size();
    bool const is_scheme = is_start && letters != 0 && letters <= longest_scheme && !ends && text[letters] == ':' && !text.substr(letters).starts_with(": ");
    if (is_scheme)
        return letters + 1;
    bool const is_word = ends || !is_ascii_digit(static_cast<unsigned char>(text[letters]));
    return is_word && stands_for_nothing(text.substr(0, letters)) ? letters : 0;
}

/// Appends at most `most` visible code points of the text, and an ellipsis if there are more. Letters become x, and digits the
/// zero of their script. Shown are punctuation, the scheme of a URL, words such as "anonymous", characters that are deceptive, and
/// the first three letters past ASCII, since each of these can be what is wrong. Returns whether anything was masked.
[[gnu::cold, gnu::noinline]] inline bool append_masked(std::string& out, std::string_view text, std::size_t most)
{
    bool masked = false;
    bool in_word = false; // the code point before was an ASCII letter or digit
    int foreign = 0;
    std::size_t shown = 0;
    for (auto rest = text; !rest.empty(); --most) {
        if (most == 0) {
            out.append("…");
            return masked;
        }
        auto const c = first_code_point(rest);
        bool const is_ascii = c.size == 1;
        if (shown == 0 && !in_word)
            shown = harmless_prefix(rest, rest.size() == text.size());
        in_word = is_ascii && (is_ascii_letter(c.value) || is_ascii_digit(c.value));
        auto const zero = c.size == 0 ? 0 : zero_of_digit(c.value);
        bool const is_foreign = c.size == 0 || (c.value > 0x7F && !is_deceptive(c.value));
        if (shown != 0) {
            --shown;
            out.push_back(rest.front());
        } else if (zero != 0) {
            append_utf8(out, zero);
            masked = true;
        } else if ((is_ascii && is_ascii_letter(c.value)) || (is_foreign && ++foreign > 3)) {
            out.push_back('x');
            masked = true;
        } else {
            append_visible(out, c, rest);
        }
        rest.remove_prefix(c.size == 0 ? 1 : c.size);
    }
    return masked;
}

/// Whether a text in the place of a value that is not personal can be shown in full: it looks like the name of an event or
/// a small number, not like a telephone number, an id, a URL, an e-mail address, or JSON.
constexpr bool is_impersonal(std::string_view text)
{
    constexpr std::size_t longest = 64;
    constexpr std::size_t most_digits = 3;
    if (text.size() > longest)
        return false;
    std::size_t digits = 0;
    for (auto rest = text; !rest.empty();) {
        auto const c = first_code_point(rest);
        bool const is_sign = c.size == 1 && c.value > 0x20 && c.value < 0x7F && !is_ascii_letter(c.value) && !is_ascii_digit(c.value);
        if (is_sign && std::string_view{"_-+:./"}.find(rest.front()) == std::string_view::npos)
            return false;
        digits += c.size != 0 && zero_of_digit(c.value) != 0;
        rest.remove_prefix(c.size == 0 ? 1 : c.size);
    }
    bool const has_host = text.find('/') != text.npos && (text.find('.') != text.npos || text.find("//") != text.npos);
    return digits <= most_digits && !has_host;
}

} // namespace ringtrue::detail

// SPDX-License-Identifier: BSL-1.0
// Appends text that may be personal, so that a reader sees what is wrong with it, but not whose it is.
#pragma once

#include <ringtrue/detail/text/append.hpp>
#include <ringtrue/detail/text/byte_set.hpp>
#include <ringtrue/detail/text/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

constexpr bool is_ascii_digit(char32_t c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_letter(char32_t c) { return c < 0x80 && (c | 0x20) - 'a' < 26; }

/// The zeros of all scripts (Unicode's category Nd) and of tags, in ascending order. Like the tables below, it is no variable of the
/// function that reads it: compilers copy such a one to the stack in each call.
inline constexpr char32_t zeros_of_scripts[]{0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20, 0x1040,
    0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
    0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0, 0x11950,
    0x11BF0, 0x11C50, 0x11D50, 0x11DA0, 0x11F50, 0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140,
    0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0, 0xE0030};

/// Returns the zero of the digit's script (Unicode's category Nd), or 0 if the code point is no decimal digit. Tags count.
constexpr char32_t zero_of_digit(char32_t c)
{
    for (auto const zero : zeros_of_scripts)
        if (c < zero + 10)
            return c >= zero ? zero : 0;
    return 0;
}

/// Whether the code point is another sign for a number (Unicode's categories No and Nl of the basic plane): a superscript, a
/// fraction, a Roman or a circled numeral.
constexpr bool is_numeral(char32_t c)
{
    if (c < 0xB2)
        return false;
    return c <= 0xB3 || c == 0xB9 || (c >= 0xBC && c <= 0xBE) || (c >= 0x2070 && c <= 0x2089) || (c >= 0x2150 && c <= 0x218B)
        || (c >= 0x2460 && c <= 0x24FF) || (c >= 0x2776 && c <= 0x2793) || c == 0x3007 || (c >= 0x3021 && c <= 0x3029) || (c >= 0x3192 && c <= 0x3195)
        || (c >= 0x3220 && c <= 0x3229) || (c >= 0x3248 && c <= 0x325F) || (c >= 0x3280 && c <= 0x3289) || (c >= 0x32B1 && c <= 0x32BF)
        || (c >= 0x1F100 && c <= 0x1F10C);
}

/// Whether the code point is a tag: a copy of an ASCII character that nothing shows.
constexpr bool is_tag(char32_t c) { return c >= 0xE0000 && c <= 0xE007F; }

constexpr bool is_digit_of_any_script(char32_t c) { return zero_of_digit(c) != 0 || is_numeral(c); }

constexpr bool equals_ignoring_case(std::string_view text, std::string_view lower_case)
{
    if (text.size() != lower_case.size())
        return false;
    std::size_t same = 0;
    while (same < text.size() && (is_ascii_letter(static_cast<unsigned char>(text[same])) ? text[same] | 0x20 : text[same]) == lower_case[same])
        ++same;
    return same == text.size();
}

template <std::size_t N>
constexpr bool is_one_of(std::string_view const (&words)[N], std::string_view text)
{
    for (auto const word : words)
        if (equals_ignoring_case(text, word))
            return true;
    return false;
}

/// Words in place of a value, in lower case.
inline constexpr std::string_view words_for_nothing[]{"anonymous", "available", "blocked", "caller", "empty", "false", "hidden", "invalid", "missing", "name", "nan",
    "nil", "none", "not", "null", "number", "private", "redacted", "restricted", "true", "unavailable", "undefined", "unknown", "unlisted", "withheld"};

/// Whether the word, in any case, is one that senders write in place of a personal value.
constexpr bool stands_for_nothing(std::string_view word)
{
    return is_one_of(words_for_nothing, word);
}

inline constexpr std::string_view known_schemes[]{"data", "file", "ftp", "http", "https", "javascript", "mailto", "sip", "sips", "sms", "tel", "urn", "uuid"};

/// Returns the size of a URL's scheme at the start of the text, with its colon: of any scheme before two slashes, else of one that
/// everybody knows, since a name or a password can stand before a colon. 0 if there is none.
constexpr std::size_t scheme_size(std::string_view text)
{
    auto const colon = text.find(':');
    if (colon == text.npos || colon == 0)
        return 0;
    for (char const c : text.substr(0, colon))
        if (!is_ascii_letter(static_cast<unsigned char>(c)))
            return 0;
    constexpr std::size_t longest = 12;
    bool const before_slashes = colon <= longest && text.substr(colon).starts_with("://");
    return before_slashes || is_one_of(known_schemes, text.substr(0, colon)) ? colon + 1 : 0;
}

/// Letters and digits of ASCII at the start of a text, up to the first character that is neither.
struct alphanumeric_run {
    std::size_t size = 0;
    std::size_t digits = 0;
    std::size_t beyond_f = 0; // letters that are no hexadecimal digits
    bool ends_in_digits = true; // no letter follows a digit

    explicit constexpr alphanumeric_run(std::string_view text)
    {
        for (; size < text.size(); ++size) {
            auto const c = static_cast<unsigned char>(text[size]);
            if (is_ascii_digit(c)) {
                ++digits;
            } else if (is_ascii_letter(c)) {
                beyond_f += is_beyond_f(c);
                ends_in_digits = ends_in_digits && digits == 0;
            } else {
                break;
            }
        }
    }

    static constexpr bool is_beyond_f(char32_t letter) { return (letter | 0x20) > 'f'; }
};

/// Whether a text in the place of a value that is not personal can be personal in itself: an address, an id, or JSON, and not the
/// name of an event.
constexpr bool can_identify(std::string_view text)
{
    constexpr std::size_t longest_name = 64;
    constexpr std::size_t longest_word = 24; // longer ones are encoded data
    constexpr std::size_t longest_hexadecimal = 7;
    constexpr auto telling = bytes_of("@\"\\%&=;()<>[]{}");
    bool const has_dot = text.find('.') != text.npos;
    if (text.size() > longest_name || scheme_size(text) != 0 || text.find("//") != text.npos || equals_ignoring_case(text.substr(0, 4), "www.")
        || (has_dot && text.find_first_of("/ ") != text.npos))
        return true;
    for (auto rest = text; !rest.empty();) {
        alphanumeric_run const run{rest};
        if (run.size > longest_word || (run.size > longest_hexadecimal && run.beyond_f == 0 && run.digits < run.size))
            return true;
        rest.remove_prefix(run.size);
        if (rest.empty())
            return false;
        auto const c = first_code_point(rest);
        if (telling.contains(static_cast<unsigned char>(rest.front())) || c.value == 0xFF20 || c.value == 0xFE6B || is_tag(c.value)) // the others are at signs
            return true;
        rest.remove_prefix(c.size == 0 ? 1 : c.size);
    }
    return false;
}

constexpr std::size_t count_digits(std::string_view text)
{
    std::size_t count = 0;
    while (!text.empty()) {
        auto const c = first_code_point(text);
        count += c.size != 0 && is_digit_of_any_script(c.value);
        text.remove_prefix(c.size == 0 ? 1 : c.size);
    }
    return count;
}

/// Up to this number of digits, a value in the place of one that is not personal is shown with them.
inline constexpr std::size_t most_impersonal_digits = 3;

/// What the masked text was sent for.
enum class mask : unsigned char {
    personal, // a value that is personal
    impersonal, // one that is not, in a contract that has personal ones
};

/// Appends a text, in which letters become x and digits the zero of their script. Shown are punctuation, the scheme of a URL, words
/// that stand_for_nothing, characters that are deceptive, one letter among hexadecimal digits, and the first three letters past
/// ASCII, since each of these can be what is wrong.
class masker {
public:
    masker(std::string& out, std::string_view text, mask how)
        : out_{out}, text_{text}, shows_words_{how == mask::impersonal && !can_identify(text)},
          shows_digits_{shows_words_ && count_digits(text) <= most_impersonal_digits}
    {
    }

    /// Appends at most `most` visible code points, and an ellipsis if there are more. Returns whether it masked any.
    [[gnu::cold, gnu::noinline]] bool append(std::size_t most)
    {
        constexpr std::string_view anonymous = "sip:anonymous@anonymous.invalid"; // RFC 3261, 8.1.1.3
        auto const shown = equals_ignoring_case(text_, anonymous) ? text_.size() : scheme_size(text_);
        for (std::size_t at = 0; at < text_.size();) {
            if (most == 0) {
                out_.append("…");
                break;
            }
            alphanumeric_run const run{text_.substr(at)};
            auto const size = run.size < most ? run.size : most;
            if (size == 0) {
                at += append_sign(at);
                --most;
            } else {
                append_run(run, at, size, at < shown);
                at += size;
                most -= size;
            }
        }
        return masked_;
    }

private:
    std::string& out_;
    std::string_view text_;
    bool shows_words_;
    bool shows_digits_;
    bool masked_ = false; // any
    int foreign_ = 0;

    /// Appends the first `size` characters of a run.
    void append_run(alphanumeric_run const& run, std::size_t at, std::size_t size, bool is_shown)
    {
        auto const start = out_.size();
        out_.append(text_.data() + at, size);
        if (is_shown)
            return;
        constexpr std::string_view joins = "@./:%"; // the parts of an address
        auto const end = at + run.size;
        bool const is_joined = (at > 0 && joins.find(text_[at - 1]) != joins.npos) || (end < text_.size() && joins.find(text_[end]) != joins.npos);
        bool const shows_letters = shows_words_ ? run.ends_in_digits : !is_joined && stands_for_nothing(text_.substr(at, run.size));
        bool const shows_odd_letter = run.digits != 0 && run.beyond_f == 1; // the only one that is no hexadecimal digit
        for (auto i = start; i < out_.size(); ++i) {
            auto const c = static_cast<unsigned char>(out_[i]);
            bool const is_digit = is_ascii_digit(c);
            if (is_digit ? shows_digits_ : shows_letters || (shows_odd_letter && alphanumeric_run::is_beyond_f(c)))
                continue;
            out_[i] = is_digit ? '0' : 'x';
            masked_ = true;
        }
    }

    /// Appends a code point that is neither letter nor digit of ASCII, and returns its size.
    std::size_t append_sign(std::size_t at)
    {
        auto const rest = text_.substr(at);
        auto const c = first_code_point(rest);
        if (shows(c)) {
            append_visible(out_, c, rest);
        } else {
            append_mask(c);
            masked_ = true;
        }
        return c.size == 0 ? 1 : c.size;
    }

    bool shows(code_point c)
    {
        if (c.size != 0 && is_digit_of_any_script(c.value))
            return shows_digits_;
        if (is_tag(c.value))
            return false;
        bool const is_foreign = c.size == 0 || (c.value > 0x7F && !is_deceptive(c.value));
        return !is_foreign || ++foreign_ <= 3;
    }

    void append_mask(code_point c)
    {
        std::string sign;
        auto const zero = c.size == 0 ? 0 : zero_of_digit(c.value);
        append_utf8(sign, zero != 0 ? zero : c.size != 0 && is_numeral(c.value) ? U'0' : U'x');
        append_printable(out_, sign);
    }
};

/// Appends the JSON spelling of a number, with zeros for its digits.
[[gnu::cold, gnu::noinline]] inline bool append_masked_number(std::string& out, std::string_view text, std::size_t most)
{
    for (char const c : text.substr(0, most))
        out.push_back(is_ascii_digit(static_cast<unsigned char>(c)) ? '0' : c);
    if (text.size() > most)
        out.append("…");
    return true;
}

} // namespace ringtrue::detail

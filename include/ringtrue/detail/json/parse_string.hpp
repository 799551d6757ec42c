// SPDX-License-Identifier: BSL-1.0
// Parses a JSON string (RFC 8259, 7) to its characters.
#pragma once

#include <ringtrue/detail/text/plain_text.hpp>
#include <ringtrue/detail/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

struct parsed_string {
    std::size_t end; // after the closing quote, or the offset of the error
    std::string_view expected; // what should be at `end`; empty if there is no error
    std::string_view characters{}; // in the text, or in `unescaped`
};

/// `Text` is std::string, or has the same reserve, size, append and push_back.
template <class Text>
class string_parser {
public:
    string_parser(std::string_view text, std::size_t opening_quote) : text_{text}, at_{opening_quote + 1} {}

    parsed_string parse(Text& unescaped)
    {
        auto plain_from = at_;
        auto const copy_from = unescaped.size();
        bool copies = false;
        while (at_ < text_.size()) {
            if (text_.size() >= 16)
                at_ = static_cast<std::size_t>(skip_plain(text_.data() + at_, text_.data() + text_.size()) - text_.data());
            if (at_ == text_.size())
                break;
            auto const byte = static_cast<unsigned char>(text_[at_]);
            if (byte == '"' || byte == '\\') {
                std::string_view const plain{text_.data() + plain_from, at_ - plain_from};
                ++at_;
                if (byte == '"' && !copies)
                    return {at_, {}, plain};
                if (!copies)
                    unescaped.reserve(text_.size()); // once: all strings together are no longer than the text
                copies = true;
                unescaped.append(plain);
                if (byte == '"')
                    return {at_, {}, std::string_view{unescaped}.substr(copy_from)};
                if (!escape(unescaped))
                    return {at_, expected_};
                plain_from = at_;
            } else if (byte < 0x20) {
                return {at_, "an escape such as \\n in place of the control character"};
            } else if (auto const c = first_code_point(text_.substr(at_)); c.size != 0) {
                at_ += c.size;
            } else {
                return {cut_short() ? text_.size() : at_, "UTF-8"};
            }
        }
        return {at_, "a double quote at the end of the string"};
    }

private:
    std::string_view text_;
    std::size_t at_;
    std::string_view expected_{};

    bool fail(std::string_view expected)
    {
        expected_ = expected;
        return false;
    }

    /// Whether the text ends inside a UTF-8 sequence that is valid so far.
    bool cut_short() const
    {
        auto const rest = text_.substr(at_);
        for (std::string_view const tail : {"\x80\x80\x80", "\xBF\xBF\xBF"}) {
            char whole[8]{};
            rest.copy(whole, 4);
            tail.copy(whole + (rest.size() < 4 ? rest.size() : 4), 3);
            if (first_code_point({whole, 8}).size > rest.size())
                return true;
        }
        return false;
    }

    bool escape(Text& out)
    {
        char const letter = at_ < text_.size() ? text_[at_] : '\0';
        if (letter == 'u') {
            ++at_;
            return unicode_escape(out);
        }
        char const character = simple_escapes[static_cast<unsigned char>(letter)];
        if (character == '\0')
            return fail("one of \" \\ / b f n r t u after the backslash");
        out.push_back(character);
        ++at_;
        return true;
    }

    /// The character that a letter after a backslash means, or zero if none. A table, since branches on the letter are
    /// unpredictable.
    static constexpr std::array<char, 256> simple_escapes = [] {
        std::array<char, 256> all{};
        for (char const c : {'"', '\\', '/'})
            all[static_cast<unsigned char>(c)] = c;
        all['b'] = '\b';
        all['f'] = '\f';
        all['n'] = '\n';
        all['r'] = '\r';
        all['t'] = '\t';
        return all;
    }();

    /// Reads U+XXXX or a surrogate pair. A lone surrogate is not a character, so UTF-8 cannot hold it.
    bool unicode_escape(Text& out)
    {
        auto const escape_at = at_ - 2;
        char32_t high = 0;
        char32_t low = 0;
        if (!hex4(high))
            return false;
        bool const is_high = high >= 0xD800 && high < 0xDC00;
        if (is_high) {
            for (char const c : {'\\', 'u'}) {
                if (at_ == text_.size())
                    return fail("the second half of a surrogate pair");
                if (text_[at_] != c)
                    return lone_surrogate(escape_at);
                ++at_;
            }
            if (!hex4(low))
                return false;
        }
        if (is_high ? low < 0xDC00 || low > 0xDFFF : high >= 0xDC00 && high <= 0xDFFF)
            return lone_surrogate(escape_at);
        append_utf8(out, is_high ? 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00) : high);
        return true;
    }

    bool lone_surrogate(std::size_t escape_at)
    {
        at_ = escape_at;
        return fail("a surrogate pair in place of half of one");
    }

    bool hex4(char32_t& value)
    {
        for (int i = 0; i < 4; ++i, ++at_) {
            char const c = at_ < text_.size() ? text_[at_] : ' ';
            if (c >= '0' && c <= '9')
                value = value << 4 | static_cast<char32_t>(c - '0');
            else if ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))
                value = value << 4 | static_cast<char32_t>((c | 0x20) - 'a' + 10);
            else
                return fail("four hexadecimal digits after \\u");
        }
        return true;
    }
};

/// Reads the string whose opening quote is `text[opening_quote]`. Appends the characters to `unescaped` if the string has an
/// escape; its capacity is set by the first call for this text and does not change.
template <class Text>
parsed_string parse_string(std::string_view text, std::size_t opening_quote, Text& unescaped)
{
    return string_parser<Text>{text, opening_quote}.parse(unescaped);
}

} // namespace ringtrue::detail

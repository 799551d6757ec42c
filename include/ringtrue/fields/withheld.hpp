// SPDX-License-Identifier: BSL-1.0
// Tells whether a caller withholds the telephone number.
#pragma once

#include <ringtrue/version.hpp>

#include <cstddef>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI {

namespace detail {

inline constexpr std::string_view words_for_no_number[]{"anonymous", "restricted", "private", "unavailable", "unknown", "withheld", "blocked"};

constexpr char in_lower_case(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

/// The digit under which a telephone's keypad has a letter (ITU-T E.161).
constexpr char keypad_digit(char lower) { return "22233344455566677778889999"[lower - 'a']; }

} // namespace detail

/// Whether a text that stands for a telephone number means that there is none. It does so if it is empty, as that of a tolerant null;
/// if it is one of the words anonymous, restricted, private, unavailable, unknown, withheld and blocked, in any case; and if it is the
/// digits that spell such a word on a keypad, as 266696687 spells anonymous, with or without a + in front.
constexpr bool is_withheld(std::string_view number)
{
    if (number.empty())
        return true;
    auto const digits = number.substr(number[0] == '+');
    for (auto const word : detail::words_for_no_number) {
        bool same = number.size() == word.size();
        bool spelled = digits.size() == word.size();
        for (std::size_t i = 0; i < word.size() && (same || spelled); ++i) {
            same = same && detail::in_lower_case(number[i]) == word[i];
            spelled = spelled && digits[i] == detail::keypad_digit(word[i]);
        }
        if (same || spelled)
            return true;
    }
    return false;
}

} // namespace ringtrue

// SPDX-License-Identifier: BSL-1.0
// Says in what a name differs from another one, if so little that the one was probably meant by the other.
#pragma once

#include <ringtrue/detail/text/masked.hpp>
#include <ringtrue/detail/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

constexpr char to_lower(char c) { return is_ascii_letter(static_cast<unsigned char>(c)) ? static_cast<char>(c | 0x20) : c; }

/// Whether the names are the same in different styles: userID, user_id, User-Id.
[[gnu::cold]] constexpr bool have_same_letters(std::string_view a, std::string_view b)
{
    constexpr std::string_view separators = "_-";
    for (std::size_t i = 0, j = 0;; ++i, ++j) {
        i = std::min(a.find_first_not_of(separators, i), a.size());
        j = std::min(b.find_first_not_of(separators, j), b.size());
        if (i == a.size() || j == b.size())
            return i == a.size() && j == b.size();
        if (to_lower(a[i]) != to_lower(b[j]))
            return false;
    }
}

constexpr bool is_inside_code_point(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

/// Removes whole code points that both texts begin or end with.
[[gnu::cold]] constexpr void remove_common_ends(std::string_view& a, std::string_view& b)
{
    auto shorter = std::min(a.size(), b.size());
    std::size_t front = 0;
    while (front < shorter && a[front] == b[front])
        ++front;
    while (front > 0 && is_inside_code_point(a, front))
        --front;
    a.remove_prefix(front);
    b.remove_prefix(front);
    shorter -= front;
    std::size_t back = 0;
    while (back < shorter && a[a.size() - back - 1] == b[b.size() - back - 1])
        ++back;
    while (back > 0 && is_inside_code_point(a, a.size() - back))
        --back;
    a.remove_suffix(back);
    b.remove_suffix(back);
}

/// Returns in what the names differ, such as "only in case", or an empty text if they are equal or not close. Names of one or two
/// characters are never close.
[[gnu::cold]] constexpr std::string_view misspelling(std::string_view a, std::string_view b)
{
    auto const longer = std::max(a.size(), b.size());
    auto const shorter = std::min(a.size(), b.size());
    if (a == b || longer / 2 > shorter || std::min(count_code_points(a), count_code_points(b)) < 3) // a long name costs no time
        return {};
    if (have_same_letters(a, b)) {
        bool const same_separators = std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char c, char d) { return to_lower(c) == to_lower(d); });
        return same_separators ? "only in case" : "only in separators or case";
    }
    remove_common_ends(a, b);
    if (count_code_points(a) <= 1 && count_code_points(b) <= 1)
        return "in one character";
    auto const first = a.empty() ? 0 : first_code_point(a).size;
    bool const is_swapped = first != 0 && a.size() == b.size() && count_code_points(a) == 2 && b.starts_with(a.substr(first)) && b.ends_with(a.substr(0, first));
    return is_swapped ? "in the order of two characters" : "";
}

} // namespace ringtrue::detail

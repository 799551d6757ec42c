// SPDX-License-Identifier: BSL-1.0
// Finds and copies plain text: characters that a JSON string does not escape.
#pragma once

#include <ringtrue/detail/text/block.hpp>

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

inline constexpr byte_set plain_characters = bytes_from(0x20, 0x7F) - bytes_of("\"\\");

/// Returns the position of the first character from p on that is not plain, or `end`. Requires at least 16 readable bytes before
/// `end`.
inline char const* skip_plain(char const* p, char const* end)
{
    for (std::size_t size = 16; size == 16; p += size)
        size = run16<plain_characters>(p, end);
    return p;
}

/// Copies text to memory that is large enough, and returns its end. Uses few moves for the usual sizes of members, since a call
/// of memcpy takes as long as copying sixteen bytes.
inline char* copy_text(char* to, char const* from, std::size_t size)
{
    if (size > 16) {
        std::memcpy(to, from, size);
    } else if (size >= 8) {
        store8(to, load8(from));
        store8(to + size - 8, load8(from + size - 8));
    } else if (size >= 4) {
        store4(to, load4(from));
        store4(to + size - 4, load4(from + size - 4));
    } else {
        for (std::size_t i = 0; i < size; ++i)
            to[i] = from[i];
    }
    return to + size;
}

/// Assigns to a string, which keeps its memory. Numbers and names usually have the size of the ones before. For those,
/// std::string's assignment, a call of memmove, takes three times as long.
inline void assign_string(std::string& target, std::string_view text)
{
    if (target.size() == text.size())
        copy_text(target.data(), text.data(), text.size());
    else
        target.assign(text);
}

/// Whether all characters are plain, which includes that they are UTF-8. Loads fewer than sixteen characters in overlapping
/// parts: loading them at once from a buffer would have to wait until the parts are stored there.
inline bool is_plain(std::string_view text)
{
    auto const* const p = text.data();
    auto const size = text.size();
    if (size >= 16)
        return skip_plain(p, p + size) == p + size;
    if (size >= 8)
        return members16<plain_characters>(load8(p), load8(p + size - 8)) == 0xFFFF;
    if (size >= 4) {
        auto const word = load4(p) | load4(p + size - 4) << 32;
        return members16<plain_characters>(word, word) == 0xFFFF;
    }
    for (char const c : text)
        if (!plain_characters.contains(static_cast<unsigned char>(c)))
            return false;
    return true;
}

} // namespace ringtrue::detail

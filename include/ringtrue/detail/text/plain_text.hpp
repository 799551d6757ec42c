// SPDX-License-Identifier: BSL-1.0
// Characters that stand for themselves in a JSON string: where they end, and copies of them.
#pragma once

#include <ringtrue/detail/text/block.hpp>

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

inline constexpr byte_set plain_characters = bytes_from(0x20, 0x7F) - bytes_of("\"\\");

/// Whether a field type cannot but write plain characters, as many as its minLength and maxLength say: nobody has to look.
template <class T>
inline constexpr bool is_always_plain = false;

/// Where the plain characters end that may start at p. At least 16 bytes have to stand before `end`.
inline char const* skip_plain(char const* p, char const* end)
{
    for (std::size_t size = 16; size == 16; p += size)
        size = run16<plain_characters>(p, end);
    return p;
}

/// Appends to memory that has the room, in few moves for the sizes that members have: a call of memcpy takes as long as
/// sixteen bytes do.
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

/// Assigns to a string that keeps its memory. Numbers and names mostly have the size of those before: std::string's own way, a
/// call of memmove, takes three times as long.
inline void assign_string(std::string& target, std::string_view text)
{
    if (target.size() == text.size())
        copy_text(target.data(), text.data(), text.size());
    else
        target.assign(text);
}

/// Whether nothing has to be escaped, and nothing is looked at for UTF-8. Of less than sixteen characters some are looked at
/// twice: what was just stored in parts, into a buffer, could not be loaded at once without waiting for it.
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

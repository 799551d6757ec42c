// SPDX-License-Identifier: BSL-1.0
// Tests sixteen bytes at once for membership in a set of characters.
//
// SSE2, which every x86-64 has even with a plain -O2, takes two instructions for each range of a set and yields a mask of sixteen
// bits. Elsewhere, two 64-bit words are used, at about a third of the speed.
#pragma once

#include <ringtrue/detail/core/little_endian.hpp>
#include <ringtrue/detail/core/path.hpp>
#include <ringtrue/detail/text/byte_set.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#if RINGTRUE_DETAIL_SSE2
#include <emmintrin.h>
#endif

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Sets bit i if byte i of the word belongs to the set. Bit 7 of each byte is cleared first, so that no carry leaves a byte.
template <byte_set Set>
std::uint32_t members8(std::uint64_t word)
{
    constexpr std::uint64_t top = 0x80 * each_byte;
    auto const ascii = word & ~top;
    std::uint64_t found = 0;
    for (auto const range : ranges_of<Set>)
        found |= (ascii + (0x80u - range.first) * each_byte) & ~(ascii + (0x7Fu - range.last) * each_byte);
    found &= ~word & top;
    return static_cast<std::uint32_t>((found >> 7) * 0x0102040810204080 >> 56);
}

#if RINGTRUE_DETAIL_SSE2
template <byte_set Set>
[[gnu::always_inline]] inline std::uint32_t members16(__m128i bytes)
{
    auto found = _mm_setzero_si128();
    [&]<std::size_t... I>(std::index_sequence<I...>) RINGTRUE_DETAIL_ALWAYS_INLINE {
        [[maybe_unused]] auto const add = [&](byte_range range) RINGTRUE_DETAIL_ALWAYS_INLINE {
            if (range.first == range.last) {
                found = _mm_or_si128(found, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(static_cast<char>(range.first))));
            } else { // byte - first < size, as signed bytes
                auto const moved = _mm_add_epi8(bytes, _mm_set1_epi8(static_cast<char>(0x80 - range.first)));
                auto const size = static_cast<char>(0x80 + range.last - range.first + 1);
                found = _mm_or_si128(found, _mm_cmplt_epi8(moved, _mm_set1_epi8(size)));
            }
        };
        (add(ranges_of<Set>[I]), ...);
    }(std::make_index_sequence<Set.ranges()>{});
    return static_cast<std::uint32_t>(_mm_movemask_epi8(found));
}
#endif

struct two_words {
    std::uint64_t first;
    std::uint64_t second;
};

/// Loads a text of fewer than sixteen characters; zeros follow them. Reads no bytes outside of it.
inline two_words load_few(std::string_view text)
{
    auto const* const p = text.data();
    auto const size = text.size();
    if (size >= 8)
        return {load8(p), load8(p + size - 8) >> 8 * (15 - size) >> 8};
    if (size >= 4)
        return {load4(p) | load4(p + size - 4) >> 8 * (8 - size) << 32, 0};
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < size; ++i)
        word |= std::uint64_t{static_cast<unsigned char>(p[i])} << 8 * i;
    return {word, 0};
}

/// Sets bit i if byte i of sixteen belongs to the set. Each word has eight of the bytes.
template <byte_set Set>
[[gnu::always_inline]] inline std::uint32_t members16(std::uint64_t first, std::uint64_t second)
{
#if RINGTRUE_DETAIL_SSE2
    if (chosen_path != path::portable)
        return members16<Set>(_mm_set_epi64x(static_cast<long long>(second), static_cast<long long>(first)));
#endif
    return members8<Set>(first) | members8<Set>(second) << 8;
}

/// Sets bit i if byte i of sixteen belongs to the set.
template <byte_set Set>
[[gnu::always_inline]] inline std::uint32_t members16(char const* p)
{
#if RINGTRUE_DETAIL_SSE2
    if (chosen_path != path::portable)
        return members16<Set>(_mm_loadu_si128(reinterpret_cast<__m128i const*>(p)));
#endif
    return members16<Set>(load8(p), load8(p + 8));
}

template <byte_set Set>
[[gnu::noinline]] std::uint32_t members_near(char const* p, char const* end)
{
    return members16<Set>(end - 16) >> (16 - (end - p));
}

/// Sets bit i if byte i of the sixteen at p belongs to the set and lies before `end`. Requires at least 16 readable bytes before
/// `end`: if fewer lie at p, earlier ones are loaded, too, and shifted out.
template <byte_set Set>
[[gnu::always_inline]] inline std::uint32_t members_before(char const* p, char const* end)
{
    return end - p >= 16 ? members16<Set>(p) : members_near<Set>(p, end);
}

/// Sets bit i if byte i of the 64 at p belongs to the set and lies before `end`. Requires at least 64 readable bytes before
/// `end`.
template <byte_set Set>
[[gnu::always_inline]] inline std::uint64_t members64(char const* p, char const* end)
{
    auto const at = end - p >= 64 ? p : end - 64;
    auto const word = members16<Set>(at) | std::uint64_t{members16<Set>(at + 16)} << 16 | std::uint64_t{members16<Set>(at + 32)} << 32
        | std::uint64_t{members16<Set>(at + 48)} << 48;
    return word >> (p - at);
}

/// Returns how many of the sixteen bytes at p belong to the set, up to the first that does not.
template <byte_set Set>
[[gnu::always_inline]] inline std::size_t run16(char const* p, char const* end)
{
    return static_cast<std::size_t>(std::countr_one(members_before<Set>(p, end)));
}

} // namespace ringtrue::detail

// SPDX-License-Identifier: BSL-1.0
// Converts between hexadecimal digits and bytes, sixteen or eight digits at a time, by arithmetic.
#pragma once

#include <ringtrue/detail/core/little_endian.hpp>
#include <ringtrue/detail/core/path.hpp>
#include <ringtrue/detail/text/block.hpp>
#include <ringtrue/detail/text/byte_set.hpp>

#include <cstddef>
#include <cstdint>

#if RINGTRUE_DETAIL_SSE2
#include <emmintrin.h>
#endif

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Returns the four bytes that eight hexadecimal digits in either case spell.
inline std::uint64_t bytes_of_hex(std::uint64_t digits)
{
    // '0' is 0x30, 'A' 0x41, 'a' 0x61: bit 6 marks a letter, whose value is 9 more than its lower half.
    auto const nibbles = (digits & 0x0F * each_byte) + 9 * (digits >> 6 & each_byte);
    auto bytes = (nibbles << 4 | nibbles >> 8) & 0x00FF00FF00FF00FF; // in every second byte
    bytes = (bytes | bytes >> 8) & 0x0000FFFF0000FFFF;
    return (bytes | bytes >> 16) & 0xFFFFFFFF;
}

/// Returns eight hexadecimal digits, in lower case, of four bytes.
inline std::uint64_t hex_of_bytes(std::uint64_t bytes)
{
    bytes = (bytes | bytes << 16) & 0x0000FFFF0000FFFF;
    bytes = (bytes | bytes << 8) & 0x00FF00FF00FF00FF;
    auto const nibbles = (bytes >> 4 | bytes << 8) & 0x0F * each_byte;
    auto const letters = (nibbles + 6 * each_byte) >> 4 & each_byte; // 1 for each nibble above 9
    return nibbles + '0' * each_byte + letters * ('a' - '0' - 10);
}

inline constexpr byte_set hexadecimal_digits = bytes_from('0', '9') | bytes_from('A', 'F') | bytes_from('a', 'f');

/// Stores the sixteen bytes that 32 hexadecimal digits in either case spell, eight digits in each word. Returns whether all of
/// them are hexadecimal digits; if not, the bytes are unspecified.
inline bool store_bytes_of_hex(unsigned char* out, std::uint64_t const (&digits)[4])
{
#if RINGTRUE_DETAIL_SSE2
    if (chosen_path != path::portable) {
        auto const nibbles_of = [](std::uint64_t first, std::uint64_t second) {
            auto const spelled = _mm_set_epi64x(static_cast<long long>(second), static_cast<long long>(first));
            // as_digit is more than 15 for bytes that are no digits, and as_letter for bytes that are no letters, by wrapping or
            // saturation.
            auto const as_digit = _mm_add_epi8(_mm_subs_epu8(_mm_add_epi8(spelled, _mm_set1_epi8(static_cast<char>(0xFF - '9'))), _mm_set1_epi8(6)), _mm_set1_epi8(0x10));
            auto const upper = _mm_and_si128(spelled, _mm_set1_epi8(~0x20));
            auto const as_letter = _mm_adds_epu8(_mm_sub_epi8(upper, _mm_set1_epi8('A')), _mm_set1_epi8(10));
            return _mm_min_epu8(as_digit, as_letter);
        };
        auto const bytes_of = [](__m128i nibbles) {
            return _mm_and_si128(_mm_or_si128(_mm_slli_epi16(nibbles, 4), _mm_srli_epi16(nibbles, 8)), _mm_set1_epi16(0xFF));
        };
        auto const first = nibbles_of(digits[0], digits[1]);
        auto const second = nibbles_of(digits[2], digits[3]);
        _mm_storeu_si128(reinterpret_cast<__m128i*>(out), _mm_packus_epi16(bytes_of(first), bytes_of(second)));
        return _mm_movemask_epi8(_mm_adds_epu8(_mm_max_epu8(first, second), _mm_set1_epi8(0x70))) == 0; // bit 7 is set for values of 16 and more
    }
#endif
    bool valid = true;
    for (std::size_t i = 0; i < 4; ++i) {
        valid = valid && members8<hexadecimal_digits>(digits[i]) == 0xFF;
        store4(out + 4 * i, bytes_of_hex(digits[i]));
    }
    return valid;
}

/// Loads 32 hexadecimal digits, in lower case, of sixteen bytes, eight digits in each word.
inline void load_hex_of_bytes(std::uint64_t (&digits)[4], unsigned char const* bytes)
{
#if RINGTRUE_DETAIL_SSE2
    if (chosen_path != path::portable) {
        auto const all = _mm_loadu_si128(reinterpret_cast<__m128i const*>(bytes));
        auto const high = _mm_and_si128(_mm_srli_epi16(all, 4), _mm_set1_epi8(0x0F));
        auto const low = _mm_and_si128(all, _mm_set1_epi8(0x0F));
        auto const spelled = [](__m128i nibbles) {
            auto const letters = _mm_and_si128(_mm_cmpgt_epi8(nibbles, _mm_set1_epi8(9)), _mm_set1_epi8('a' - '0' - 10));
            return _mm_add_epi8(_mm_add_epi8(nibbles, _mm_set1_epi8('0')), letters);
        };
        auto* const out = reinterpret_cast<__m128i*>(digits);
        _mm_storeu_si128(out, spelled(_mm_unpacklo_epi8(high, low)));
        _mm_storeu_si128(out + 1, spelled(_mm_unpackhi_epi8(high, low)));
        return;
    }
#endif
    for (std::size_t i = 0; i < 4; ++i)
        digits[i] = hex_of_bytes(load4(bytes + 4 * i));
}

} // namespace ringtrue::detail

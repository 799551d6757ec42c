// SPDX-License-Identifier: BSL-1.0
// Floor 0, private. Hexadecimal digits and bytes, eight digits at a time by arithmetic on a 64-bit word.
#pragma once

#include <ringtrue/detail/words64.hpp>

#include <cstdint>

namespace ringtrue::detail {

/// Four bytes from eight hexadecimal digits in either case.
inline std::uint64_t bytes_of_hex(std::uint64_t digits)
{
    // '0' is 0x30, 'A' 0x41, 'a' 0x61: bit 6 tells a letter, whose value is 9 more than its lower half.
    auto const nibbles = (digits & 0x0F * each_byte) + 9 * (digits >> 6 & each_byte);
    auto bytes = (nibbles << 4 | nibbles >> 8) & 0x00FF00FF00FF00FF; // in every second byte
    bytes = (bytes | bytes >> 8) & 0x0000FFFF0000FFFF;
    return (bytes | bytes >> 16) & 0xFFFFFFFF;
}

/// Eight hexadecimal digits, in lower case, of four bytes.
inline std::uint64_t hex_of_bytes(std::uint64_t bytes)
{
    bytes = (bytes | bytes << 16) & 0x0000FFFF0000FFFF;
    bytes = (bytes | bytes << 8) & 0x00FF00FF00FF00FF;
    auto const nibbles = (bytes >> 4 | bytes << 8) & 0x0F * each_byte;
    auto const letters = (nibbles + 6 * each_byte) >> 4 & each_byte; // 1 in those past 9
    return nibbles + '0' * each_byte + letters * ('a' - '0' - 10);
}

} // namespace ringtrue::detail

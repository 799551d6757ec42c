// SPDX-License-Identifier: BSL-1.0
// Reads and writes decimal numbers, eight digits at a time, by arithmetic on a 64-bit word.
#pragma once

#include <ringtrue/detail/core/little_endian.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Returns the number with these eight decimal digits, given as byte values. Combines pairs (12 34 56 78), then fours (1234
/// 5678), then all.
inline std::uint64_t value_of_eight_digits(std::uint64_t ones)
{
    auto const pairs = ones * 10 + (ones >> 8); // in every second byte
    constexpr std::uint64_t every_fourth = 0x000000FF000000FF;
    return ((pairs & every_fourth) * (100 + (std::uint64_t{1'000'000} << 32)) + (pairs >> 16 & every_fourth) * (1 + (std::uint64_t{10'000} << 32))) >> 32;
}

inline constexpr std::uint64_t powers_of_ten[8]{1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000};

/// Returns the value of up to nineteen decimal digits.
inline std::uint64_t value_of_digits(char const* p, std::size_t size)
{
    std::uint64_t value = 0;
    auto const* const end = p + size;
    for (; end - p >= 8; p += 8)
        value = value * 100'000'000 + value_of_eight_digits(load8(p) - '0' * each_byte);
    auto const rest = static_cast<std::size_t>(end - p);
    if (rest != 0 && size >= 8) { // loads the last eight; the digits that were counted before become zeros
        auto const taken = 64 - 8 * rest;
        return value * powers_of_ten[rest] + value_of_eight_digits((load8(end - 8) - '0' * each_byte) >> taken << taken);
    }
    for (; p != end; ++p)
        value = value * 10 + static_cast<std::uint64_t>(*p - '0');
    return value;
}

/// Returns the eight digits of a number below 100,000,000 as byte values, with leading zeros.
inline std::uint64_t eight_digits_of(std::uint64_t value)
{
    auto const halves = value / 10'000 | value % 10'000 << 32;
    auto const hundreds = halves * 10'486 >> 20 & 0x0000007F0000007F; // each half, divided by 100
    auto const pairs = hundreds | (halves - hundreds * 100) << 16;
    auto const tens = pairs * 103 >> 10 & 0x000F000F000F000F; // each pair, divided by 10
    return tens | (pairs - tens * 10) << 8;
}

/// Writes a number below 100,000,000 without leading zeros. Requires room for eight characters.
inline char* write_few_digits(char* p, std::uint64_t value)
{
    auto const digits = eight_digits_of(value);
    auto const zeros = value == 0 ? 7 : std::countr_zero(digits) / 8;
    store8(p, (digits + '0' * each_byte) >> 8 * zeros);
    return p + 8 - zeros;
}

inline char* write_eight_digits(char* p, std::uint64_t value)
{
    store8(p, eight_digits_of(value) + '0' * each_byte);
    return p + 8;
}

/// Writes a number. Requires room for eight characters more than the number has.
inline char* write_digits(char* p, std::uint64_t value)
{
    constexpr std::uint64_t eight = 100'000'000;
    if (value < eight)
        return write_few_digits(p, value);
    auto const high = value / eight;
    if (high < eight) [[likely]]
        p = write_few_digits(p, high);
    else
        p = write_eight_digits(write_few_digits(p, high / eight), high % eight);
    return write_eight_digits(p, value % eight);
}

} // namespace ringtrue::detail

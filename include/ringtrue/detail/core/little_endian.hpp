// SPDX-License-Identifier: BSL-1.0
// Loads and stores four or eight bytes of memory as a little-endian number, on any machine.
#pragma once

#include <ringtrue/version.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace ringtrue::inline RINGTRUE_ABI::detail {

inline constexpr std::uint64_t each_byte = 0x0101010101010101;

/// Returns the number with its bytes in reverse order. Compilers know the loop.
template <class Number>
constexpr Number swap_bytes(Number number)
{
    Number swapped = 0;
    for (std::size_t i = 0; i < sizeof number; ++i)
        swapped = static_cast<Number>(swapped << 8 | (number >> 8 * i & 0xFF));
    return swapped;
}

/// Loads from an array of any type of one byte.
template <class Number, class Byte>
Number load_number(Byte const* p)
{
    static_assert(sizeof(Byte) == 1);
    Number number;
    std::memcpy(&number, p, sizeof number);
    if constexpr (std::endian::native == std::endian::big)
        number = swap_bytes(number);
    return number;
}

template <class Byte>
std::uint64_t load8(Byte const* p)
{
    return load_number<std::uint64_t>(p);
}

template <class Byte>
std::uint64_t load4(Byte const* p)
{
    return load_number<std::uint32_t>(p);
}

template <class Byte>
void store8(Byte* p, std::uint64_t number)
{
    number = load8(reinterpret_cast<char const*>(&number));
    std::memcpy(p, &number, sizeof number);
}

/// Stores the lower half of the number.
template <class Byte>
void store4(Byte* p, std::uint64_t number)
{
    auto lower = static_cast<std::uint32_t>(number);
    lower = static_cast<std::uint32_t>(load4(reinterpret_cast<char const*>(&lower)));
    std::memcpy(p, &lower, sizeof lower);
}

} // namespace ringtrue::detail

// SPDX-License-Identifier: BSL-1.0
// A set of ASCII characters as a template argument.
#pragma once

#include <ringtrue/detail/core/compiler.hpp>
#include <ringtrue/version.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::detail {

struct byte_set {
    std::uint64_t low = 0; // one bit for each of U+0000 to U+003F
    std::uint64_t high = 0; // one bit for each of U+0040 to U+007F

    constexpr void add(unsigned first, unsigned last)
    {
        for (auto c = first; c <= last; ++c)
            (c < 64 ? low : high) |= std::uint64_t{1} << c % 64;
    }

    constexpr bool contains(unsigned char c) const { return c < 128 && ((c < 64 ? low : high) >> c % 64 & 1) != 0; }
    constexpr bool meets(byte_set other) const { return ((low & other.low) | (high & other.high)) != 0; }
    constexpr bool operator==(byte_set const&) const = default;

    /// Returns the number of maximal ranges of consecutive characters.
    constexpr std::size_t ranges() const
    {
        std::size_t count = 0;
        for (unsigned c = 0; c < 128; ++c)
            count += contains(static_cast<unsigned char>(c)) && !contains(static_cast<unsigned char>(c + 1));
        return count;
    }
};

struct byte_range {
    unsigned char first;
    unsigned char last;
};

/// The ranges of the set, in ascending order.
template <byte_set Set>
inline constexpr auto ranges_of = [] {
    std::array<byte_range, Set.ranges()> all{};
    std::size_t count = 0;
    for (unsigned char c = 0; c < 128; ++c) {
        if (!Set.contains(c))
            continue;
        if (c == 0 || !Set.contains(static_cast<unsigned char>(c - 1)))
            all[count].first = c;
        if (!Set.contains(static_cast<unsigned char>(c + 1)))
            all[count++].last = c;
    }
    return all;
}();

constexpr byte_set bytes_from(unsigned char first, unsigned char last)
{
    byte_set set;
    set.add(first, last);
    return set;
}

constexpr byte_set bytes_of(std::string_view characters)
{
    byte_set set;
    for (char const c : characters)
        set.add(static_cast<unsigned char>(c), static_cast<unsigned char>(c));
    return set;
}

constexpr byte_set operator|(byte_set a, byte_set b) { return {a.low | b.low, a.high | b.high}; }
constexpr byte_set operator-(byte_set a, byte_set b) { return {a.low & ~b.low, a.high & ~b.high}; }

/// Whether the set, which is not empty, has this character.
template <byte_set Set>
[[gnu::always_inline]] inline bool is_in(char c)
{
    return [c]<std::size_t... I>(std::index_sequence<I...>) RINGTRUE_DETAIL_ALWAYS_INLINE {
        return (... | (static_cast<unsigned char>(c - static_cast<char>(ranges_of<Set>[I].first)) <= ranges_of<Set>[I].last - ranges_of<Set>[I].first));
    }(std::make_index_sequence<Set.ranges()>{});
}

/// Skips an optional character, such as a sign. Senders write it always or never, so the branch is predictable and nothing waits
/// for the character. The macro keeps clang from adding a truth value to the position instead, which costs an event 5 ns.
template <byte_set Set>
[[gnu::always_inline]] inline char const* skip_one(char const* p, char const* end)
{
    if (p != end && is_in<Set>(*p)) {
        ++p;
        RINGTRUE_DETAIL_KEEP_BRANCH(p);
    }
    return p;
}

} // namespace ringtrue::detail

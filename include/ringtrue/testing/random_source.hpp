// SPDX-License-Identifier: BSL-1.0
// The random numbers of generators, mutations and laws, which are the same on every machine for the same seed.
#pragma once

#include <ringtrue/version.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

namespace ringtrue::inline RINGTRUE_ABI::testing {

/// splitmix64, with eight bytes of state, since each case of a property starts a new one: std::mt19937_64 fills 2,504 bytes
/// first. Standard distributions are not used, since their results differ between libraries.
class random_source {
public:
    using result_type = std::uint64_t;

    explicit constexpr random_source(std::uint64_t seed) : state_{seed} {}

    constexpr std::uint64_t operator()()
    {
        auto x = state_ += 0x9E3779B97F4A7C15;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }

    static constexpr std::uint64_t min() { return 0; }
    static constexpr std::uint64_t max() { return UINT64_MAX; }

    /// Returns 0 to `count` - 1. `count` must not be 0.
    constexpr std::size_t below(std::size_t count) { return (*this)() % count; }

    constexpr bool one_in(std::size_t count) { return below(count) == 0; }

    /// Returns 0 to `most`. Each number of bits is equally likely.
    constexpr std::uint64_t up_to(std::uint64_t most)
    {
        auto const bits = below(static_cast<std::size_t>(std::bit_width(most)) + 1);
        auto const value = bits == 0 ? 0 : (*this)() >> (64 - bits) | std::uint64_t{1} << (bits - 1);
        return value <= most ? value : value % (most + 1);
    }

private:
    std::uint64_t state_;
};

} // namespace ringtrue::testing

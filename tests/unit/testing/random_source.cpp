// SPDX-License-Identifier: BSL-1.0
// The random numbers are those of splitmix64, and reach all that they may.
#include <ringtrue/testing/random_source.hpp>

#include "catch.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <random>

using ringtrue::testing::random_source;

namespace {

constexpr std::uint64_t first_of(std::uint64_t seed) { return random_source{seed}(); }

/// How often each number of bits, from 0 to 64, comes up.
std::array<int, 65> bits_of(std::uint64_t most, int draws)
{
    random_source source{1};
    std::array<int, 65> counts{};
    for (int i = 0; i < draws; ++i)
        ++counts[static_cast<std::size_t>(std::bit_width(source.up_to(most)))];
    return counts;
}

} // namespace

static_assert(std::uniform_random_bit_generator<random_source>);

// The values of the reference implementation: https://prng.di.unimi.it/splitmix64.c
static_assert(first_of(0) == 0xE220A8397B1DCDAF);
static_assert([] {
    random_source source{1234567};
    return source() == 6457827717110365317u && source() == 3203168211198807973u && source() == 9817491932198370423u;
}());

TEST_CASE("below() reaches every number below its bound and no other, each about as often")
{
    random_source source{2};
    for (std::size_t const count : {1u, 2u, 3u, 7u, 64u}) {
        std::array<int, 64> counts{};
        for (std::size_t i = 0; i < 200 * count; ++i)
            ++counts.at(source.below(count));
        for (std::size_t i = 0; i < counts.size(); ++i) {
            INFO(i << " of " << count);
            CHECK((i < count ? counts[i] > 120 && counts[i] < 300 : counts[i] == 0));
        }
    }
    int hits = 0;
    for (int i = 0; i < 3000; ++i)
        hits += source.one_in(3);
    CHECK(hits > 850);
    CHECK(hits < 1150);
    CHECK(source.one_in(1));
}

TEST_CASE("up_to() never goes past its bound, and reaches both ends of a small one")
{
    random_source source{3};
    for (std::uint64_t const most : {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{9}, std::uint64_t{1} << 32, UINT64_MAX - 1, UINT64_MAX}) {
        bool least = false;
        bool greatest = false;
        for (int i = 0; i < 1000; ++i) {
            auto const value = source.up_to(most);
            REQUIRE(value <= most);
            least = least || value == 0;
            greatest = greatest || value == most;
        }
        INFO(most);
        CHECK((least || most > 9));
        CHECK((greatest || most > 9));
    }
}

TEST_CASE("where all 64 bits are allowed, each number of bits comes up as often as any other")
{
    for (int bits = 1; auto const count : bits_of(UINT64_MAX, 64'000)) {
        INFO(bits - 1);
        CHECK(count < 1300);
        CHECK((count > 300 || bits == 1 || bits == 65)); // of none and of all 64 bits there are fewer
        ++bits;
    }
}

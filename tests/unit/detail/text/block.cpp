// SPDX-License-Identifier: BSL-1.0
// Sixteen bytes at once say what one at a time says, with SSE2 and without; the path by environment chooses between them.
#include <ringtrue/detail/text/block.hpp>

#include "catch.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <random>

using namespace ringtrue::detail;

namespace {

template <byte_set Set>
void check_blocks()
{
    std::mt19937_64 random{20240619};
    std::array<char, 16> block{};
    for (int i = 0; i < 2000; ++i) {
        for (auto& c : block)
            c = static_cast<char>(random() % (i % 2 == 0 ? 256 : 128));
        std::uint32_t expected = 0;
        for (std::size_t b = 0; b < 16; ++b)
            expected |= static_cast<std::uint32_t>(Set.contains(static_cast<unsigned char>(block[b]))) << b;
        REQUIRE(members16<Set>(block.data()) == expected);
        REQUIRE(members16<Set>(load8(block.data()), load8(block.data() + 8)) == expected);
        REQUIRE((members8<Set>(load8(block.data())) | members8<Set>(load8(block.data() + 8)) << 8) == expected);
    }
    for (unsigned c = 0; c < 256; ++c) { // each byte, beside others that could carry into it
        block.fill(static_cast<char>(c));
        auto const expected = Set.contains(static_cast<unsigned char>(c)) ? 0xFFFFu : 0u;
        REQUIRE(members16<Set>(block.data()) == expected);
        REQUIRE(members8<Set>(load8(block.data())) == (expected & 0xFF));
    }
}

} // namespace

TEST_CASE("a mask has a bit for each byte of a set")
{
    check_blocks<bytes_from('0', '9')>();
    check_blocks<bytes_of("-")>();
    check_blocks<bytes_from(0, 0x7F)>();
    check_blocks<bytes_from(0, 0)>();
    check_blocks<bytes_from(0x7F, 0x7F)>();
    check_blocks<bytes_from(0x20, 0x7F) - bytes_of("\"\\")>();
    check_blocks<bytes_of(" \t\n\r")>();
    check_blocks<bytes_from('0', '9') | bytes_from('A', 'F') | bytes_from('a', 'f')>();
    check_blocks<byte_set{}>();
}

TEST_CASE("what stands behind the end belongs to no set, and is not read")
{
    constexpr auto digits = bytes_from('0', '9');
    for (std::size_t size = 16; size < 40; ++size) {
        std::unique_ptr<char[]> const exact{new char[size]};
        std::fill_n(exact.get(), size, '5');
        for (std::size_t at = 0; at <= size; ++at)
            REQUIRE(run16<digits>(exact.get() + at, exact.get() + size) == std::min<std::size_t>(16, size - at));
        exact[size - 3] = 'x';
        CHECK(run16<digits>(exact.get() + size - 8, exact.get() + size) == 5);
    }
}

TEST_CASE("of 64 bytes those before the end are seen, wherever they start")
{
    constexpr auto quotes = bytes_of("\"");
    for (std::size_t size = 64; size < 150; ++size) {
        std::unique_ptr<char[]> const exact{new char[size]};
        std::fill_n(exact.get(), size, 'x');
        for (std::size_t i = 0; i < size; i += 5)
            exact[i] = '"';
        for (std::size_t at = 0; at < size; ++at) {
            std::uint64_t expected = 0;
            for (std::size_t i = 0; i < 64 && at + i < size; ++i)
                expected |= std::uint64_t{(at + i) % 5 == 0} << i;
            REQUIRE(members64<quotes>(exact.get() + at, exact.get() + size) == expected);
        }
    }
}

TEST_CASE("few characters are loaded as two words, with zeros after them")
{
    std::mt19937_64 random{20261128};
    for (std::size_t size = 0; size < 16; ++size)
        for (int i = 0; i < 20; ++i) {
            std::array<char, 16> expected{};
            std::unique_ptr<char[]> const exact{new char[size]};
            for (std::size_t b = 0; b < size; ++b)
                exact[b] = expected[b] = static_cast<char>(random());
            auto const loaded = load_few({exact.get(), size});
            REQUIRE(loaded.first == load8(expected.data()));
            REQUIRE(loaded.second == load8(expected.data() + 8));
        }
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/text/hex.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

using namespace ringtrue::detail;

TEST_CASE("eight digits in either case are four bytes, and back in lower case")
{
    constexpr std::string_view lower = "0123456789abcdef";
    constexpr std::string_view upper = "0123456789ABCDEF";
    for (std::size_t byte = 0; byte < 256; ++byte)
        for (std::size_t at = 0; at < 4; ++at) {
            unsigned char bytes[4]{0x12, 0xA9, 0xF0, 0x9A};
            bytes[at] = static_cast<unsigned char>(byte);
            std::string digits;
            std::string mixed;
            for (auto const b : bytes) {
                digits += {lower[b >> 4], lower[b & 0xF]};
                mixed += {upper[b >> 4], lower[b & 0xF]};
            }
            CHECK(bytes_of_hex(load8(digits.data())) == load4(bytes));
            CHECK(bytes_of_hex(load8(mixed.data())) == load4(bytes));
            char out[8];
            store8(out, hex_of_bytes(load4(bytes)));
            CHECK(std::string_view{out, 8} == digits);
        }
}

TEST_CASE("32 digits are sixteen bytes, and back")
{
    std::mt19937_64 random{20240621};
    for (int i = 0; i < 1000; ++i) {
        unsigned char bytes[16];
        for (auto& b : bytes)
            b = static_cast<unsigned char>(random());
        std::uint64_t digits[4];
        load_hex_of_bytes(digits, bytes);
        for (std::size_t part = 0; part < 4; ++part)
            REQUIRE(digits[part] == hex_of_bytes(load4(bytes + 4 * part)));
        unsigned char back[16];
        REQUIRE(store_bytes_of_hex(back, digits));
        REQUIRE(std::equal(bytes, bytes + 16, back));
    }
}

TEST_CASE("32 characters are digits, or one of them is not")
{
    std::string text = "0123456789abcdefABCDEF0918273645";
    for (auto& c : text) {
        auto const valid = c;
        for (int byte = 0; byte < 256; ++byte) {
            c = static_cast<char>(byte);
            unsigned char ignored[16];
            bool const are_digits = store_bytes_of_hex(ignored, {load8(&text[0]), load8(&text[8]), load8(&text[16]), load8(&text[24])});
            REQUIRE(are_digits == (byte < 128 && std::isxdigit(byte) != 0));
        }
        c = valid;
    }
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/utf8.hpp>

#include "catch.hpp"

#include <string>

using namespace ringtrue::detail;

TEST_CASE("every code point but the surrogates is written and read back, and nothing shorter or longer is")
{
    for (char32_t c = 0; c < 0x110000; c += c < 0x3000 || c > 0x10F000 || (c > 0xD700 && c < 0xE100) || (c > 0xFE00 && c < 0x10100) ? 1 : 97) {
        std::string text;
        append_utf8(text, c);
        auto const read = first_code_point(text);
        bool const surrogate = c >= 0xD800 && c <= 0xDFFF;
        REQUIRE(read.size == (surrogate ? 0 : text.size()));
        REQUIRE((surrogate || read.value == c));
        REQUIRE(count_code_points(text) == 1);
        for (std::size_t size = 1; size < text.size(); ++size)
            REQUIRE(first_code_point(std::string_view{text}.substr(0, size)).size == 0);
    }
}

TEST_CASE("of all sequences of two bytes those are UTF-8 that RFC 3629 lists")
{
    std::size_t pairs = 0;
    for (unsigned a = 0x80; a < 0x100; ++a)
        for (unsigned b = 0; b < 0x100; ++b) {
            char const bytes[]{static_cast<char>(a), static_cast<char>(b)};
            auto const size = first_code_point({bytes, 2}).size;
            REQUIRE((size == 2) == (a >= 0xC2 && a <= 0xDF && b >= 0x80 && b <= 0xBF));
            pairs += size == 2;
        }
    CHECK(pairs == 30 * 64);
}

TEST_CASE("overlong forms, surrogates, and what lies past U+10FFFF are no UTF-8")
{
    for (std::string const text : {"\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xF0\x80\x80\x80", "\xF0\x8F\xBF\xBF", "\xED\xA0\x80", "\xED\xBF\xBF",
             "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFE", "\xFF", "\x80", "\xBF", "\xE2\x28\xA1", "\xE2\x82\x28", "\xF0\x28\x8C\xBC", "\xF0\x90\x28\xBC"}) {
        CHECK(first_code_point(text).size == 0);
        CHECK_FALSE(is_utf8("ok" + text));
        CHECK(valid_utf8_size("é" + text) == 2);
    }
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/text/utf8.hpp>

#include "catch.hpp"

#include <ringtrue/testing/exact_buffer.hpp>

#include <cstddef>
#include <initializer_list>
#include <ios>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

using namespace ringtrue::detail;
using ringtrue::testing::exact_buffer;

namespace {

struct byte_range {
    unsigned least;
    unsigned most;

    bool contains(unsigned byte) const { return least <= byte && byte <= most; }
};

/// Table 3-7 of the Unicode Standard, "Well-Formed UTF-8 Byte Sequences", which is the grammar of RFC 3629, 4.
struct well_formed {
    std::size_t size;
    byte_range bytes[4];
} const table[]{
    {1, {{0x00, 0x7F}}},
    {2, {{0xC2, 0xDF}, {0x80, 0xBF}}},
    {3, {{0xE0, 0xE0}, {0xA0, 0xBF}, {0x80, 0xBF}}},
    {3, {{0xE1, 0xEC}, {0x80, 0xBF}, {0x80, 0xBF}}},
    {3, {{0xED, 0xED}, {0x80, 0x9F}, {0x80, 0xBF}}},
    {3, {{0xEE, 0xEF}, {0x80, 0xBF}, {0x80, 0xBF}}},
    {4, {{0xF0, 0xF0}, {0x90, 0xBF}, {0x80, 0xBF}, {0x80, 0xBF}}},
    {4, {{0xF1, 0xF3}, {0x80, 0xBF}, {0x80, 0xBF}, {0x80, 0xBF}}},
    {4, {{0xF4, 0xF4}, {0x80, 0x8F}, {0x80, 0xBF}, {0x80, 0xBF}}},
};

/// How many bytes the first code point has, by the table; 0 where there is none.
std::size_t expected_size(std::string_view text)
{
    for (auto const& row : table) {
        bool fits = text.size() >= row.size;
        for (std::size_t i = 0; fits && i < row.size; ++i)
            fits = row.bytes[i].contains(static_cast<unsigned char>(text[i]));
        if (fits)
            return row.size;
    }
    return 0;
}

std::size_t expected_valid_size(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        auto const size = expected_size(text.substr(at));
        if (size == 0)
            break;
        at += size;
    }
    return at;
}

std::string bytes(std::initializer_list<unsigned> all)
{
    std::string text;
    for (auto const byte : all)
        text.push_back(static_cast<char>(static_cast<unsigned char>(byte)));
    return text;
}

/// The ends of every range of the table, and their neighbours.
unsigned const boundaries[]{0x00, 0x7F, 0x80, 0x81, 0x8F, 0x90, 0x9F, 0xA0, 0xBE, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5,
    0xF7, 0xF8, 0xFB, 0xFC, 0xFF};

/// The same for bytes past the second, which are all 80 to BF.
unsigned const continuation_boundaries[]{0x00, 0x7F, 0x80, 0xBF, 0xC0, 0xFF};

/// Holds a text in a buffer of its exact size against the table. One assertion a text, since there are many.
bool is_read_by_the_table(std::string_view text)
{
    exact_buffer const buffer{text};
    return first_code_point(buffer.view()).size == expected_size(text) && valid_utf8_size(buffer.view()) == expected_valid_size(text)
        && is_utf8(buffer.view()) == (expected_valid_size(text) == text.size());
}

} // namespace

TEST_CASE("every code point but the surrogates is written and read back, and nothing shorter is")
{
    for (char32_t c = 0; c < 0x110000; c += c < 0x3000 || c > 0x10F000 || (c > 0xD700 && c < 0xE100) || (c > 0xFE00 && c < 0x10100) ? 1 : 97) {
        std::string text;
        append_utf8(text, c);
        auto const read = first_code_point(text);
        bool const surrogate = c >= 0xD800 && c <= 0xDFFF;
        bool good = read.size == (surrogate ? 0 : text.size()) && (surrogate || read.value == c) && count_code_points(text) == 1;
        for (std::size_t size = 1; size < text.size(); ++size)
            good = good && first_code_point(exact_buffer{std::string_view{text}.substr(0, size)}.view()).size == 0;
        if (!good)
            FAIL("U+" << std::hex << static_cast<unsigned long>(c));
    }
}

TEST_CASE("every sequence of one byte or two is UTF-8 where the table of well-formed sequences says so")
{
    CHECK(is_utf8(""));
    CHECK(valid_utf8_size("") == 0);
    std::size_t singles = 0;
    std::size_t pairs = 0;
    for (unsigned a = 0; a < 0x100; ++a) {
        INFO("first byte " << a);
        auto const one = bytes({a});
        REQUIRE(is_read_by_the_table(one));
        singles += first_code_point(one).size == 1;
        bool all = true;
        for (unsigned b = 0; b < 0x100; ++b) {
            auto const two = bytes({a, b});
            all = all && is_read_by_the_table(two);
            pairs += first_code_point(two).size == 2;
        }
        REQUIRE(all);
    }
    CHECK(singles == 128);
    CHECK(pairs == 30 * 64);
}

TEST_CASE("sequences of three and four bytes, at the ends of every range, are UTF-8 where the table says so")
{
    for (auto const a : boundaries)
        for (auto const b : boundaries) {
            INFO("first bytes " << a << ' ' << b);
            bool all = true;
            for (auto const c : boundaries)
                all = all && is_read_by_the_table(bytes({a, b, c}));
            for (auto const c : continuation_boundaries)
                for (auto const d : continuation_boundaries)
                    all = all && is_read_by_the_table(bytes({a, b, c, d}));
            REQUIRE(all);
        }
}

TEST_CASE("the second byte alone decides which three and four bytes after a lead are UTF-8")
{
    for (unsigned lead = 0xE0; lead < 0x100; ++lead)
        for (unsigned second = 0; second < 0x100; ++second) {
            auto const three = bytes({lead, second, 0x80});
            auto const four = bytes({lead, second, 0xBF, 0x80});
            INFO(lead << ' ' << second);
            REQUIRE(first_code_point(three).size == expected_size(three));
            REQUIRE(first_code_point(four).size == expected_size(four));
        }
}

TEST_CASE("any bytes are UTF-8 up to where the table says so")
{
    constexpr std::mt19937_64::result_type seed = 20240616;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    std::size_t valid = 0;
    for (int i = 0; i < 10000; ++i) {
        std::string text;
        for (auto n = random() % 6; n > 0; --n) {
            auto const& row = table[random() % std::size(table)];
            for (std::size_t byte = 0; byte < row.size; ++byte)
                text += bytes({row.bytes[byte].least + static_cast<unsigned>(random() % (row.bytes[byte].most - row.bytes[byte].least + 1))});
        }
        if (!text.empty() && random() % 2 == 0)
            text[random() % text.size()] = static_cast<char>(static_cast<unsigned char>(random() % 256));
        if (random() % 4 == 0)
            text.resize(text.size() - random() % (text.size() + 1));
        exact_buffer const buffer{text};
        auto const size = valid_utf8_size(buffer.view());
        REQUIRE(size == expected_valid_size(text));
        REQUIRE(is_utf8(buffer.view()) == (size == text.size()));
        if (size != text.size())
            continue;
        ++valid;
        std::size_t count = 0;
        std::string again;
        for (std::string_view rest = text; !rest.empty(); ++count) {
            auto const c = first_code_point(rest);
            append_utf8(again, c.value);
            rest.remove_prefix(c.size);
        }
        REQUIRE(again == text);
        REQUIRE(count_code_points(text) == count);
    }
    CHECK(valid > 2500);
}

TEST_CASE("code points at the ends of each length have the bytes that RFC 3629 gives them")
{
    struct {
        char32_t c;
        std::string text;
    } const cases[]{{0, bytes({0})}, {0x7F, "\x7F"}, {0x80, "\xC2\x80"}, {0x7FF, "\xDF\xBF"}, {0x800, "\xE0\xA0\x80"}, {0xD7FF, "\xED\x9F\xBF"}, {0xE000, "\xEE\x80\x80"},
        {0xFFFD, "\xEF\xBF\xBD"}, {0xFFFF, "\xEF\xBF\xBF"}, {0x10000, "\xF0\x90\x80\x80"}, {0x10FFFF, "\xF4\x8F\xBF\xBF"}, {0x20AC, "€"}, {0x1F600, "😀"}};
    for (auto const& [c, text] : cases) {
        std::string written = "x";
        append_utf8(written, c);
        CHECK(written == "x" + text);
        CHECK(first_code_point(text + "\xFF").value == c);
        CHECK(first_code_point(text + "\xFF").size == text.size());
    }
}

TEST_CASE("overlong forms, surrogates, and what lies past U+10FFFF are no UTF-8")
{
    for (std::string const text : {"\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xF0\x80\x80\x80", "\xF0\x8F\xBF\xBF", "\xED\xA0\x80", "\xED\xBF\xBF", "\xED\xA0\xBD\xED\xB8\x80",
             "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xF8\x88\x80\x80\x80", "\xFC\x84\x80\x80\x80\x80", "\xFE", "\xFF", "\x80", "\xBF", "\xE2\x28\xA1", "\xE2\x82\x28", "\xF0\x28\x8C\xBC",
             "\xF0\x90\x28\xBC", "\xF0\x90\x8C\x28"}) {
        CHECK(first_code_point(text).size == 0);
        CHECK_FALSE(is_utf8("ok" + text));
        CHECK_FALSE(is_utf8(text + "ok"));
        CHECK(valid_utf8_size("é" + text) == 2);
    }
}

TEST_CASE("UTF-8 is read at compile time")
{
    static_assert(is_utf8("é€😀") && count_code_points("é€😀") == 3);
    static_assert(!is_utf8("\xED\xA0\x80") && valid_utf8_size("a\xC3") == 1);
    static_assert(first_code_point("€").value == U'€' && first_code_point("€").size == 3);
    SUCCEED();
}

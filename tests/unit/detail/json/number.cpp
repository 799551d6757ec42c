// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/json/number.hpp>

#include "catch.hpp"

#include <ringtrue/testing/exact_buffer.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <utility>

using namespace ringtrue;
using ringtrue::testing::exact_buffer;
using detail::integer_kind;
using detail::parse_double;
using detail::parse_integer;

namespace {

/// A spelling of the integer, with zeros, a fraction and an exponent of any form.
std::string spell(std::mt19937_64& random, bool negative, std::uint64_t magnitude)
{
    auto const below = [&](std::uint64_t n) { return static_cast<std::size_t>(random() % n); };
    auto digits = std::to_string(magnitude);
    std::int64_t exponent = 0;
    while (below(3) == 0 && digits.size() > 1 && digits.back() == '0')
        digits.pop_back(), ++exponent;
    if (below(2) == 0) {
        auto const zeros = below(4);
        digits.append(zeros, '0');
        exponent -= static_cast<std::int64_t>(zeros);
    }
    auto const fraction = below(digits.size() + 3);
    if (fraction >= digits.size())
        digits.insert(0, fraction - digits.size() + 1, '0');
    exponent += static_cast<std::int64_t>(fraction);
    auto text = digits.substr(0, digits.size() - fraction);
    text.erase(0, std::min(text.find_first_not_of('0'), text.size() - 1));
    if (fraction > 0)
        text += '.' + digits.substr(digits.size() - fraction);
    if (exponent != 0 || below(2) == 0)
        text += std::string{below(2) == 0 ? "e" : "E"} + (exponent < 0 ? "-" : below(2) == 0 ? "+" : "") + std::string(below(2), '0')
            + std::to_string(std::abs(exponent));
    return (negative ? "-" : "") + text;
}

/// Any number of JSON's grammar (RFC 8259, 6), of few digits other than 0, and of a small exponent.
std::string random_number(std::mt19937_64& random)
{
    auto const below = [&](std::uint64_t n) { return static_cast<std::size_t>(random() % n); };
    auto const digits = [&](std::size_t size) {
        bool const zeros = below(2) == 0;
        std::string text;
        while (text.size() < size)
            text += zeros && below(4) != 0 ? '0' : static_cast<char>('0' + below(10));
        return text;
    };
    auto text = digits(1 + below(24));
    text.erase(0, std::min(text.find_first_not_of('0'), text.size() - 1));
    if (below(2) == 0)
        text += '.' + digits(1 + below(8));
    if (below(3) != 0)
        text += std::string{below(2) == 0 ? "e" : "E"} + (below(3) == 0 ? "+" : below(2) == 0 ? "-" : "") + std::string(below(3), '0') + std::to_string(below(30));
    return (below(2) == 0 ? "-" : "") + text;
}

/// What the spelling stands for, by moving the point in its text.
detail::parsed_integer naive_integer(std::string_view text)
{
    bool const negative = text.front() == '-';
    text.remove_prefix(negative);
    auto const e = text.find_first_of("eE");
    int exponent = e == text.npos ? 0 : std::stoi(std::string{text.substr(e + 1)});
    std::string digits{text.substr(0, e)};
    if (auto const point = digits.find('.'); point != digits.npos) {
        exponent -= static_cast<int>(digits.size() - point - 1);
        digits.erase(point, 1);
    }
    for (; exponent > 0; --exponent)
        digits += '0';
    for (; exponent < 0; ++exponent) {
        if (digits.back() != '0')
            return {integer_kind::not_an_integer};
        digits.pop_back();
        if (digits.empty())
            digits = "0";
    }
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    std::string const most = negative ? "9223372036854775808" : "18446744073709551615";
    if (digits.size() > most.size() || (digits.size() == most.size() && digits > most))
        return {integer_kind::too_large, negative ? -1 : 1};
    return {integer_kind::integer, integer_value::from_parts(negative, std::strtoull(digits.c_str(), nullptr, 10))};
}

bool same_bits(double a, double b)
{
    return std::memcmp(&a, &b, sizeof a) == 0;
}

/// Reads it out of a buffer of its exact size, as strtod does out of a terminated one.
bool is_read_as_strtod_reads_it(std::string const& text)
{
    return same_bits(parse_double(exact_buffer{text}.view()), std::strtod(text.c_str(), nullptr));
}

} // namespace

TEST_CASE("any spelling of an integer is that integer, exactly")
{
    constexpr std::mt19937_64::result_type seed = 20240612;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    for (int i = 0; i < 20000; ++i) {
        std::uint64_t magnitude = random() >> (random() % 64);
        if (random() % 2 == 0)
            magnitude -= magnitude % 1000;
        bool const negative = random() % 2 == 0 && magnitude <= std::uint64_t{1} << 63;
        auto const text = spell(random, negative, magnitude);
        INFO(text);
        auto const read = parse_integer(exact_buffer{text}.view());
        REQUIRE(read.kind == integer_kind::integer);
        REQUIRE(read.value == integer_value::from_parts(negative, magnitude));
    }
}

TEST_CASE("any number is an integer, too large a one, or none, as moving its point shows")
{
    constexpr std::mt19937_64::result_type seed = 20240622;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    std::size_t kinds[3]{};
    for (int i = 0; i < 20000; ++i) {
        auto const text = random_number(random);
        auto const expected = naive_integer(text);
        auto const read = parse_integer(exact_buffer{text}.view());
        INFO(text);
        REQUIRE(read.kind == expected.kind);
        REQUIRE(read.value == expected.value);
        ++kinds[static_cast<std::size_t>(read.kind)];
    }
    for (auto const count : kinds)
        CHECK(count > 2000);
}

TEST_CASE("any spelling of a number at the ends of the ranges is what moving its point shows")
{
    constexpr std::mt19937_64::result_type seed = 20240623;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    for (std::string const digits : {"9223372036854775806", "9223372036854775807", "9223372036854775808", "9223372036854775809", "18446744073709551614", "18446744073709551615",
             "18446744073709551616", "18446744073709551620", "18446744073709551609", "184467440737095516150", "18446744073709551610", "20000000000000000000", "9999999999999999999",
             "99999999999999999999", "10000000000000000000", "100000000000000000000", "1844674407370955161", "922337203685477580"})
        for (std::string const sign : {"", "-"})
            for (std::size_t zeros = 0; zeros < 4; ++zeros)
                for (std::size_t point = 0; point <= digits.size(); ++point) {
                    auto const moved = digits.size() - point;
                    auto const all = digits + std::string(zeros, '0');
                    auto text = sign + (point == 0 ? "0" : all.substr(0, point)) + (point == all.size() ? "" : '.' + all.substr(point)) + (random() % 2 == 0 ? "e" : "E+")
                        + std::to_string(moved);
                    INFO(text);
                    auto const expected = naive_integer(sign + digits);
                    auto const read = parse_integer(exact_buffer{text}.view());
                    REQUIRE(naive_integer(text).value == expected.value);
                    REQUIRE(read.kind == expected.kind);
                    REQUIRE(read.value == expected.value);
                    // one tenth of it, and with half an integer added
                    auto const tenth = text.substr(0, text.find_first_of("eE")) + "e" + std::to_string(static_cast<int>(moved) - 1);
                    REQUIRE(parse_integer(tenth).kind == naive_integer(tenth).kind);
                    REQUIRE(parse_integer(tenth).value == naive_integer(tenth).value);
                    REQUIRE(parse_integer(sign + digits + std::string(zeros, '0') + ".5").kind == integer_kind::not_an_integer);
                }
}

TEST_CASE("integers are read to the ends of their ranges, and not past them")
{
    struct {
        std::string_view text;
        integer_kind kind;
        integer_value value;
    } const cases[]{
        {"0", integer_kind::integer, 0},
        {"-0", integer_kind::integer, 0},
        {"0.000", integer_kind::integer, 0},
        {"0e99999999999999999999", integer_kind::integer, 0},
        {"-0.0e-99999999999999999999", integer_kind::integer, 0},
        {"1e3", integer_kind::integer, 1000},
        {"5.0", integer_kind::integer, 5},
        {"1465829384.0", integer_kind::integer, 1465829384},
        {"1.465829384e9", integer_kind::integer, 1465829384},
        {"9007199254740993", integer_kind::integer, 9007199254740993},
        {"9223372036854775807", integer_kind::integer, std::numeric_limits<std::int64_t>::max()},
        {"-9223372036854775808", integer_kind::integer, std::numeric_limits<std::int64_t>::min()},
        {"-9223372036854775808000e-3", integer_kind::integer, std::numeric_limits<std::int64_t>::min()},
        {"18446744073709551615", integer_kind::integer, std::numeric_limits<std::uint64_t>::max()},
        {"18446744073709551616", integer_kind::too_large, 1},
        {"-9223372036854775809", integer_kind::too_large, -1},
        {"1e20", integer_kind::too_large, 1},
        {"1e400", integer_kind::too_large, 1},
        {"-1e99999999999", integer_kind::too_large, -1},
        {"1e99999999999999999999999999", integer_kind::too_large, 1},
        {"1e-99999999999999999999999999", integer_kind::not_an_integer, 0},
        {"0.5", integer_kind::not_an_integer, 0},
        {"1e-1", integer_kind::not_an_integer, 0},
        {"10e-1", integer_kind::integer, 1},
        {"100000000000000000000000.1", integer_kind::not_an_integer, 0},
        {"1e9223372036854775807", integer_kind::too_large, 1},
        {"1e9223372036854775808", integer_kind::too_large, 1},
        {"1e-9223372036854775808", integer_kind::not_an_integer, 0},
        {"-1e-9223372036854775809", integer_kind::not_an_integer, 0},
        {"0.1e1152921504606846976", integer_kind::too_large, 1},
        {"10e-1152921504606846976", integer_kind::not_an_integer, 0},
        {"1e-0", integer_kind::integer, 1},
        {"1e+0000000000000000000000000000000000000002", integer_kind::integer, 100},
        {"1e-0000000000000000000000000000000000000000", integer_kind::integer, 1},
        {"-0e-0", integer_kind::integer, 0},
        {"184467440737095516150e-1", integer_kind::integer, std::numeric_limits<std::uint64_t>::max()},
        {"184467440737095516160e-1", integer_kind::too_large, 1},
        {"1e19", integer_kind::integer, std::uint64_t{10000000000000000000u}},
        {"-1e19", integer_kind::too_large, -1},
        {"-1e18", integer_kind::integer, -1000000000000000000},
    };
    for (auto const& c : cases) {
        INFO(c.text);
        auto const read = parse_integer(c.text);
        CHECK(read.kind == c.kind);
        CHECK(read.value == c.value);
    }
}

TEST_CASE("a megabyte of digits is read in a moment")
{
    std::string const zeros(1000000, '0');
    CHECK(parse_integer("1" + zeros).kind == integer_kind::too_large);
    CHECK(parse_integer("1" + zeros + "e-1000000").value == 1);
    CHECK(parse_integer("0." + zeros + "1e1000001").value == 1);
    CHECK(parse_integer("0." + zeros + "1").kind == integer_kind::not_an_integer);
    CHECK(parse_integer("1." + zeros).value == 1);
    CHECK(parse_integer(std::string(1000000, '9')).kind == integer_kind::too_large);
    CHECK(parse_integer("1e-" + zeros + '0').value == 1);
    CHECK(parse_integer("1e" + std::string(1000000, '9')).kind == integer_kind::too_large);
    CHECK(std::isinf(parse_double(std::string(1000000, '9'))));
    CHECK(parse_double("0." + zeros + "1") == 0);
}

TEST_CASE("doubles are read as strtod reads them")
{
    constexpr std::mt19937_64::result_type seed = 20240613;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    std::size_t subnormal = 0;
    std::size_t zero = 0;
    std::size_t infinite = 0;
    for (int i = 0; i < 20000; ++i) {
        auto const text = (random() % 2 == 0 ? "-" : "") + std::to_string(random() >> (random() % 64)) + '.' + std::to_string(random() % 1000) + 'e'
            + std::to_string(static_cast<int>(random() % 720) - 360);
        INFO(text);
        REQUIRE(is_read_as_strtod_reads_it(text));
        auto const size = std::abs(parse_double(text));
        subnormal += size > 0 && size < std::numeric_limits<double>::min();
        zero += size == 0;
        infinite += std::isinf(size);
    }
    CHECK(subnormal > 200);
    CHECK(zero > 200);
    CHECK(infinite > 200);
}

TEST_CASE("any number of the grammar is read as strtod reads it")
{
    constexpr std::mt19937_64::result_type seed = 20240624;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    for (int i = 0; i < 10000; ++i) {
        auto const text = random_number(random);
        INFO(text);
        REQUIRE(is_read_as_strtod_reads_it(text));
    }
}

TEST_CASE("every double is read back from its own spelling")
{
    constexpr std::mt19937_64::result_type seed = 20240625;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    for (int i = 0; i < 20000; ++i) {
        auto const bits = random() >> (random() % 3 == 0 ? random() % 53 : 0); // subnormal ones too
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        if (!std::isfinite(value))
            continue;
        char spelling[32];
        auto const end = std::to_chars(spelling, spelling + sizeof spelling, value).ptr;
        std::string_view const text{spelling, static_cast<std::size_t>(end - spelling)};
        INFO(text);
        REQUIRE(same_bits(parse_double(exact_buffer{text}.view()), value));
    }
}

TEST_CASE("doubles are rounded to the nearest, to the even one of two, and to a zero or an infinity past the ends")
{
    auto const most = std::numeric_limits<double>::max();
    auto const infinity = std::numeric_limits<double>::infinity();
    auto const least = std::numeric_limits<double>::denorm_min();
    struct {
        std::string text;
        double value;
    } const cases[]{
        {"0", 0.0},
        {"-0", -0.0},
        {"0e400", 0.0},
        {"-0.0e-400", -0.0},
        {"0e99999999999", 0.0},
        {"-0e99999999999999999999", -0.0},
        {"9007199254740993", 9007199254740992.0},
        {"9007199254740995", 9007199254740996.0},
        {"9007199254740993.00000000000000000000000000000000000001", 9007199254740994.0},
        {"1.00000000000000011102230246251565404236316680908203125", 1.0},
        {"1.00000000000000011102230246251565404236316680908203126", std::nextafter(1.0, 2.0)},
        {"2.2250738585072011e-308", 0x0.fffffffffffffp-1022},
        {"2.2250738585072014e-308", std::numeric_limits<double>::min()},
        {"4.9406564584124654e-324", least},
        {"2.4703282292062328e-324", least},
        {"2.4703282292062327e-324", 0.0},
        {"-2.4703282292062327e-324", -0.0},
        {"1e-400", 0.0},
        {"-1e-400", -0.0},
        {"1e-99999999999999999999", 0.0},
        {"1.7976931348623157e308", most},
        {"1.7976931348623158e308", most},
        {"1.797693134862315807e308", most},
        {"1.797693134862315808e308", infinity},
        {"1.7976931348623159e308", infinity},
        {"-1.7976931348623159e308", -infinity},
        {"1e400", infinity},
        {"-1e400", -infinity},
        {"1e99999999999999999999", infinity},
        {"0." + std::string(400, '0') + "1e401", 1.0},
        {"1" + std::string(400, '0') + "e-400", 1.0},
        {"1" + std::string(400, '0'), infinity},
        {"0." + std::string(400, '0') + "1", 0.0},
    };
    for (auto const& [text, value] : cases) {
        INFO(text);
        CHECK(same_bits(parse_double(exact_buffer{text}.view()), value));
        CHECK(is_read_as_strtod_reads_it(text));
    }
}

TEST_CASE("integers are read at compile time")
{
    static_assert(parse_integer("-1.5e3").value == -1500);
    static_assert(parse_integer("1e20").kind == integer_kind::too_large);
    static_assert(parse_integer("15e-1").kind == integer_kind::not_an_integer);
    SUCCEED();
}

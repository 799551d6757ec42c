// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/number.hpp>

#include "catch.hpp"
#include "exact_buffer.hpp"

#include <cmath>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>

using namespace ringtrue;
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

} // namespace

TEST_CASE("any spelling of an integer is that integer, exactly")
{
    std::mt19937_64 random{20240612};
    for (int i = 0; i < 50000; ++i) {
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
    CHECK(parse_integer("1e" + std::string(1000000, '9')).kind == integer_kind::too_large);
    CHECK(std::isinf(parse_double(std::string(1000000, '9'))));
    CHECK(parse_double("0." + zeros + "1") == 0);
}

TEST_CASE("doubles are read as strtod reads them")
{
    std::mt19937_64 random{20240613};
    for (int i = 0; i < 20000; ++i) {
        auto const text = (random() % 2 == 0 ? "-" : "") + std::to_string(random() >> (random() % 64)) + '.' + std::to_string(random() % 1000) + 'e'
            + std::to_string(static_cast<int>(random() % 700) - 350);
        INFO(text);
        auto const expected = std::strtod(text.c_str(), nullptr);
        auto const read = parse_double(exact_buffer{text}.view());
        // What strtod rounds to a number below the smallest normal one, from_chars may give up as too small.
        if (std::abs(expected) >= std::numeric_limits<double>::min() || expected == 0)
            REQUIRE(read == expected);
    }
    CHECK(parse_double("1e400") == std::numeric_limits<double>::infinity());
    CHECK(parse_double("-1e400") == -std::numeric_limits<double>::infinity());
    CHECK(parse_double("1.7976931348623157e308") == std::numeric_limits<double>::max());
    CHECK(std::isinf(parse_double("1.7976931348623159e308")));
    CHECK(parse_double("1e-400") == 0);
    CHECK(std::signbit(parse_double("-1e-400")));
    CHECK(parse_double("4.9406564584124654e-324") == std::numeric_limits<double>::denorm_min());
    CHECK(parse_double("0e99999999999") == 0);
}

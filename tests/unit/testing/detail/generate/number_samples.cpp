// SPDX-License-Identifier: BSL-1.0
// Numbers that are drawn lie within their bounds and often at them; the nearest outside lie just past them.
#include <ringtrue/testing/detail/generate/number_samples.hpp>

#include "catch.hpp"

#include <cmath>
#include <cstdint>
#include <limits>
#include <set>
#include <string>
#include <string_view>

using ringtrue::integer_value;
using ringtrue::json_type;
using ringtrue::keywords;
using ringtrue::testing::random_source;
using namespace ringtrue::testing::detail;

namespace {

constexpr auto int64_min = std::numeric_limits<std::int64_t>::min();
constexpr auto uint64_max = std::numeric_limits<std::uint64_t>::max();

struct {
    integer_value least;
    integer_value most;
} const ranges[]{{0, 0}, {0, 1}, {-1, 0}, {-1, 1}, {5, 5}, {-5, -5}, {-9, -3}, {3, 9}, {-128, 127}, {0, 253402300799}, {int64_min, -1}, {1, uint64_max},
    {int64_min, uint64_max}, {int64_min, int64_min}, {uint64_max, uint64_max}, {-1, uint64_max}, {int64_min, 0}};

struct {
    std::string_view least;
    std::string_view most;
} const number_ranges[]{{"0", "0"}, {"0", "1"}, {"-1", "0"}, {"-90", "90"}, {"5", "6e2"}, {"-6", "-5.5"}, {"0.1", "0.1"}, {"1e-320", "1e-300"},
    {"-1.7976931348623157e308", "1.7976931348623157e308"}};

} // namespace

TEST_CASE("integers lie within their bounds, and often at them")
{
    random_source source{1};
    for (auto const& [least, most] : ranges) {
        keywords const schema{.type = json_type::integer, .minimum = least, .maximum = most};
        INFO(spelled(least) << " to " << spelled(most));
        int at_least = 0;
        int at_most = 0;
        int zeros = 0;
        for (int i = 0; i < 1000; ++i) {
            auto const drawn = draw_integer(source, schema);
            REQUIRE(drawn >= least);
            REQUIRE(drawn <= most);
            at_least += drawn == least;
            at_most += drawn == most;
            zeros += drawn == integer_value{0};
        }
        CHECK(at_least > 80);
        CHECK(at_most > 80);
        CHECK((zeros > 80 || least > integer_value{0} || most < integer_value{0}));
    }
}

TEST_CASE("of few integers all come up; of many, small and large ones of both signs")
{
    random_source source{1};
    std::set<std::string> few;
    std::set<std::size_t> positive;
    std::set<std::size_t> negative;
    for (int i = 0; i < 4000; ++i) {
        few.insert(spelled(draw_integer(source, {.type = json_type::integer, .minimum = -4, .maximum = 5})));
        auto const any = draw_integer(source, {.type = json_type::integer});
        (any.negative() ? negative : positive).insert(spelled(any).size());
    }
    CHECK(few.size() == 10);
    CHECK(positive.size() == 20); // digits
    CHECK(negative.size() == 19); // a sign, and digits
}

TEST_CASE("numbers lie within their bounds, and often at them")
{
    random_source source{1};
    for (auto const& [least, most] : number_ranges) {
        keywords const schema{.type = json_type::number, .minimum_number = least, .maximum_number = most};
        INFO(least << " to " << most);
        int at_least = 0;
        int at_most = 0;
        for (int i = 0; i < 1000; ++i) {
            auto const drawn = draw_number(source, schema);
            REQUIRE(drawn >= parse_double(least));
            REQUIRE(drawn <= parse_double(most));
            at_least += drawn == parse_double(least);
            at_most += drawn == parse_double(most);
        }
        CHECK(at_least > 80);
        CHECK(at_most > 80);
    }
}

TEST_CASE("of all numbers, zeros of both signs, fractions, integers, subnormal and huge ones come up")
{
    random_source source{1};
    bool zero[2]{};
    int fractions = 0;
    int subnormal = 0;
    int huge = 0;
    for (int i = 0; i < 2000; ++i) {
        auto const drawn = draw_number(source, {.type = json_type::number});
        zero[std::signbit(drawn)] |= drawn == 0;
        fractions += drawn != std::trunc(drawn) && std::abs(drawn) < 1000 && std::abs(drawn) > 0.05;
        subnormal += std::fpclassify(drawn) == FP_SUBNORMAL;
        huge += std::abs(drawn) > 1e300;
    }
    CHECK((zero[0] && zero[1]));
    CHECK(fractions > 100);
    CHECK(subnormal > 100);
    CHECK(huge > 100);
}

TEST_CASE("the integers just outside of bounds are one away")
{
    CHECK(spelled_below(1) == "0");
    CHECK(spelled_below(0) == "-1");
    CHECK(spelled_below(-1) == "-2");
    CHECK(spelled_below(int64_min) == "-9223372036854775809");
    CHECK(spelled_below(uint64_max) == "18446744073709551614");
    CHECK(spelled_above(-2) == "-1");
    CHECK(spelled_above(-1) == "0");
    CHECK(spelled_above(0) == "1");
    CHECK(spelled_above(std::numeric_limits<std::int64_t>::max()) == "9223372036854775808");
    CHECK(spelled_above(uint64_max) == "18446744073709551616");
}

TEST_CASE("the numbers just outside of bounds are the doubles next to them")
{
    constexpr auto infinity = std::numeric_limits<double>::infinity();
    for (auto const& [least, most] : number_ranges) {
        auto const below = parse_double(spelled_beyond(parse_double(least), -infinity));
        auto const above = parse_double(spelled_beyond(parse_double(most), infinity));
        CHECK(below < parse_double(least));
        CHECK(std::nextafter(below, infinity) == parse_double(least));
        CHECK(above > parse_double(most));
        CHECK(std::nextafter(above, -infinity) == parse_double(most));
    }
    CHECK(spelled_beyond(std::numeric_limits<double>::max(), infinity) == "1e309");
    CHECK(spelled_beyond(std::numeric_limits<double>::lowest(), -infinity) == "-1e309");
}

// SPDX-License-Identifier: BSL-1.0
// A bounded number holds what is within its bounds, and its bounds are spelled exactly.
#include <ringtrue/fields/number.hpp>

#include "catch.hpp"

#include <ringtrue/detail/json/number.hpp>

#include <cmath>
#include <functional>
#include <limits>
#include <random>
#include <sstream>
#include <string>

using ringtrue::number;
using ringtrue::rule;
using ringtrue::detail::double_spelling;

static_assert(number<0.0, 1.0>{0.5} == 0.5);
static_assert(number<0.0, 1.0>{1.0} == 1 && 0 < number<0.0, 1.0>{1.0} && number<0.0, 1.0>{0.5} <= 0.5f);
static_assert(number<-90.0, 90.0>::schema.minimum_number == "-90");
static_assert(number<-0.001, 0.1>::schema.minimum_number == "-0.001");
static_assert(number<-0.001, 0.1>::schema.maximum_number == "0.1");
static_assert(number<0.0, 1e30>::schema.maximum_number == "1000000000000000000000000000000");
static_assert(number<0.0, 123456.789>::schema.maximum_number == "123456.789");

TEST_CASE("a bounded number holds what is within its bounds, and nothing else")
{
    using latitude = number<-90.0, 90.0>;
    for (double const valid : {-90.0, -0.0, 0.0, 1e-300, 90.0})
        CHECK(latitude::parse(valid).value().value() == valid);
    CHECK(latitude::parse(std::nextafter(-90.0, -91.0)).error().at(0).rule == rule::minimum);
    CHECK(latitude::parse(std::nextafter(90.0, 91.0)).error().at(0).rule == rule::maximum);
    CHECK(latitude::parse(-std::numeric_limits<double>::infinity()).error().at(0).rule == rule::minimum);
    CHECK(latitude::parse(std::numeric_limits<double>::quiet_NaN()).error().at(0).rule == rule::type);
    CHECK(latitude::parse(90.5).error().at(0).expected == "a number from -90 to 90");
    CHECK(latitude::parse(90.5).error().at(0).found == "90.5");
    CHECK(latitude{3.0} < latitude{4.0});
}

TEST_CASE("the digits of a bound are read back as the same double")
{
    std::mt19937_64 random{20261201};
    for (int i = 0; i < 20000; ++i) {
        auto const digits = random() >> (random() % 50 + 14); // up to 15 significant digits
        auto const places = static_cast<int>(random() % 23);
        auto const value = static_cast<double>(digits % 1'000'000'000'000'000) / std::pow(10.0, places) * (random() % 2 == 0 ? 1 : -1);
        double_spelling const spelled{value};
        INFO(spelled.view());
        REQUIRE(spelled.size != 0);
        REQUIRE(ringtrue::detail::parse_double(spelled.view()) == value);
    }
    CHECK(double_spelling{0.1 + 0.2}.size == 0); // 17 digits
    CHECK(double_spelling{1e300}.size == 0);
}

TEST_CASE("a bounded number prints as a double and has the hash of its value")
{
    using ratio = number<0.0, 1.0>;
    std::ostringstream out;
    out << ratio{0.25};
    CHECK(out.str() == "0.25");
    CHECK(std::hash<ratio>{}(ratio{0.25}) == std::hash<double>{}(0.25));
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/integer.hpp>

#include "catch.hpp"

#include <cstdint>
#include <functional>
#include <limits>
#include <sstream>
#include <type_traits>
#include <unordered_set>

using ringtrue::integer;
using ringtrue::rule;

static_assert(std::is_same_v<integer<-5, 5>::value_type, std::int64_t>);
static_assert(std::is_same_v<integer<0, 18446744073709551615u>::value_type, std::uint64_t>);
static_assert(integer<0, 9>{7} == 7);

TEST_CASE("a bounded integer holds what is within its bounds, and nothing else")
{
    using digit = integer<-1, 9>;
    CHECK(digit::parse(-1).value() == -1);
    CHECK(digit::parse(9).value() == 9);
    CHECK(digit::parse(-2).error().at(0).rule == rule::minimum);
    CHECK(digit::parse(10).error().at(0).rule == rule::maximum);
    CHECK(digit::parse(10).error().at(0).expected == "an integer from -1 to 9");
    CHECK(digit::parse(std::numeric_limits<std::uint64_t>::max()).has_error());
    CHECK(digit::parse(std::numeric_limits<std::int64_t>::min()).has_error());
    CHECK(digit{3} < digit{4});
    auto const parsed = digit::parse(-1).value();
    CHECK(parsed + 1 == 0);

    using large = integer<1, 18446744073709551615u>;
    CHECK(large::parse(std::numeric_limits<std::uint64_t>::max()).value().value() == std::numeric_limits<std::uint64_t>::max());
    CHECK(large::parse(0).has_error());
    CHECK(large::parse(-1).has_error());
}

TEST_CASE("a bounded integer prints as its digits and has the hash of its value")
{
    using digit = integer<-1, 9>;
    std::ostringstream out;
    out << digit{-1} << ' ' << digit{7};
    CHECK(out.str() == "-1 7");
    CHECK(std::hash<digit>{}(digit{7}) == std::hash<std::int64_t>{}(7));
    std::unordered_set<integer<1, 18446744073709551615u>> const large{1u, 2u};
    CHECK(large.contains(2u));
}

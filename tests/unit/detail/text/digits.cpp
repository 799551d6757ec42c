// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/text/digits.hpp>

#include "catch.hpp"

#include <cstdint>
#include <limits>
#include <memory>
#include <random>
#include <string>

using namespace ringtrue::detail;

namespace {

void check(std::uint64_t value)
{
    auto const expected = std::to_string(value);
    std::unique_ptr<char[]> const exact{new char[expected.size() + 8]};
    auto const* const end = write_digits(exact.get(), value);
    REQUIRE(std::string(exact.get(), static_cast<std::size_t>(end - exact.get())) == expected);
    if (expected.size() < 20)
        REQUIRE(value_of_digits(expected.data(), expected.size()) == value);
}

} // namespace

TEST_CASE("a number is written as its digits, and read from them")
{
    std::uint64_t power = 1;
    for (int digits = 0; digits < 20; ++digits, power *= 10)
        for (std::uint64_t const near : {power - 1, power, power + 1, power * 9, power + 5})
            check(near);
    check(0);
    check(std::numeric_limits<std::uint64_t>::max());
    check(std::numeric_limits<std::int64_t>::max());
    std::mt19937_64 random{20240620};
    for (int i = 0; i < 20000; ++i)
        check(random() >> random() % 64);
    for (std::uint64_t i = 0; i < 20000; ++i)
        check(i);
}

TEST_CASE("leading zeros have no value")
{
    std::string const digits{"0000000000000000123"};
    CHECK(value_of_digits(digits.data(), digits.size()) == 123);
    CHECK(value_of_digits(digits.data(), 0) == 0);
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/integer_value.hpp>

#include "catch.hpp"

#include <cstdint>
#include <limits>

using ringtrue::integer_value;

namespace {
constexpr auto least = std::numeric_limits<std::int64_t>::min();
constexpr auto most = std::numeric_limits<std::uint64_t>::max();
} // namespace

static_assert(integer_value{least} < integer_value{-1});
static_assert(integer_value{-1} < integer_value{0});
static_assert(integer_value{0} < integer_value{most});
static_assert(integer_value{0} > integer_value{-1});
static_assert(integer_value::from_parts(true, 0) == integer_value{0});
static_assert(integer_value{least}.magnitude() == std::uint64_t{1} << 63);

TEST_CASE("an integer value is every standard integer, and gives it back")
{
    for (std::int64_t const i : {least, least + 1, std::int64_t{-1}, std::int64_t{0}, std::int64_t{1}, std::numeric_limits<std::int64_t>::max()})
        CHECK(integer_value{i}.as<std::int64_t>() == i);
    CHECK(integer_value{most}.as<std::uint64_t>() == most);
    CHECK(integer_value{std::int8_t{-128}}.as<int>() == -128);
    CHECK_FALSE(integer_value{most}.fits<std::int64_t>());
    CHECK_FALSE(integer_value{-1}.fits<std::uint64_t>());
    CHECK(integer_value{255}.fits<std::uint8_t>());
    CHECK_FALSE(integer_value{256}.fits<std::uint8_t>());
    CHECK(integer_value{-128}.fits<std::int8_t>());
    CHECK_FALSE(integer_value{-129}.fits<std::int8_t>());
}

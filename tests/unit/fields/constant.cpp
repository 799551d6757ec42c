// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/constant.hpp>

#include "catch.hpp"

#include <functional>
#include <sstream>
#include <string_view>

using ringtrue::constant;

static_assert(constant<"event">::value == "event");
static_assert(constant<"a">{} == constant<"a">{});
static_assert(ringtrue::field_type<constant<"event">>::schema.constant == "event");

TEST_CASE("a constant is its text")
{
    std::string_view const text = constant<"event">{};
    CHECK(text == "event");
    CHECK(ringtrue::field_type<constant<"">>::schema.is_constant);
}

TEST_CASE("a constant prints as its text and has a hash")
{
    std::ostringstream out;
    out << constant<"event">{};
    CHECK(out.str() == "event");
    CHECK(std::hash<constant<"a">>{}({}) == std::hash<constant<"a">>{}({}));
}

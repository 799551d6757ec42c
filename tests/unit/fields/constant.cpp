// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/constant.hpp>

#include "catch.hpp"

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

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/constant.hpp>

#include "catch.hpp"

#include <cstdint>
#include <functional>
#include <sstream>
#include <string_view>
#include <type_traits>

using ringtrue::constant;

static_assert(constant<"event">::value == "event");
static_assert(constant<"a">{} == constant<"a">{});
static_assert(ringtrue::field_type<constant<"event">>::schema.constant == "event");

static_assert(constant<true>::value);
static_assert(constant<-7>{} == -7);
static_assert(std::is_same_v<decltype(constant<18446744073709551615u>::value), std::uint64_t const>);
static_assert(ringtrue::field_type<constant<true>>::schema.constant == "true");
static_assert(ringtrue::field_type<constant<false>>::schema.constant == "false");
static_assert(ringtrue::field_type<constant<0>>::schema.constant == "0");
static_assert(ringtrue::field_type<constant<-9223372036854775807>>::schema.constant == "-9223372036854775807");
static_assert(ringtrue::field_type<constant<18446744073709551615u>>::schema.constant == "18446744073709551615");
static_assert(ringtrue::field_type<constant<10>>::schema.minimum == ringtrue::integer_value{10});
static_assert(ringtrue::field_type<constant<10>>::schema.type == ringtrue::json_type::integer);

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
    out << constant<7>{};
    CHECK(out.str() == "event7");
    CHECK(std::hash<constant<"a">>{}({}) == std::hash<constant<"a">>{}({}));
}

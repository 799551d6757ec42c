// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/unix_time.hpp>

#include "catch.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>

#include <string>

using namespace ringtrue;
using namespace std::chrono_literals;

static_assert(field_type<unix_seconds>::schema.maximum == 253402300799);

TEST_CASE("seconds are those since 1970, up to the end of the year 9999")
{
    using namespace std::chrono;
    auto const time = decode<sys_seconds>("1465829384").value();
    CHECK(time == sys_days{2016y / June / 13} + 14h + 49min + 44s);
    CHECK(encode(time) == "1465829384");
    CHECK(decode<sys_seconds>("253402300799").value() == sys_days{10000y / January / 1} - 1s);
    CHECK(decode<sys_seconds>("253402300800").error().at(0).rule == rule::maximum);
    CHECK(decode<sys_seconds>("-1").error().at(0).rule == rule::minimum);
    CHECK_THROWS_AS(encode(sys_seconds{-1s}), unencodable);
}

TEST_CASE("milliseconds where seconds are expected are called by their name")
{
    auto const found = [](std::string const& number) { return decode<unix_seconds>(number).error().at(0).found; };
    CHECK(found("1465829384000").find("milliseconds") != std::string::npos);
    CHECK(found("253402300799999").find("milliseconds") != std::string::npos);
    CHECK(found("253402300800000").find("milliseconds") == std::string::npos);
    CHECK(found("-1465829384000").find("milliseconds") == std::string::npos);
}

TEST_CASE("milliseconds keep their thousandths")
{
    auto const time = decode<unix_milliseconds>("1465829384123").value();
    CHECK(time.time_since_epoch() == 1465829384123ms);
    CHECK(encode(time) == "1465829384123");
    CHECK(decode<unix_milliseconds>("253402300799999").has_value());
    CHECK(decode<unix_milliseconds>("253402300800000").has_error());
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/date_time.hpp>

#include "catch.hpp"
#include "texts.hpp"

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>
#include <type_traits>
#include <utility>

using ringtrue::date_time;
using ringtrue::rule;
using std::chrono::microseconds;
using std::chrono::sys_days;
using namespace std::chrono_literals;

using time_point = std::chrono::sys_time<microseconds>;
static_assert(std::is_same_v<decltype(std::declval<date_time>().time()), ringtrue::result<time_point>>);
static_assert(ringtrue::detail::read_full_time("23:59:60.0000019z") == 24h + 1us);
static_assert(ringtrue::detail::read_full_time("00:00:00+23:59") == -23h - 59min);

namespace {

time_point time_of(std::string const& text)
{
    INFO(text);
    auto const time = date_time::parse(text).value().time();
    REQUIRE(time.has_value());
    return *time;
}

std::string digits(std::int64_t value, std::size_t size)
{
    auto const text = std::to_string(value);
    return std::string(size - text.size(), '0') + text;
}

/// A number from 0 to `most`.
std::int64_t up_to(std::mt19937_64& random, std::int64_t most)
{
    return static_cast<std::int64_t>(random() % (static_cast<std::uint64_t>(most) + 1));
}

/// A second, in the calendar of an offset in minutes. Without std::chrono: the days since 0000-03-01 are counted in cycles of 400
/// years, in which each year ends with February.
std::string written(std::int64_t seconds, std::int64_t offset)
{
    auto const local = seconds + offset * 60;
    auto const of_day = (local % 86400 + 86400) % 86400;
    auto const day = (local - of_day) / 86400 + 719468;
    auto const cycle = (day >= 0 ? day : day - 146096) / 146097;
    auto const of_cycle = day - cycle * 146097;
    auto const year = (of_cycle - of_cycle / 1460 + of_cycle / 36524 - of_cycle / 146096) / 365;
    auto const of_year = of_cycle - (365 * year + year / 4 - year / 100);
    auto const month = (5 * of_year + 2) / 153;
    return digits(cycle * 400 + year + (month >= 10), 4) + '-' + digits(month < 10 ? month + 3 : month - 9, 2) + '-' + digits(of_year - (153 * month + 2) / 5 + 1, 2) + 'T'
        + digits(of_day / 3600, 2) + ':' + digits(of_day / 60 % 60, 2) + ':' + digits(of_day % 60, 2);
}

} // namespace

TEST_CASE("a date-time has the point in time that it was written from, in any offset and with any fraction")
{
    std::mt19937_64 random{20240616};
    constexpr std::int64_t first = -62167219200 + 86400; // 0000-01-02
    constexpr std::int64_t last = 253402300799 - 86400; // 9999-12-30
    for (int i = 0; i < 20000; ++i) {
        auto const seconds = i % 2 == 0 ? first + up_to(random, last - first) : up_to(random, 4102444800); // up to 2100
        auto const offset = i % 3 == 0 ? 0 : up_to(random, 2 * 1439) - 1439;
        auto text = written(seconds, offset);
        std::int64_t fraction = 0;
        if (auto const size = up_to(random, 12); size != 0) {
            text += '.';
            for (std::int64_t at = 0, unit = 100'000; at < size; ++at, unit /= 10) {
                auto const digit = up_to(random, 9);
                text += static_cast<char>('0' + digit);
                fraction += digit * unit;
            }
        }
        if (offset == 0 && i % 2 == 0)
            text += 'Z';
        else
            text += (offset < 0 ? '-' : '+') + digits(std::abs(offset) / 60, 2) + ':' + digits(std::abs(offset) % 60, 2);
        INFO(text);
        REQUIRE(time_of(text) == time_point{microseconds{seconds * 1'000'000 + fraction}});
    }
}

TEST_CASE("a date-time's parts are counted each by itself")
{
    time_point const time{sys_days{2024y / 2 / 29} + 12h + 30min + 5s};
    CHECK(date_time{"2024-02-29T12:30:05Z"}.time().value() == time);
    CHECK(time_of("2024-02-29t12:30:05z") == time);
    CHECK(time_of("2024-02-29T12:30:05.25Z") == time + 250ms);
    CHECK(time_of("2024-02-29T12:30:05.000001Z") == time + 1us);
    CHECK(time_of("2024-02-29T13:30:05+01:00") == time);
    CHECK(time_of("2024-02-29T07:00:05-05:30") == time);
    CHECK(time_of("2024-02-29T12:30:05-00:00") == time); // an offset that the sender does not know (RFC 3339, 4.3)
    CHECK(time_of("2024-03-01T12:29:05+23:59") == time);
    CHECK(time_of("1970-01-01T00:00:00Z") == time_point{});
}

TEST_CASE("all years from 0 to 9999 have their points in time, and offsets lead beyond them")
{
    CHECK(time_of("0000-01-01T00:00:00Z") == time_point{sys_days{0y / 1 / 1}});
    CHECK(time_of("0000-01-01T00:00:00+23:59") == time_point{sys_days{0y / 1 / 1} - 23h - 59min});
    CHECK(time_of("9999-12-31T23:59:59.999999Z") == time_point{sys_days{10000y / 1 / 1}} - 1us);
    CHECK(time_of("9999-12-31T23:59:60-23:59") == time_point{sys_days{10000y / 1 / 1} + 23h + 59min});
}

TEST_CASE("digits past a microsecond are cut off, before 1970 too, however many there are")
{
    CHECK(time_of("1969-12-31T23:59:59.9999999Z") == time_point{-1us});
    CHECK(time_of("1970-01-01T00:00:00.0000009Z") == time_point{});
    CHECK(time_of("1970-01-01T00:00:00.123456789Z") == time_point{123456us});
    CHECK(time_of("1970-01-01T00:00:00." + std::string(1000, '9') + "+00:00") == time_point{999999us});
}

TEST_CASE("second 60 is the first second of the next minute")
{
    CHECK(time_of("2016-12-31T23:59:60Z") == time_point{sys_days{2017y / 1 / 1}}); // a leap second that was
    CHECK(time_of("2017-01-01T00:59:60.5+01:00") == time_point{sys_days{2017y / 1 / 1}} + 500ms);
    CHECK(time_of("2024-02-29T12:30:60Z") == time_of("2024-02-29T12:31:00Z"));
}

TEST_CASE("a day that its month does not have is refused where the point in time is asked for")
{
    for (auto const& [text, expected] : {std::pair{"2023-02-30T12:00:00Z", "a day from 2023-02-01 to 2023-02-28"}, {"2023-02-29T12:00:00.5+01:00", "a day from 2023-02-01 to 2023-02-28"},
             {"2024-02-30t00:00:00z", "a day from 2024-02-01 to 2024-02-29"}, {"2024-06-31T12:00:00Z", "a day from 2024-06-01 to 2024-06-30"}}) {
        auto const found = date_time::parse(text).value().time().error();
        REQUIRE(found.size() == 1);
        CHECK(found[0].rule == rule::syntax);
        CHECK(found[0].expected == expected);
        CHECK(found[0].found == '"' + std::string{text} + '"');
    }
}

TEST_CASE("hours, minutes, seconds and offsets are within their bounds")
{
    for (int number = 0; number < 100; ++number) {
        auto const two = digits(number, 2);
        INFO(two);
        CHECK(date_time::parse("2024-02-29T" + two + ":00:00Z").has_value() == (number <= 23));
        CHECK(date_time::parse("2024-02-29T00:" + two + ":00Z").has_value() == (number <= 59));
        CHECK(date_time::parse("2024-02-29T00:00:" + two + "Z").has_value() == (number <= 60));
        CHECK(date_time::parse("2024-02-29T00:00:00+" + two + ":00").has_value() == (number <= 23));
        CHECK(date_time::parse("2024-02-29T00:00:00-00:" + two).has_value() == (number <= 59));
        CHECK(date_time::parse("2024-" + two + "-01T00:00:00Z").has_value() == (number >= 1 && number <= 12));
        CHECK(date_time::parse("2024-01-" + two + "T00:00:00Z").has_value() == (number >= 1 && number <= 31));
    }
}

TEST_CASE("a date-time is a date, T, a time and an offset")
{
    check_examples<date_time>();
    check_refused<date_time>({
        "", "2024-02-29", "12:30:05Z", "T12:30:05Z", // parts of it
        "2024-02-29T12:30:05", "2024-02-29T12:30Z", "2024-02-29T12Z", // no offset, no seconds, no minutes
        "2024-02-29 12:30:05Z", "2024-02-29_12:30:05Z", "2024-02-2912:30:05Z", // another separator, or none
        "20240229T123005Z", "2024-060T12:30:05Z", "2024-W09-4T12:30:05Z", // forms of ISO 8601 that RFC 3339 does not have
        "2024-02-29T12:30:05+0100", "2024-02-29T12:30:05+01", "2024-02-29T12:30:05+1:00", "2024-02-29T12:30:05+24:00", "2024-02-29T12:30:05Z+01:00", // offsets
        "2024-02-29T12:30:05UTC", "2024-02-29T12:30:05 Z", "2024-02-29T12:30:05\xE2\x88\x92" "01:00", // the sign is U+2212
        "2024-02-29T12:30:05.Z", "2024-02-29T12:30:05,25Z", "2024-02-29T12:30.5Z", "2024-02-29T12:30:.5Z", // fractions
        "2024-02-29T24:00:00Z", "2024-02-29T12:60:00Z", "2024-02-29T12:30:61Z", // out of bounds
        "2024-2-29T12:30:05Z", "2024-02-29T1:30:05Z", "+2024-02-29T12:30:05Z", "02024-02-29T12:30:05Z", // other numbers of digits
        "1709209805", "Thu, 29 Feb 2024 12:30:05 GMT", "2024-02-29T12:30:05Z[Europe/London]", // Unix time, RFC 9110, RFC 9557
    });
    CHECK(message_of<date_time>("2024-02-29 12:30:05")
        == "expected a date-time (RFC 3339: date, T, time, and Z or an offset, as in 2024-02-29T12:30:05Z), found \"2024-02-29 12:30:05\"");
}

TEST_CASE("a date-time that was moved from has no point in time")
{
    date_time from{"2024-02-29T12:30:05.123456+01:00"};
    auto const to = std::move(from);
    CHECK(to.time().has_value());
    REQUIRE(from.time().has_error());
    CHECK(from.time().error()[0].expected == date_time::schema.expected);
}

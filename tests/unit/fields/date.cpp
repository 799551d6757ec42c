// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/date.hpp>

#include "catch.hpp"
#include "texts.hpp"

#include <chrono>
#include <string>
#include <utility>

using ringtrue::date;
using ringtrue::rule;
using namespace std::chrono_literals;

namespace {

std::string digits(int value, std::size_t size)
{
    auto const text = std::to_string(value);
    return std::string(size - text.size(), '0') + text;
}

std::string text_of(int year, int month, int day)
{
    return digits(year, 4) + '-' + digits(month, 2) + '-' + digits(day, 2);
}

std::string text_of(std::chrono::year_month_day day)
{
    return text_of(int{day.year()}, static_cast<int>(unsigned{day.month()}), static_cast<int>(unsigned{day.day()}));
}

} // namespace

TEST_CASE("each day has one date, and the date has that day")
{
    using std::chrono::sys_days;
    std::pair<sys_days, sys_days> const years[]{{sys_days{0y / 1 / 1}, sys_days{1y / 12 / 31}}, {sys_days{1899y / 1 / 1}, sys_days{1904y / 12 / 31}},
        {sys_days{1995y / 1 / 1}, sys_days{2105y / 12 / 31}}, {sys_days{9999y / 1 / 1}, sys_days{9999y / 12 / 31}}};
    for (auto const& [first, last] : years)
        for (auto day = first; day <= last; day += std::chrono::days{1}) {
            auto const text = text_of(day);
            INFO(text);
            auto const made = date::parse(text);
            REQUIRE(made.has_value());
            REQUIRE(made->days().has_value());
            REQUIRE(*made->days() == day);
        }
}

TEST_CASE("a day that its month does not have is a date of the pattern's, without a day")
{
    int const lengths[]{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int const year : {0, 4, 1900, 2000, 2023, 2024, 2100, 9999}) {
        bool const is_leap = year == 0 || year == 4 || year == 2000 || year == 2024;
        for (int month = 1; month <= 12; ++month)
            for (int day = 1; day <= 31; ++day) {
                auto const text = text_of(year, month, day);
                INFO(text);
                auto const length = lengths[month - 1] + (is_leap && month == 2);
                auto const days = date::parse(text).value().days();
                REQUIRE(days.has_value() == (day <= length));
                if (days.has_value())
                    continue;
                REQUIRE(days.error().size() == 1);
                CHECK(days.error()[0].rule == rule::syntax);
                CHECK(days.error()[0].pointer.empty());
                CHECK(days.error()[0].expected == "a day from " + text_of(year, month, 1) + " to " + text_of(year, month, length));
                CHECK(days.error()[0].found == '"' + text + '"');
            }
    }
}

TEST_CASE("months are 01 to 12, and days 01 to 31")
{
    for (int month = 0; month < 100; ++month)
        for (int day = 0; day < 100; ++day) {
            auto const text = text_of(2024, month, day);
            INFO(text);
            REQUIRE(date::parse(text).has_value() == (month >= 1 && month <= 12 && day >= 1 && day <= 31));
        }
}

TEST_CASE("a date is four digits, two and two, with dashes")
{
    check_examples<date>();
    check_taken<date>({"0000-01-01", "9999-12-31", "2024-02-29", "2023-02-31"});
    check_refused<date>({
        "", // nothing
        "20240229", "2024-060", "2024-W09-4", "2024-02", // forms of ISO 8601 that RFC 3339 does not have
        "2024-2-29", "2024-02-1", "24-02-29", "02024-02-29", "+2024-02-29", "-2024-02-29", // other numbers of digits, signs
        "2024/02/29", "2024.02.29", "29-02-2024", "02/29/2024", "2024-29-02", // as written elsewhere
        "2024-02-29T00:00:00Z", "2024-02-29Z", "2024-02-29+01:00", // a time or an offset
        "2024\xE2\x80\x93" "02-29", "\xD9\xA2\xD9\xA0\xD9\xA2\xD9\xA4-02-29", // dashes and digits beyond ASCII
    });
    CHECK(message_of<date>("29.02.2024") == "expected a date (RFC 3339: year, month and day, as in 2024-02-29), found \"29.02.2024\"");
    CHECK(date{"2024-02-29"}.days().value() == 2024y / 2 / 29);
}

TEST_CASE("a date that was moved from has no day")
{
    date from{"2024-02-29"};
    auto const to = std::move(from);
    CHECK(to.days().has_value());
    REQUIRE(from.days().has_error());
    CHECK(from.days().error()[0].rule == rule::pattern);
    CHECK(from.days().error()[0].expected == date::schema.expected);
}

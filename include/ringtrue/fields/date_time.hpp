// SPDX-License-Identifier: BSL-1.0
// A field type for points in time that are written as text.
#pragma once

#include <ringtrue/fields/constrained_text.hpp>
#include <ringtrue/fields/date.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/result.hpp>

#include <chrono>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI {

namespace detail {

/// Reads what follows the T of a date-time: the time since midnight of that day in UTC, below zero or past 24 hours where an offset
/// leads to another day.
constexpr std::chrono::microseconds read_full_time(std::string_view text)
{
    using namespace std::chrono;
    microseconds time = hours{value_of_few_digits(text, 0, 2)} + minutes{value_of_few_digits(text, 3, 2)} + seconds{value_of_few_digits(text, 6, 2)};
    text.remove_prefix(8);
    if (text[0] == '.') {
        text.remove_prefix(1);
        for (int unit = 100'000; text[0] >= '0' && text[0] <= '9'; unit /= 10) {
            time += microseconds{unit * (text[0] - '0')};
            text.remove_prefix(1);
        }
    }
    if (text.size() == 1) // Z
        return time;
    auto const offset = hours{value_of_few_digits(text, 1, 2)} + minutes{value_of_few_digits(text, 4, 2)};
    return text[0] == '-' ? time + offset : time - offset;
}

} // namespace detail

/// A date and a time of day with its offset from UTC, as RFC 3339 writes them (5.6, date-time): 2024-02-29T12:30:05.25+01:00. The T
/// and the Z may be in lower case; a fraction may have any number of digits. Encoded, compared and hashed as received: compare
/// time() to know which was first. The pattern gives each month 31 days, and allows second 60 (a leap second) in each minute.
class date_time : public constrained_text<date_time> {
public:
    using constrained_text::constrained_text;

    static constexpr keywords schema{
        .type = json_type::string,
        .pattern = pattern<"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])" // as in date.hpp
                           R"([Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?([Zz]|[+\-]([01][0-9]|2[0-3]):[0-5][0-9]))">,
        .examples = {"2024-02-29T12:30:05Z", "2024-02-29T12:30:05.250+01:00"},
        .expected = "a date-time (RFC 3339: date, T, time, and Z or an offset, as in 2024-02-29T12:30:05Z)",
    };

    /// Returns the point in time, in microseconds: those hold all years from 0 to 9999, and nanoseconds end in 2262. Further digits
    /// are cut off. Second 60 is the first of the next minute. For a day that the month does not have, such as 2023-02-30, returns
    /// one violation, of rule::syntax, since no keyword of the schema is broken.
    result<std::chrono::sys_time<std::chrono::microseconds>> time() const
    {
        if (str().empty()) // it was moved from
            return parse({}).error();
        auto const day = detail::read_full_date(str());
        if (!day.ok())
            return detail::no_such_day(str(), day);
        return std::chrono::sys_days{day} + detail::read_full_time(std::string_view{str()}.substr(11));
    }
};

} // namespace ringtrue

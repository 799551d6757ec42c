// SPDX-License-Identifier: BSL-1.0
// A field type for dates of the calendar, and the calendar's part of date_time.
#pragma once

#include <ringtrue/detail/keywords/explain.hpp>
#include <ringtrue/detail/text/append.hpp>
#include <ringtrue/fields/constrained_text.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/result.hpp>
#include <ringtrue/violation.hpp>

#include <chrono>
#include <cstddef>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI {

namespace detail {

/// Returns the value of the decimal digits that stand there.
constexpr int value_of_few_digits(std::string_view text, std::size_t at, std::size_t count)
{
    int value = 0;
    for (auto i = at; i < at + count; ++i)
        value = value * 10 + (text[i] - '0');
    return value;
}

/// Reads the full-date (RFC 3339, 5.6) at the start of a text that has one. Not ok() if the month does not have the day.
constexpr std::chrono::year_month_day read_full_date(std::string_view text)
{
    return std::chrono::year{value_of_few_digits(text, 0, 4)} / value_of_few_digits(text, 5, 2) / value_of_few_digits(text, 8, 2);
}

/// The violation of a text that starts with a full-date whose month does not have the day.
[[gnu::cold]] inline violations no_such_day(std::string_view text, std::chrono::year_month_day date)
{
    auto const month = text.substr(0, 8); // with the dash that follows
    auto const last = (date.year() / date.month() / std::chrono::last).day();
    violations found(1);
    found[0].rule = rule::syntax;
    append(found[0].expected, {"a day from ", month, "01 to ", month});
    append_number(found[0].expected, static_cast<unsigned>(last));
    append_found(found[0].found, text, true, shows::all, false);
    return found;
}

} // namespace detail

/// A date, as RFC 3339 writes it (5.6, full-date): 2024-02-29. Encoded as received. The pattern gives each month 31 days: whether
/// the day exists, days() says.
class date : public constrained_text<date> {
public:
    using constrained_text::constrained_text;

    static constexpr keywords schema{
        .type = json_type::string,
        .pattern = pattern<"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])">,
        .examples = {"2024-02-29"},
        .expected = "a date (RFC 3339: year, month and day, as in 2024-02-29)",
    };

    /// Returns the day, in the Gregorian calendar from the year 0 on. For one that the month does not have, such as 2023-02-30,
    /// returns one violation, of rule::syntax, since no keyword of the schema is broken. std::chrono::year_month_day{*days()} has
    /// its parts.
    result<std::chrono::sys_days> days() const
    {
        if (str().empty()) // it was moved from
            return parse({}).error();
        auto const day = detail::read_full_date(str());
        if (!day.ok())
            return detail::no_such_day(str(), day);
        return std::chrono::sys_days{day};
    }
};

} // namespace ringtrue

// SPDX-License-Identifier: BSL-1.0
// A field type for durations that are written as text.
#pragma once

#include <ringtrue/fields/constrained_text.hpp>
#include <ringtrue/keywords.hpp>

#include <chrono>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI {

/// A duration, as ISO 8601 and RFC 3339 (appendix A) write it: P3Y6M4DT12H30M5S, or weeks alone, P4W. It has at least one component,
/// each of 1 to 9 digits, which every std::chrono type holds. Not accepted are fractions, such as PT0.5S, and signs, which RFC 3339
/// does not have. A component may be left out between two others, as in PT1H5S: ISO 8601 permits it, and senders do it, though RFC
/// 3339's grammar asks for PT1H0M5S. Encoded and compared as received: PT60S is not equal to PT1M.
class duration : public constrained_text<duration> {
public:
    using constrained_text::constrained_text;

    static constexpr keywords schema{
        .type = json_type::string,
        // days, months or years, perhaps with a time; a time alone; weeks
        .pattern = pattern<"P(([0-9]{1,9}Y([0-9]{1,9}M)?([0-9]{1,9}D)?|[0-9]{1,9}M([0-9]{1,9}D)?|[0-9]{1,9}D)"
                           "(T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))?"
                           "|T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S)"
                           "|[0-9]{1,9}W)">,
        .examples = {"P3Y6M4DT12H30M5S", "PT30M", "P4W"},
        .expected = "a duration (ISO 8601, as in P3DT12H30M5S or P4W: whole numbers of at most 9 digits)",
    };

    // Each returns its component as received, 0 if there is none. There is no sum of all: the days of a month or year are those of
    // the date that it is added to.
    std::chrono::years years() const { return std::chrono::years{count(date_part(), 'Y')}; }
    std::chrono::months months() const { return std::chrono::months{count(date_part(), 'M')}; }
    std::chrono::weeks weeks() const { return std::chrono::weeks{count(date_part(), 'W')}; }
    std::chrono::days days() const { return std::chrono::days{count(date_part(), 'D')}; }
    std::chrono::hours hours() const { return std::chrono::hours{count(time_part(), 'H')}; }
    std::chrono::minutes minutes() const { return std::chrono::minutes{count(time_part(), 'M')}; }
    std::chrono::seconds seconds() const { return std::chrono::seconds{count(time_part(), 'S')}; }

private:
    std::string_view date_part() const { return std::string_view{str()}.substr(0, str().find('T')); }
    std::string_view time_part() const { return std::string_view{str()}.substr(date_part().size()); }

    /// Returns the number before the unit.
    static constexpr int count(std::string_view part, char unit)
    {
        int number = 0;
        for (char const c : part) {
            if (c == unit)
                return number;
            number = c >= '0' && c <= '9' ? number * 10 + (c - '0') : 0;
        }
        return 0;
    }
};

} // namespace ringtrue

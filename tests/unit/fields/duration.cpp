// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/duration.hpp>

#include "catch.hpp"
#include "texts.hpp"

#include <chrono>
#include <cstddef>
#include <iterator>
#include <random>
#include <string>
#include <utility>

using ringtrue::duration;
using namespace std::chrono_literals;

namespace {

/// Whether the text is a duration, read from left to right: numbers with units that come later and later.
bool is_duration(std::string const& text)
{
    if (text.empty() || text[0] != 'P')
        return false;
    std::string units = "YMDW";
    std::size_t digits = 0;
    bool ends_in_unit = false;
    bool weeks = false;
    bool others = false;
    bool in_time = false;
    for (std::size_t i = 1; i < text.size(); ++i) {
        auto const c = text[i];
        if (c >= '0' && c <= '9') {
            ++digits;
            ends_in_unit = false;
        } else if (c == 'T') {
            if (in_time || digits != 0)
                return false;
            in_time = true;
            units = "HMS";
            ends_in_unit = false;
        } else {
            auto const at = units.find(c);
            if (at == units.npos || digits == 0 || digits > 9)
                return false;
            (c == 'W' ? weeks : others) = true;
            units.erase(0, at + 1);
            digits = 0;
            ends_in_unit = true;
        }
    }
    return ends_in_unit && !(weeks && others);
}

} // namespace

TEST_CASE("a duration is what a reader from left to right takes for one")
{
    char const* const parts[]{"", "P", "T", "1Y", "2M", "3D", "4H", "5S", "6W", "7", "M"};
    constexpr std::size_t count = std::size(parts);
    std::size_t taken = 0;
    for (std::size_t number = 0; number < count * count * count * count; ++number) {
        std::string text = "P";
        for (auto rest = number; rest != 0; rest /= count)
            text += parts[rest % count];
        INFO(text);
        bool const expected = is_duration(text);
        taken += expected;
        REQUIRE(duration::parse(text).has_value() == expected);
    }
    CHECK(taken > 200);
}

TEST_CASE("a duration of any components has each of them, and 0 for the others")
{
    std::mt19937_64 random{20240616};
    for (unsigned which = 1; which < 64; ++which)
        for (int i = 0; i < 20; ++i) {
            int numbers[6]{};
            std::string text = "P";
            for (unsigned at = 0; at < 6; ++at) {
                if (at == 3 && which >> 3 != 0)
                    text += 'T';
                if ((which >> at & 1) == 0)
                    continue;
                auto const digits = static_cast<int>(random() % 1'000'000'000);
                numbers[at] = i == 0 ? 999'999'999 : digits >> random() % 30;
                text += std::to_string(numbers[at]) + "YMDHMS"[at];
            }
            INFO(text);
            auto const made = duration::parse(text).value();
            CHECK(made.years() == std::chrono::years{numbers[0]});
            CHECK(made.months() == std::chrono::months{numbers[1]});
            CHECK(made.weeks() == std::chrono::weeks{0});
            CHECK(made.days() == std::chrono::days{numbers[2]});
            CHECK(made.hours() == std::chrono::hours{numbers[3]});
            CHECK(made.minutes() == std::chrono::minutes{numbers[4]});
            CHECK(made.seconds() == std::chrono::seconds{numbers[5]});
        }
}

TEST_CASE("a duration is whole components in their order, or weeks")
{
    check_examples<duration>();
    check_taken<duration>({"P1Y", "P1M", "P1D", "PT1H", "PT1M", "PT1S", "P1W", "P0D", "PT0S", "P1Y2M", "P1M2D", "P1DT1S", "PT36H", "P007D", "P999999999Y",
        "P1Y2D", "PT1H5S", "P1MT1M"}); // the last three are not in RFC 3339's grammar, but in ISO 8601's
    check_refused<duration>({
        "", "P", "PT", "P1YT", "1Y", "T1H", // no components, no P
        "P1", "PT1", "P1Y2", "PY", "P1YM", // a number without unit, a unit without number
        "P1D1Y", "PT1S1H", "P1D2D", "P1H", "PT1D", "P1S", "P1YT1D", // out of order, twice, in the wrong part
        "P1W2D", "P1Y1W", "P1WT1H", "PT1W", // weeks stand alone
        "PT0.5S", "PT0,5S", "P0.5D", "-P1D", "+P1D", "P-1D", "P+1D", // fractions and signs
        "P1234567890D", "PT0000000001S", // over nine digits
        "p1d", "P1d", "P 1D", "P0003-06-04T12:30:05", "P1Y/2024-02-29", "P1DT1H ", "PT1HT1M", // not in capitals, other forms of ISO 8601
    });
    CHECK(message_of<duration>("PT0.5S") == "expected a duration (ISO 8601, as in P3DT12H30M5S or P4W: whole numbers of at most 9 digits), found \"PT0.5S\"");
}

TEST_CASE("months and minutes are told apart, and weeks are no days")
{
    duration const all{"P3Y6M4DT12H30M5S"};
    CHECK(all.months() == std::chrono::months{6});
    CHECK(all.minutes() == 30min);
    CHECK(all.hours() + all.minutes() + all.seconds() == 12h + 30min + 5s);
    CHECK(duration{"PT6M"}.months() == std::chrono::months{0});
    CHECK(duration{"P6M"}.minutes() == 0min);
    CHECK(duration{"P4W"}.weeks() == std::chrono::weeks{4});
    CHECK(duration{"P4W"}.days() == std::chrono::days{0});
}

TEST_CASE("a duration that was moved from has no components")
{
    duration from{"P3Y6M4DT12H30M5S"};
    auto const to = std::move(from);
    CHECK(to.seconds() == 5s);
    CHECK(from.years() == std::chrono::years{0});
    CHECK(from.seconds() == 0s);
}

// SPDX-License-Identifier: BSL-1.0
// Runs of characters match what the program of their pattern matches, wherever the text ends.
#include <ringtrue/detail/pattern/take_runs.hpp>

#include "catch.hpp"

#include <ringtrue/keywords.hpp>
#include <ringtrue/testing/exact_buffer.hpp>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>

using namespace ringtrue;
using namespace ringtrue::detail;

namespace {

std::mt19937_64 random_bits{20261128};

std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_bits() % n); }

/// A text of the runs, but that one time in three a character is of no run, or a run has one character too few or too many.
std::string near_text(pattern_runs const& runs)
{
    std::string text;
    for (std::size_t i = 0; i < runs.size; ++i) {
        auto const most = runs[i].most == pattern_runs::unlimited ? runs[i].least + 40 : runs[i].most;
        auto size = runs[i].least + below(most - runs[i].least + 1);
        if (below(3 * runs.size) == 0)
            size = below(2) == 0 ? most + 1 : size - (size > 0);
        while (size > 0)
            if (auto const c = static_cast<unsigned char>(below(128)); runs[i].set.contains(c)) {
                text.push_back(static_cast<char>(c));
                --size;
            }
    }
    if (below(6) == 0 && !text.empty())
        text[below(text.size())] = "\x80\xC3 ~\0\x7F!"[below(7)];
    return text;
}

/// Checks many texts, and returns how many match. The texts end, and begin, where memory does.
template <fixed_string Text>
std::size_t check_against_program()
{
    constexpr auto const& runs = compiled_pattern<Text>::runs;
    static_assert(runs.size != 0);
    std::size_t matching = 0;
    for (int i = 0; i < 1000; ++i) {
        testing::exact_buffer const text{near_text(runs)};
        INFO(pattern<Text>.text << " on " << text.view());
        bool const expected = matches(pattern<Text>.program, text.view());
        REQUIRE(matches_runs<runs>(text.view()) == expected);
        matching += expected;
    }
    return matching;
}

} // namespace

TEST_CASE("runs match what their pattern's program matches")
{
    std::size_t const matching[]{
        check_against_program<"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}">(),
        check_against_program<R"(\+?[1-9][0-9]{1,14})">(),
        check_against_program<R"([0-9+(*#][0-9 ()+.\-/*#]*)">(),
        check_against_program<"[A-Z]-[A-Z]{4}">(), // fixed and short
        check_against_program<"[0-9]{15}">(),
        check_against_program<"[0-9]{16}">(),
        check_against_program<"[0-9]{17}">(),
        check_against_program<"[a-z]{0,16}">(),
        check_against_program<"[a-z]{0,17}">(),
        check_against_program<"[a-z]{14,}[0-9]?">(),
        check_against_program<"[a-z]*-[0-9]{0,40}:[ab]+">(),
        check_against_program<"a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?p?">(), // as many as there may be
    };
    for (auto const count : matching) {
        CHECK(count > 300);
        CHECK(count < 1000);
    }
}

TEST_CASE("the end of a text decides whether its runs match")
{
    constexpr auto const& runs = compiled_pattern<"[0-9]{2}-?[a-f]{0,14}">::runs;
    for (std::string_view const text : {"00", "00-", "00a", "00-a", "00-abcdefabcdef", "00-abcdefabcdefa", "00-abcdefabcdefab"})
        CHECK(matches_runs<runs>(text));
    for (std::string_view const text : {"", "0", "-", "000", "00--", "00-0", "00-g", "00-a-", "00-abcdefabcdeg", "00-abcdefabcdefabc", "00-abcdefabcdefab-"})
        CHECK_FALSE(matches_runs<runs>(text));
    CHECK_FALSE(matches_runs<runs>(std::string_view{"00\0", 3}));
    CHECK_FALSE(matches_runs<runs>(std::string_view{"00-abcdefabcdefab\0", 18}));
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/pattern/runs.hpp>

#include "catch.hpp"
#include "random_pattern.hpp"

#include <random>
#include <string>
#include <string_view>

using namespace ringtrue::detail;

namespace {

pattern_runs runs_of(std::string_view text)
{
    auto const code = pattern_compiler{text}.compile();
    REQUIRE(code.size != 0);
    return run_finder{{code.code, code.size}}.find();
}

/// Takes as many characters as there are for each run in turn.
bool matches_by_runs(pattern_runs const& runs, std::string_view text)
{
    for (std::size_t i = 0; i < runs.size; ++i) {
        std::size_t count = 0;
        while (count < text.size() && count < runs[i].most && runs[i].set.contains(static_cast<unsigned char>(text[count])))
            ++count;
        if (count < runs[i].least)
            return false;
        text.remove_prefix(count);
    }
    return text.empty();
}

} // namespace

TEST_CASE("a pattern that is runs has a set, a least and a most for each of them")
{
    auto const runs = runs_of(R"(\+?[1-9][0-9]{1,14})");
    REQUIRE(runs.size == 3);
    CHECK(runs[0].set == bytes_of("+"));
    CHECK((runs[0].least == 0 && runs[0].most == 1));
    CHECK(runs[1].set == bytes_from('1', '9'));
    CHECK((runs[1].least == 1 && runs[1].most == 1));
    CHECK((runs[2].least == 1 && runs[2].most == 14));
    CHECK(runs.least() == 2);
    CHECK_FALSE(runs.is_fixed());

    auto const guid = runs_of("[0-9a-f]{8}-[0-9a-f]{4}");
    CHECK(guid.is_fixed());
    CHECK(guid.least() == 13);
    CHECK(guid.at(7) == (bytes_from('0', '9') | bytes_from('a', 'f')));
    CHECK(guid.at(8) == bytes_of("-"));
    CHECK(guid.is_repeated(2));
    CHECK_FALSE(guid.is_repeated(1));

    CHECK(runs_of("[a-c]*")[0].most == pattern_runs::unlimited);
    CHECK(runs_of("a{2,}").all[0].least == 2);
    CHECK(runs_of("aa?a*").size == 1); // neighbours of one set are one run
}

TEST_CASE("what is not runs, or not certain character by character, has none")
{
    for (std::string_view const text : {"a|b", "(ab)*", "(ab)?", "(a(b)?)?", "(a(b(c)?)?)?", "(a?b)?", "a?[ab]b", "[ab]*b", "a*b?a", "[0-9]{0,2}[5-7]", "é", "[^a]", "[ -~]*", "\\\\", "\"",
             "[a-z\\n]*", "\x7F", "abcdefghijklmnopq", "", "(a|b){2}", "(a*)?"}) {
        INFO(text);
        CHECK(runs_of(text).size == 0);
    }
}

TEST_CASE("counting runs matches what the pattern matches")
{
    std::mt19937_64 random{20240618};
    random_pattern make{random};
    std::size_t found = 0;
    std::size_t matching = 0;
    for (int i = 0; i < 4000; ++i) {
        auto const text_of_pattern = make.alternatives(1 + i % 2);
        auto const code = pattern_compiler{text_of_pattern}.compile();
        auto const runs = run_finder{{code.code, code.size}}.find();
        found += runs.size != 0;
        INFO(text_of_pattern);
        for (int j = 0; j < 20 && runs.size != 0; ++j) {
            auto const text = random_text(random);
            INFO("on " << text);
            bool const expected = matches({code.code, code.size}, text);
            matching += expected;
            REQUIRE(matches_by_runs(runs, text) == expected);
        }
    }
    CHECK(found > 500);
    CHECK(matching > 1000);
}

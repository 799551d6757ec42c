// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/pattern.hpp>
#include <ringtrue/keywords.hpp>

#include "catch.hpp"

#include <random>
#include <regex>
#include <string>
#include <string_view>

using ringtrue::pattern;
using ringtrue::text_pattern;
using ringtrue::detail::matches;
using ringtrue::detail::pattern_compiler;

namespace {

text_pattern const patterns[]{pattern<"">, pattern<"a">, pattern<"abc">, pattern<"a|b|cd">, pattern<"(a|b)*c">, pattern<"(a|bc)+d?">, pattern<"a{3}">,
    pattern<"a{2,}b">, pattern<"a{0,2}b{1,3}">, pattern<"[a-c]*">, pattern<"[^a-c\\n]b">, pattern<"(ab{0,2}){1,3}">, pattern<"((a|b){2}|c)*">,
    pattern<"a?a?a?aaa">, pattern<"(a*)*b">, pattern<"\\+?[1-3][0-9]{1,4}">, pattern<"[\\-\\]\\\\\\^x]+">, pattern<"a(|b)c">, pattern<"(a|b|c){0,3}">,
    pattern<"a\\.b\\*">, pattern<"(a{2}|b){2}">};

} // namespace

TEST_CASE("patterns match what std::regex says that they match")
{
    std::mt19937_64 random{20240614};
    std::size_t matching = 0;
    for (auto const& p : patterns) {
        std::regex const reference{std::string{p.text}, std::regex::ECMAScript};
        for (int i = 0; i < 1500; ++i) {
            std::string text;
            for (auto size = random() % 8; size > 0; --size)
                text += "aaabbbccd+123-]\\^x.*"[random() % 20];
            INFO(p.text << " on " << text);
            bool const expected = std::regex_match(text, reference);
            matching += expected;
            REQUIRE(matches(p.program, text) == expected);
        }
    }
    CHECK(matching > 1000);
}

TEST_CASE("patterns count code points, and know those beyond ASCII")
{
    CHECK(matches(pattern<"[à-ü]{2}">.program, "éö"));
    CHECK_FALSE(matches(pattern<"[à-ü]{2}">.program, "é"));
    CHECK(matches(pattern<"[^\\na]">.program, "😀"));
    CHECK(matches(pattern<"😀?x">.program, "😀x"));
}

TEST_CASE("no input makes a pattern slow")
{
    std::string const text(20000, 'a');
    CHECK_FALSE(matches(pattern<"(a*)*b">.program, text));
    CHECK_FALSE(matches(pattern<"(a|a)*b">.program, text));
    CHECK(matches(pattern<"(a?){50}a*">.program, text));
}

TEST_CASE("what validators read differently is no pattern")
{
    for (std::string_view const text : {".", "\\d", "\\w", "\\s", "\\Z", "\\b", "^a", "a$", "(?:a)", "(?=a)", "(?i)a", "[", "[]", "[a", "a]", "[b-a]",
             "a{", "a{}", "a{2,1}", "a{1000}", "a{,2}", "a**", "a*?", "+a", "(", "(a", "a)", "\\", "\\-", "[\\d]", "[.\\.]", "[[:alpha:]]", "a{1}{2}",
             "\xFF", "a\n", "((a{500}){500}){500}"}) {
        INFO(text);
        CHECK(pattern_compiler{text}.compile().size == 0);
    }
}

TEST_CASE("only one class repeated may match a newline")
{
    using namespace ringtrue::detail;
    CHECK(is_repeated_set(pattern<"[^<>]*">.program));
    CHECK(may_match_newline(pattern<"[^<>]*">.program));
    CHECK_FALSE(may_match_newline(pattern<"[^\\n<>]b">.program));
    CHECK_FALSE(is_repeated_set(pattern<"[a]*b">.program));
    CHECK_FALSE(is_repeated_set(pattern<"[a]">.program));
}

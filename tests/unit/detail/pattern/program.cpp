// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/pattern/program.hpp>
#include <ringtrue/keywords.hpp>

#include "catch.hpp"
#include "random_pattern.hpp"

#include <cstddef>
#include <random>
#include <regex>
#include <string>
#include <string_view>

using ringtrue::pattern;
using ringtrue::text_pattern;
using ringtrue::detail::is_repeated_set;
using ringtrue::detail::matches;
using ringtrue::detail::matches_plain_text_alone;
using ringtrue::detail::may_match_newline;
using ringtrue::detail::pattern_code;
using ringtrue::detail::pattern_compiler;
using ringtrue::detail::pattern_program;

namespace {

text_pattern const patterns[]{pattern<"a">, pattern<"abc">, pattern<"a|b|cd">, pattern<"(a|b)*c">, pattern<"(a|bc)+d?">, pattern<"a{3}">,
    pattern<"a{2,}b">, pattern<"a{0,2}b{1,3}">, pattern<"[a-c]*">, pattern<"[^a-c\\n]b">, pattern<"(ab{0,2}){1,3}">, pattern<"((a|b){2}|c)*">,
    pattern<"a?a?a?aaa">, pattern<"(a*)*b">, pattern<"\\+?[1-3][0-9]{1,4}">, pattern<"[\\-\\]\\\\\\^x]+">, pattern<"a(|b)c">, pattern<"(a|b|c){0,3}">,
    pattern<"a\\.b\\*">, pattern<"(a{2}|b){2}">};

/// Compiled while running: none, where the text is outside the portable subset.
pattern_code compile(std::string_view text) { return pattern_compiler{text}.compile(); }
bool is_pattern(std::string_view text) { return compile(text).size != 0; }
bool does_match(std::string_view pattern_text, std::string_view text)
{
    auto const code = compile(pattern_text);
    REQUIRE(code.size != 0);
    return matches({code.code, code.size}, text);
}

} // namespace

TEST_CASE("patterns match what std::regex says that they match")
{
    constexpr std::mt19937_64::result_type seed = 20240614;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    std::size_t matching = 0;
    for (auto const& p : patterns) {
        std::regex const reference{std::string{p.text}, std::regex::ECMAScript};
        for (int i = 0; i < 1000; ++i) {
            std::string text;
            for (auto size = random() % 8; size > 0; --size)
                text += "aaabbbccd+123-]\\^x.*"[random() % 20];
            INFO(p.text << " on " << text);
            bool const expected = std::regex_match(text, reference);
            matching += expected;
            REQUIRE(matches(p.program, text) == expected);
        }
    }
    CHECK(matching > 600);
}

TEST_CASE("any pattern of the subset matches what std::regex says that it matches")
{
    constexpr std::mt19937_64::result_type seed = 20240615;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    random_pattern make{random};
    std::size_t matching = 0;
    std::size_t compiled = 0;
    for (int i = 0; i < 1000; ++i) {
        auto const text_of_pattern = make.alternatives(2);
        auto const code = compile(text_of_pattern);
        INFO(text_of_pattern);
        REQUIRE(code.size != 0);
        ++compiled;
        std::regex const reference{text_of_pattern, std::regex::ECMAScript};
        for (int j = 0; j < 20; ++j) {
            auto const text = random_text(random);
            INFO("on " << text);
            bool const expected = std::regex_match(text, reference);
            matching += expected;
            REQUIRE(matches({code.code, code.size}, text) == expected);
        }
    }
    CHECK(compiled == 1000);
    CHECK(matching > 1000);
}

TEST_CASE("each ASCII character is escaped where it means something, and nowhere else")
{
    auto const expect = [](std::string_view pattern_text, bool is, char c) {
        INFO(pattern_text);
        REQUIRE(is_pattern(pattern_text) == is);
        if (is)
            for (int other = 1; other < 0x80; ++other)
                REQUIRE(does_match(pattern_text, {std::string(1, static_cast<char>(other))}) == (other == c));
    };
    std::string_view const syntax = R"(^$\.*+?()[]{}|)";
    std::string_view const class_syntax = R"(^\[]-)";
    for (char c = 0x20; c < 0x7F; ++c) {
        bool const special = syntax.find(c) != syntax.npos;
        bool const special_in_class = class_syntax.find(c) != class_syntax.npos;
        std::string const alone(1, c);
        if (alone != "|") // which stands between two empty alternatives
            expect(alone, !special, c);
        expect('[' + alone + ']', !special_in_class, c);
        if (c != 'n') {
            expect('\\' + alone, special, c);
            expect("[\\" + alone + ']', special_in_class, c);
        }
    }
    expect("\\n", true, '\n');
    expect("[\\n]", true, '\n');
    for (char c = 0; c < 0x20; ++c) {
        CHECK_FALSE(is_pattern(std::string(1, c)));
        CHECK_FALSE(is_pattern('[' + std::string(1, c) + ']'));
    }
}

TEST_CASE("patterns count code points, and know those beyond ASCII")
{
    CHECK(matches(pattern<"[à-ü]{2}">.program, "éö"));
    CHECK_FALSE(matches(pattern<"[à-ü]{2}">.program, "é"));
    CHECK(matches(pattern<"[^\\na]">.program, "😀"));
    CHECK(matches(pattern<"😀?x">.program, "😀x"));
    for (std::string_view const text : {"\u007F", "\u0080", "\u07FF", "\u0800", "\uD7FF", "\uE000", "\uFFFF", "\U00010000", "\U0010FFFF"}) {
        CHECK(does_match(text, text));
        CHECK(does_match("[" + std::string{text} + "]", text));
        CHECK(does_match("[\u007F-\U0010FFFF]", text));
        CHECK_FALSE(does_match("[^\u007F-\U0010FFFF]", text));
        CHECK_FALSE(does_match("[^" + std::string{text} + "]", text));
    }
}

TEST_CASE("bytes that are no UTF-8 match no pattern")
{
    for (std::string const bytes : {"\xFF", "\xC3", "\xED\xA0\x80", "a\x80", "\xE2\x82"})
        for (std::string_view const text : {"[^\\n]*", "[^a]*", "a[^\\n]*", "(a|[^b])*"}) {
            INFO(text);
            CHECK_FALSE(does_match(text, bytes));
        }
}

TEST_CASE("a pattern of nothing matches nothing else")
{
    for (std::string_view const text : {"", "()", "|", "a{0}", "(){999}", "(|)*", "[^a]{0}"}) {
        INFO(text);
        CHECK(does_match(text, ""));
        CHECK_FALSE(does_match(text, "a"));
        CHECK_FALSE(does_match(text, "\n"));
    }
}

TEST_CASE("a pattern may repeat as often as it says, and no more")
{
    for (std::size_t least = 0; least < 5; ++least)
        for (std::size_t most = least; most < 6; ++most)
            for (std::size_t size = 0; size < 8; ++size) {
                std::string const text(size, 'a');
                CHECK(does_match("a{" + std::to_string(least) + ',' + std::to_string(most) + '}', text) == (size >= least && size <= most));
                CHECK(does_match("(a|b){" + std::to_string(least) + ",}", text) == (size >= least));
                CHECK(does_match("[ab]{" + std::to_string(least) + '}', text) == (size == least));
            }
}

TEST_CASE("a pattern has at most 1000 instructions")
{
    CHECK(is_pattern("(){999}"));
    CHECK(is_pattern("a{499}")); // two each, and the end
    CHECK_FALSE(is_pattern("a{499}b"));
    CHECK_FALSE(is_pattern("a{500}"));
    CHECK(does_match("a{499}", std::string(499, 'a')));
    CHECK_FALSE(does_match("a{499}", std::string(498, 'a')));
    CHECK_FALSE(does_match("a{499}", std::string(500, 'a')));
    CHECK(is_pattern("a{0,333}")); // three each
    CHECK_FALSE(is_pattern("a{0,334}"));
    CHECK_FALSE(is_pattern("a{0,999}"));
    CHECK_FALSE(is_pattern("((a{999}){999}){999}"));
    CHECK_FALSE(is_pattern("((((((((((a{9}){9}){9}){9}){9}){9}){9}){9}){9}){9})"));
    CHECK_FALSE(is_pattern("a{999999999999999999999}"));
    CHECK_FALSE(is_pattern(std::string(1001, 'a') + std::string(1001, '|')));
    CHECK_FALSE(is_pattern('[' + std::string(1001, 'a') + ']'));
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
    for (std::string_view const text : {".", "\\d", "\\w", "\\s", "\\Z", "\\b", "\\B", "\\D", "\\t", "\\r", "\\0", "\\1", "\\x41", "\\u0041", "\\p{L}", "\\/", "^a", "a$", "(?:a)",
             "(?=a)", "(?!a)", "(?<=a)", "(?<n>a)", "(?i)a", "[", "[]", "[^]", "[a", "a]", "[b-a]", "[a-]", "[-a]", "[a-b-c-]", "a{", "a{}", "a{2,1}", "a{1000}", "(){1000}", "a{,2}", "a{2", "a{2,",
             "a{-1}", "a{ 1}", "}", "a**", "a*?", "a+?", "a??", "a++", "+a", "*", "(*)", "a|*", "(", "(a", "a)", ")", "((a)", "\\", "[\\", "\\-", "[\\d]", "[.\\.]", "[[:alpha:]]",
             "[a&&[b]]", "a{1}{2}", "\xFF", "[\xFF]", "\xE2\x82", "\\\xC3\xA9", "a\n", "[\n]", "a\t", "((a{500}){500}){500}"}) {
        INFO(text);
        CHECK_FALSE(is_pattern(text));
    }
}

TEST_CASE("only one class repeated may match a newline")
{
    CHECK(is_repeated_set(pattern<"[^<>]*">.program));
    CHECK(may_match_newline(pattern<"[^<>]*">.program));
    CHECK_FALSE(may_match_newline(pattern<"[^\\n<>]b">.program));
    CHECK_FALSE(is_repeated_set(pattern<"[a]*b">.program));
    CHECK_FALSE(is_repeated_set(pattern<"[a]">.program));
    for (std::string_view const text : {"[^a]+", "[^a]?", "[^a]{2}", "[^a]{0,1}", "|[^a]", "[^a]|", "([^a]|)", "[^a]*|", "a|[^b]", "[^a]*[^b]*", "([^a]*)*"}) {
        INFO(text);
        auto const code = compile(text);
        REQUIRE(code.size != 0);
        CHECK(may_match_newline({code.code, code.size}));
        CHECK_FALSE(is_repeated_set({code.code, code.size}));
    }
}

TEST_CASE("whether a pattern may match a newline is what trying one shows")
{
    for (std::string_view const text : {"\\n", "[\\n]", "[^a]", "[ -~\\n]", "a|\\n", "a*\\n?", "(a|[^b])"}) {
        INFO(text);
        auto const code = compile(text);
        CHECK(may_match_newline({code.code, code.size}));
        CHECK(does_match(text, "\n"));
    }
    for (std::string_view const text : {"a", "[^\\n]", "[ -~]", "[^ -~\\n]", "n", "\\\\n"}) {
        INFO(text);
        auto const code = compile(text);
        CHECK_FALSE(may_match_newline({code.code, code.size}));
        CHECK_FALSE(does_match(text, "\n"));
    }
}

TEST_CASE("a pattern says whether all that matches is plain")
{
    auto const is_plain_alone = [](std::string_view pattern) {
        auto const code = pattern_compiler{pattern}.compile();
        INFO(pattern);
        REQUIRE(code.size != 0);
        return matches_plain_text_alone({code.code, code.size});
    };
    for (auto const* const plain : {"a", "[ -!#-\\[\\]-~]*", "(a|b)+", "\\+?[1-9][0-9]{1,14}"})
        CHECK(is_plain_alone(plain));
    for (auto const* const other : {"[^a]", "\"", "a|\\\\", "[ -~]", "[\\n]", "a\\n", "\xC3\xA9", "[a-\xC3\xA9]"})
        CHECK_FALSE(is_plain_alone(other));
    CHECK_FALSE(matches_plain_text_alone({}));
}

TEST_CASE("patterns run at compile time")
{
    static_assert(matches(pattern<"[a-c]+(x|yz){2}">.program, "abxyz"));
    static_assert(!matches(pattern<"[a-c]+(x|yz){2}">.program, "abx"));
    static_assert(pattern<"a|b">.text == "a|b");
    SUCCEED();
}

// SPDX-License-Identifier: BSL-1.0
// Every text that is drawn from a pattern matches it, and every length that a match has can be drawn.
#include <ringtrue/testing/detail/generate/pattern_texts.hpp>

#include "catch.hpp"

#include <ringtrue/testing/detail/generate/satisfiable.hpp>

#include <cstddef>
#include <set>
#include <string>

using ringtrue::pattern;
using ringtrue::text_pattern;
using ringtrue::testing::random_source;
using namespace ringtrue::testing::detail;

namespace {

text_pattern const patterns[]{pattern<"a">, pattern<"abc">, pattern<"a|b|cd">, pattern<"(a|b)*c">, pattern<"(a|bc)+d?">, pattern<"a{3}">,
    pattern<"a{2,}b">, pattern<"a{0,2}b{1,3}">, pattern<"[a-c]*">, pattern<"[^a-c\\n]b">, pattern<"(ab{0,2}){1,3}">, pattern<"((a|b){2}|c)*">,
    pattern<"a?a?a?aaa">, pattern<"(a*)*b">, pattern<"\\+?[1-9][0-9]{1,14}">, pattern<"[\\-\\]\\\\\\^x]+">, pattern<"a(|b)c">, pattern<"(aaa)+|(aaaaa)+">,
    pattern<"HD [1-9][0-9]{0,5}|Sun">, pattern<"[ -~é-ÿ🌑-🌟]{2,5}">, pattern<"[^\\n-\U0010FFFF]{4}">, pattern<"[^\\nb-\U0010FFFFa]|xyz">,
    pattern<"https?://([a-z]+@)?(\\[[0-9a-f:]+\\]|[a-z.]+)(:[0-9]*)?">};

character_set set_of(text_pattern const& p) { return character_set::of(p.program, 0); }

/// Which code points come up.
std::set<char32_t> drawn_from(character_set const& set, int draws = 2000)
{
    random_source source{1};
    std::set<char32_t> all;
    for (int i = 0; i < draws; ++i)
        all.insert(set.draw(source));
    return all;
}

} // namespace

TEST_CASE("a pattern's texts match it and have the length that was asked for")
{
    random_source source{1};
    for (auto const& p : patterns) {
        pattern_texts const texts{p.program, 24};
        REQUIRE_FALSE(texts.lengths(0).empty());
        for (auto const length : texts.lengths(0))
            for (int i = 0; i < 40; ++i) {
                auto const text = texts.draw(source, length);
                INFO(p.text << ", of " << length << ": " << text);
                REQUIRE(is_utf8(text));
                REQUIRE(count_code_points(text) == length);
                REQUIRE(matches(p.program, text));
            }
    }
}

TEST_CASE("the lengths are those that some match has")
{
    for (auto const& p : patterns) {
        pattern_texts const texts{p.program, 24};
        std::vector<std::size_t> lengths;
        for (std::size_t length = 0; length <= 24; ++length) {
            INFO(p.text << ", of " << length);
            CHECK(texts.has_length(length) == has_match(p.program, length, length));
            if (texts.has_length(length) && length >= 3)
                lengths.push_back(length);
        }
        CHECK(texts.lengths(3) == lengths);
        CHECK_FALSE(texts.has_length(25));
    }
}

TEST_CASE("every alternative comes up")
{
    random_source source{1};
    pattern_texts const texts{pattern<"a(b|[c-e]|f?g?)(h|ij)*">.program, 4};
    std::set<std::string> two;
    for (int i = 0; i < 400; ++i)
        two.insert(texts.draw(source, 2));
    CHECK(two == std::set<std::string>{"ab", "ac", "ad", "ae", "af", "ag", "ah"});
}

TEST_CASE("of a class, its ends come up and much between them, beyond ASCII too, and nothing else")
{
    CHECK(drawn_from(set_of(pattern<"[a-cx]">)) == std::set<char32_t>{'a', 'b', 'c', 'x'});
    auto const others = drawn_from(set_of(pattern<"[^b-yc-f\\n]">));
    for (char32_t const c : {U'\0', U'\t', U'\v', U'a', U'z', U'\uD7FF', U'\uE000', U'\U0010FFFF'})
        CHECK(others.count(c) == 1);
    for (auto const c : others)
        REQUIRE((c != '\n' && (c < 'b' || c > 'y') && (c < 0xD800 || c > 0xDFFF) && c <= 0x10FFFF));
    CHECK(others.size() > 200);
}

TEST_CASE("surrogates are no characters")
{
    for (auto const c : drawn_from(character_set{{{0xD700, 0xE0FF}}}))
        REQUIRE((c < 0xD800 || c > 0xDFFF));
    CHECK(character_set{{{0xD800, 0xDFFF}}}.empty());
    CHECK_FALSE(character_set{{{0xDFFF, 0xE000}}}.empty());
    CHECK(drawn_from(character_set{{{0x10FFFF, 0x10FFFF}}}) == std::set<char32_t>{0x10FFFF});
}

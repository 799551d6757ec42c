// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/json/parse_string.hpp>

#include "catch.hpp"

#include <ringtrue/testing/detail/mutate/respell.hpp>
#include <ringtrue/testing/exact_buffer.hpp>

#include <boost/json.hpp>

#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace ringtrue::detail;
using ringtrue::testing::exact_buffer;
using ringtrue::testing::random_source;
using ringtrue::testing::detail::respeller;

namespace {

struct reading {
    std::size_t end;
    std::string expected;
    std::string characters;
};

reading read(std::string_view text)
{
    exact_buffer const buffer{text};
    std::string unescaped;
    auto const r = parse_string(buffer, 0, unescaped);
    return {r.end, std::string{r.expected}, std::string{r.characters}};
}

/// Any code point but a surrogate; those of a few bytes and the ends of their ranges more often.
char32_t any_code_point(std::mt19937_64& random)
{
    constexpr char32_t ends[]{0, 0x1F, 0x20, '"', '/', '\\', 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF};
    auto const c = random() % 2 == 0 ? ends[random() % std::size(ends)] : static_cast<char32_t>(random() % (random() % 2 == 0 ? 0x80 : 0x110000));
    return c >= 0xD800 && c <= 0xDFFF ? U'x' : c;
}

} // namespace

TEST_CASE("a string is the same characters in any spelling, and the same that Boost.JSON reads")
{
    constexpr std::uint64_t seed = 20250306;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    random_source source{seed};
    respeller respell{source};
    for (int i = 0; i < 4000; ++i) {
        std::string characters;
        for (auto size = random() % 12; size > 0; --size)
            append_utf8(characters, any_code_point(random));
        auto const text = respell.string(characters);
        INFO(text);
        auto const ours = read(text + "tail");
        REQUIRE(ours.expected.empty());
        REQUIRE(ours.end == text.size());
        REQUIRE(ours.characters == characters);
        REQUIRE(boost::json::parse(text).as_string() == characters);
    }
}

TEST_CASE("a changed string is one that Boost.JSON takes too, or neither takes it")
{
    constexpr std::uint64_t seed = 20250307;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    random_source source{seed};
    respeller respell{source};
    std::string_view const pieces = "\"\\/ubfnrtx0123456789abcdefABCDEF \t\n\x7F\x80\xBF\xC0\xC3\xE0\xED\xA0\xEF\xF0\x90\xF4\xF8\xFF";
    std::size_t valid = 0;
    for (int i = 0; i < 20000; ++i) {
        std::string characters;
        for (auto size = random() % 5; size > 0; --size)
            append_utf8(characters, any_code_point(random));
        auto text = respell.string(characters);
        for (auto changes = 1 + random() % 2; changes > 0; --changes) {
            auto const at = 1 + random() % (text.size() - 1);
            char const piece = pieces[random() % pieces.size()];
            if (random() % 2 == 0)
                text[at] = piece;
            else
                text.insert(at, 1, piece);
        }
        INFO(text);
        auto const ours = read(text);
        boost::json::error_code error;
        auto const theirs = boost::json::parse(text, error);
        bool const whole = ours.expected.empty() && text.find_first_not_of(" \t\n", ours.end) == text.npos; // as Boost.JSON ends
        REQUIRE(whole == !error);
        if (whole)
            REQUIRE(ours.characters == theirs.as_string());
        else
            REQUIRE(ours.end <= text.size());
        valid += whole;
    }
    CHECK(valid > 2000);
}

TEST_CASE("a string without escapes is part of the text, and those with them stay where they were copied to")
{
    std::string text = R"("plain")";
    for (int i = 0; i < 100; ++i)
        text += R"("number \u0023)" + std::to_string(i) + '"';
    std::string unescaped;
    auto const plain = parse_string(text, 0, unescaped);
    CHECK(plain.characters.data() == text.data() + 1);
    CHECK(unescaped.empty());
    std::vector<std::string_view> all;
    for (auto at = plain.end; at < text.size();) {
        auto const escaped = parse_string(text, at, unescaped);
        at = escaped.end;
        all.push_back(escaped.characters);
        REQUIRE(all.front().data() == unescaped.data());
    }
    REQUIRE(all.size() == 100);
    for (std::size_t i = 0; i < all.size(); ++i)
        CHECK(all[i] == "number #" + std::to_string(i));
}

TEST_CASE("what is wrong in a string is said at its place")
{
    struct {
        std::string_view text;
        std::size_t end;
        std::string_view expected;
    } const cases[]{
        {R"(")", 1, "a double quote at the end of the string"},
        {R"("a\")", 4, "a double quote at the end of the string"},
        {"\"a\nb\"", 2, "an escape such as \\n in place of the control character"},
        {R"("\)", 2, R"(one of " \ / b f n r t u after the backslash)"},
        {R"("\a")", 2, R"(one of " \ / b f n r t u after the backslash)"},
        {R"("\U0041")", 2, R"(one of " \ / b f n r t u after the backslash)"},
        {R"("\u12)", 5, "four hexadecimal digits after \\u"},
        {R"("\u12g4")", 5, "four hexadecimal digits after \\u"},
        {R"("\uD83D)", 7, "the second half of a surrogate pair"},
        {R"("\uD83D\)", 8, "the second half of a surrogate pair"},
        {R"("\uD83D\u)", 9, "four hexadecimal digits after \\u"},
        {R"("\uD83Dx")", 1, "a surrogate pair in place of half of one"},
        {R"("ab\uD83D\uD83D")", 3, "a surrogate pair in place of half of one"},
        {R"("\uDE00")", 1, "a surrogate pair in place of half of one"},
        {"\"\xFFx\"", 1, "UTF-8"},
        {"\"é\xC3\"", 3, "UTF-8"},
        {"\"é\xC3", 4, "UTF-8"}, // the text ends inside a character: its end is what is wrong
        {"\"\xF0\x9F\x98", 4, "UTF-8"},
        {"\"\xED\xA0", 1, "UTF-8"}, // half a surrogate, which no byte completes
        {"\"\xF4\x90", 1, "UTF-8"}, // past U+10FFFF
    };
    for (auto const& c : cases) {
        INFO(c.text);
        auto const ours = read(c.text);
        CHECK(ours.end == c.end);
        CHECK(ours.expected == c.expected);
    }
}

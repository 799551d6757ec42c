// SPDX-License-Identifier: BSL-1.0
// Texts that are drawn satisfy their keywords, in every length that there is, and in any characters that are allowed.
#include <ringtrue/testing/detail/generate/text_samples.hpp>

#include "catch.hpp"

#include <ringtrue/detail/keywords/satisfies.hpp>
#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/fields/local_number.hpp>
#include <ringtrue/fields/web_url.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>

using ringtrue::enumerator;
using ringtrue::json_type;
using ringtrue::keywords;
using ringtrue::pattern;
using ringtrue::testing::random_source;
using namespace ringtrue::testing::detail;

namespace {

keywords const schemas[]{{.type = json_type::string}, {.type = json_type::string, .minLength = 3}, {.type = json_type::string, .maxLength = 0},
    {.type = json_type::string, .minLength = 2, .maxLength = 5}, {.type = json_type::string, .minLength = 4, .maxLength = 4},
    {.type = json_type::string, .minLength = 1, .maxLength = 8, .pattern = pattern<"[A-Z0-9]*">},
    {.type = json_type::string, .maxLength = 20, .pattern = pattern<"[a-zA-Zà-ÿ ]*">}, {.type = json_type::string, .pattern = pattern<"[^,]*">},
    {.type = json_type::string, .pattern = pattern<"HD [1-9][0-9]{0,5}|Sun">},
    {.type = json_type::string, .maxLength = 5, .pattern = pattern<"HD [1-9][0-9]{0,5}|Sun">},
    {.type = json_type::string, .minLength = 7, .maxLength = 9, .pattern = pattern<"(ab)*">},
    {.type = json_type::string, .minLength = 10, .pattern = pattern<"(aaa)+">}, {.type = json_type::string, .pattern = pattern<"[0-9a-f]{32}">},
    ringtrue::e164_number::schema, ringtrue::local_number::schema, ringtrue::web_url::schema};

bool is_valid(keywords const& schema, std::string_view text)
{
    ringtrue::rule broken{};
    return is_utf8(text) && satisfies(schema, text, broken);
}

} // namespace

TEST_CASE("every text that is drawn satisfies its keywords, and the shortest and the longest come up often")
{
    random_source source{1};
    for (auto const& schema : schemas) {
        auto const& samples = text_samples::of(schema);
        INFO(schema.pattern.text << " of " << samples.shortest() << " to " << samples.longest());
        REQUIRE(samples.shortest() >= schema.minLength);
        REQUIRE(samples.longest() <= schema.maxLength);
        int shortest = 0;
        int longest = 0;
        for (int i = 0; i < 1000; ++i) {
            auto const text = samples.draw(source, 100);
            INFO(text);
            REQUIRE(is_valid(schema, text));
            shortest += count_code_points(text) == samples.shortest();
            longest += count_code_points(text) == samples.longest();
        }
        CHECK(shortest > 60);
        CHECK(longest > (samples.longest() > 116 ? 5 : 60));
    }
}

TEST_CASE("every length that some text has comes up, and no other can be asked for")
{
    random_source source{1};
    for (auto const& schema : schemas) {
        auto const& samples = text_samples::of(schema);
        auto const last = std::min<std::size_t>(samples.longest(), 40);
        std::set<std::size_t> possible;
        for (std::size_t length = samples.shortest(); length <= last; ++length)
            if (auto const text = samples.of_length(source, length)) {
                REQUIRE(count_code_points(*text) == length);
                REQUIRE(is_valid(schema, *text));
                possible.insert(length);
            }
        std::set<std::size_t> drawn;
        for (int i = 0; i < 4000; ++i)
            if (auto const length = count_code_points(samples.draw(source, 40)); length <= last)
                drawn.insert(length);
        INFO(schema.pattern.text);
        CHECK(drawn == possible);
    }
}

TEST_CASE("lengths grow with the size, from the shortest on")
{
    random_source source{1};
    for (auto const& schema : schemas) {
        auto const& samples = text_samples::of(schema);
        for (int i = 0; i < 300; ++i) {
            auto const length = count_code_points(samples.draw(source, 0));
            REQUIRE((length <= samples.shortest() + 16 || length == samples.longest()));
        }
    }
}

TEST_CASE("where all characters are allowed, those that JSON escapes and those of each size in UTF-8 come up")
{
    random_source source{1};
    std::map<char32_t, int> drawn;
    int sizes[5]{};
    for (int i = 0; i < 500; ++i) {
        auto const text = text_samples::of(schemas[0]).draw(source, 50);
        for (std::string_view rest = text; !rest.empty();) {
            auto const c = first_code_point(rest);
            ++drawn[c.value];
            ++sizes[c.size];
            rest.remove_prefix(c.size);
        }
    }
    CHECK(drawn[U'"'] > 100);
    CHECK(drawn[U'\\'] > 100);
    for (char32_t c = 0; c < 0x20; ++c)
        CHECK(drawn[c] > 0);
    for (char32_t const c : {U' ', U'~', U'\x7F', U'\u07FF', U'\u0800', U'\uD7FF', U'\uE000', U'\uFFFF', U'\U00010000', U'\U0010FFFF'})
        CHECK(drawn[c] > 0);
    for (std::size_t size = 1; size < 5; ++size)
        CHECK(sizes[size] > 500);
}

TEST_CASE("a lonely class draws all that it allows, beyond ASCII too")
{
    random_source source{1};
    std::string all;
    for (int i = 0; i < 500; ++i)
        all += text_samples::of(schemas[6]).draw(source, 20);
    for (auto const* const c : {"a", "z", "A", "Z", "à", "ÿ", "é", " "})
        CHECK(all.find(c) != all.npos);
}

TEST_CASE("a constant is drawn as it is, and each of an enum's values")
{
    static constexpr enumerator values[]{{"clear", {}}, {"part-cloudy", {}}, {"", {}}};
    static keywords const listed{.type = json_type::string, .enumeration = {values, 3}};
    static keywords const constant{.type = json_type::string, .constant = "é", .is_constant = true};
    random_source source{1};
    std::set<std::string> drawn;
    for (int i = 0; i < 100; ++i) {
        drawn.insert(text_samples::of(listed).draw(source, 0));
        REQUIRE(text_samples::of(constant).draw(source, 100) == "é");
    }
    CHECK(drawn == std::set<std::string>{"clear", "part-cloudy", ""});
}

TEST_CASE("the same seed draws the same texts")
{
    for (auto const& schema : schemas) {
        random_source first{7};
        random_source second{7};
        text_samples const anew{schema};
        for (int i = 0; i < 20; ++i)
            REQUIRE(text_samples::of(schema).draw(first, 30) == anew.draw(second, 30));
    }
}

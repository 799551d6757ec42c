// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/constrained_text.hpp>

#include "catch.hpp"

#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/fields/web_url.hpp>
#include <ringtrue/testing/exact_buffer.hpp>

#include <sstream>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <utility>

using namespace ringtrue;
using ringtrue::testing::exact_buffer;

namespace {

class plate : public constrained_text<plate> {
public:
    using constrained_text::constrained_text;
    static constexpr keywords schema{
        .type = json_type::string, .minLength = 2, .maxLength = 6, .pattern = pattern<"[A-ZÄÖÜ]+[0-9]*">, .expected = "a number plate"};
};

class secret : public constrained_text<secret> {
public:
    using constrained_text::constrained_text;
    static constexpr keywords schema{.type = json_type::string, .maxLength = 8, .expected = "a secret", .personal = true};
};

} // namespace

// It is a text that is valid until it is moved from: there is no way to make an empty one, or one from any text, without parse.
static_assert(has_field_type<plate>);
static_assert(!std::is_default_constructible_v<plate>);
static_assert(!std::is_constructible_v<plate, std::string>);
static_assert(!std::is_constructible_v<plate, std::string_view>);
static_assert(!std::is_constructible_v<plate, char const*>);
static_assert(!std::is_assignable_v<plate&, std::string>);
static_assert(std::is_copy_constructible_v<plate> && std::is_nothrow_move_constructible_v<plate>);

TEST_CASE("a constrained text is made from what satisfies its schema, and from nothing else")
{
    for (std::string const taken : {"AB", "ÄÖ1", "ABCDEF", "A1", "A12345"}) {
        auto const made = plate::parse(exact_buffer{taken});
        REQUIRE(made.has_value());
        CHECK(made->str() == taken);
        CHECK(std::string_view{*made} == taken);
    }
    struct {
        std::string text;
        rule broken;
    } const refused[]{{"", rule::minLength}, {"A", rule::minLength}, {"ABCDEFG", rule::maxLength}, {"ab", rule::pattern}, {"1A", rule::pattern},
        {"A1\n", rule::pattern}, {"AB\xC3", rule::syntax}, {"\xFF\xFF", rule::syntax}, {std::string{"A\0", 2}, rule::pattern}};
    for (auto const& c : refused) {
        INFO(c.text);
        auto const made = plate::parse(exact_buffer{c.text});
        REQUIRE(made.has_error());
        REQUIRE(made.error().size() == 1);
        CHECK(made.error().front().rule == c.broken);
        CHECK(made.error().front().pointer.empty());
        CHECK(made.error().front().expected == (c.broken == rule::syntax ? "UTF-8" : "a number plate"));
    }
}

TEST_CASE("the message of a refused text shows it, or its shape alone where it is personal")
{
    CHECK(plate::parse("a\x1B").error().at(0).found == R"("a\u{001B}")");
    CHECK(plate::parse("Ü").error().at(0).found == R"("Ü" (1 character))");
    CHECK(secret::parse("Pässword1").error().at(0).found == R"("xäxxxxxx0" (9 characters) (masked))");
    CHECK(secret::parse("no\xFFpe").error().at(0).found == R"("xx\xFFxx" (masked))");
    CHECK_THROWS_AS(plate::parse("").value(), invalid_document);
}

TEST_CASE("a constrained text compares and prints as its characters")
{
    plate const first{"AB"};
    plate const second{"AB1"};
    std::ostringstream out;
    out << first << ' ' << second;
    CHECK(out.str() == "AB AB1");
    CHECK(first == plate::parse("AB").value());
    CHECK(first != second);
    CHECK(first < second);
    auto moved = second;
    moved = first;
    CHECK(moved == first);
}

TEST_CASE("a constrained text that was moved from is empty, whatever its length was, and can be assigned")
{
    for (auto const* const long_or_short : {"https://x", "https://example.com/a/path/that/does/not/fit/into/a/small/string"}) {
        auto first = web_url::parse(long_or_short).value();
        auto const second = std::move(first);
        CHECK(second.str() == long_or_short);
        CHECK(first.str().empty());
        first = second;
        CHECK(first == second);
        web_url third{"https://y"};
        third = std::move(first);
        CHECK(third == second);
        CHECK(first.str().empty());
    }
}

TEST_CASE("equal constrained texts have one hash, that of their characters")
{
    std::unordered_set<plate> plates{plate{"AB"}, plate{"AB1"}};
    CHECK(plates.contains(plate::parse("AB1").value()));
    CHECK_FALSE(plates.contains(plate{"AB2"}));
    CHECK(std::hash<plate>{}(plate{"AB"}) == std::hash<std::string>{}("AB"));
    std::unordered_map<e164_number, int> calls;
    ++calls[e164_number{"447888123456"}];
    ++calls[e164_number{"447888123456"}];
    CHECK(calls.size() == 1);
}

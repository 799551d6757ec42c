// SPDX-License-Identifier: BSL-1.0
// An automaton says what running the program says.
#include <ringtrue/detail/pattern/automaton.hpp>

#include "catch.hpp"
#include "random_pattern.hpp"

#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/fields/local_number.hpp>
#include <ringtrue/fields/uuid.hpp>
#include <ringtrue/fields/web_url.hpp>
#include <ringtrue/keywords.hpp>

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>

using ringtrue::pattern;
using ringtrue::text_pattern;
using ringtrue::detail::matches;
using ringtrue::detail::pattern_automaton;
using ringtrue::detail::pattern_compiler;

namespace {

/// One character changed, removed or added.
std::string changed(std::string text, std::mt19937_64& random)
{
    auto const at = static_cast<std::ptrdiff_t>(random() % (text.size() + 1));
    auto const c = "0aF-+:/@[]. \n\x7F"[random() % 14];
    if (at == static_cast<std::ptrdiff_t>(text.size()) || random() % 3 == 0)
        text.insert(text.begin() + at, c);
    else if (random() % 2 == 0)
        text.erase(text.begin() + at);
    else
        text[static_cast<std::size_t>(at)] = c;
    return text;
}

} // namespace

TEST_CASE("an automaton matches what its pattern matches")
{
    std::mt19937_64 random{20240616};
    random_pattern make{random};
    std::size_t matching = 0;
    for (int i = 0; i < 2000; ++i) {
        auto const text_of_pattern = make.alternatives(2);
        auto const code = pattern_compiler{text_of_pattern}.compile();
        INFO(text_of_pattern);
        pattern_automaton const automaton{{code.code, code.size}};
        for (int j = 0; j < 20; ++j) {
            auto text = random_text(random);
            if (random() % 2 == 0 && !text.empty()) // so that eight characters may leave a state as it is
                text.insert(random() % text.size(), random() % 20, text[random() % text.size()]);
            INFO("on " << text);
            bool const expected = matches({code.code, code.size}, text);
            matching += expected;
            REQUIRE(automaton.matches(text) == expected);
        }
    }
    CHECK(matching > 2000);
}

TEST_CASE("the patterns of field types match what their programs and automata match")
{
    using namespace ringtrue;
    std::mt19937_64 random{20240617};
    for (auto const& schema : {e164_number::schema, local_number::schema, web_url::schema, field_type<boost::uuids::uuid>::schema}) {
        std::string text{schema.examples.all[0]};
        REQUIRE(schema.pattern.matches(text));
        pattern_automaton const automaton{schema.pattern.program};
        for (int i = 0; i < 4000; ++i) {
            auto const near = changed(text, random);
            INFO(near);
            bool const expected = matches(schema.pattern.program, near);
            REQUIRE(schema.pattern.matches(near) == expected);
            REQUIRE(automaton.matches(near) == expected);
            text = expected ? near : text; // wanders through what is valid
        }
    }
}

TEST_CASE("code points past ASCII have classes, and what is no UTF-8 matches nothing")
{
    text_pattern const patterns[]{pattern<"[а-яё]+">, pattern<"[^а-я\\n]*x">, pattern<"(é|日){2}">};
    for (auto const& p : patterns)
        for (auto const* const text : {"", "а", "ёж", "я", "é日", "日日", "xx", "日x", "яx", "\xF4\x8F\xBF\xBFx", "\xC3", "\xFFx", "é\xFF"}) {
            INFO(p.text << " on " << text);
            CHECK(p.matches(text) == matches(p.program, text));
        }
    CHECK(patterns[0].matches("ёж"));
    CHECK(patterns[2].matches("é日"));
}

TEST_CASE("a pattern may have more classes than there are bits to know them by")
{
    auto const& p = pattern<"([acegikmoqsuwyACEGIKMOQSUWY13579!%=]|é)*x?">;
    for (auto const* const text : {"", "ace", "abc", "Y9=!x", "xx", "éax", "b", "acegikmo", "bbbbbbbb", "BBBBBBBBBBBBBBBB", "acegikmob", "ééééé"}) {
        INFO(text);
        CHECK(p.matches(text) == matches(p.program, text));
    }
    CHECK_FALSE(pattern<"[!#%')+/13579=ACEGIKMOQSUWYacegik]*">.matches("BBBBBBBBBBBBBBBB")); // all classes, and eight characters
}

TEST_CASE("an automaton matches what its pattern matches, for classes of many separate characters and texts of many")
{
    std::mt19937_64 random{20261127};
    constexpr std::string_view characters = "!#%')+/0123456789=ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~";
    std::size_t most_classes = 0;
    std::size_t matching = 0;
    for (int i = 0; i < 300; ++i) {
        std::string set;
        std::size_t classes = 1;
        for (std::size_t c = random() % 2; c < characters.size(); c += 1 + random() % 3) {
            classes += set.empty() || set.back() + 1 != characters[c] ? 2u : 1u;
            set.push_back(characters[c]);
        }
        most_classes = std::max(most_classes, classes);
        auto const text_of_pattern = '[' + set + "]*" + (i % 3 == 0 ? "x?" : "");
        auto const code = pattern_compiler{text_of_pattern}.compile();
        INFO(text_of_pattern);
        REQUIRE(code.size != 0);
        pattern_automaton const automaton{{code.code, code.size}};
        for (int j = 0; j < 40; ++j) {
            std::string text;
            while (text.size() < 24)
                text.append(1 + random() % 12, set[random() % set.size()]);
            if (random() % 2 == 0)
                text[random() % text.size()] = characters[random() % characters.size()];
            if (random() % 4 == 0)
                text.assign(24, text.back());
            INFO("on " << text);
            bool const expected = matches({code.code, code.size}, text);
            matching += expected;
            REQUIRE(automaton.matches(text) == expected);
        }
    }
    CHECK(most_classes > 64);
    CHECK(matching > 3000);
    CHECK(matching < 11000);
}

TEST_CASE("a pattern with too many states is run as a program")
{
    auto const& p = pattern<"[0-9]{400}">;
    CHECK(p.matches(std::string(400, '7')));
    CHECK_FALSE(p.matches(std::string(399, '7')));
    CHECK_FALSE(p.matches(std::string(401, '7')));
    auto const& edge = pattern<"[0-9]{253}">; // as many as there may be
    CHECK(edge.matches(std::string(253, '7')));
    CHECK_FALSE(edge.matches(std::string(254, '7')));
}

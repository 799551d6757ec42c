// SPDX-License-Identifier: BSL-1.0
// Generated events are valid and reach all that their description allows; RapidCheck draws, shrinks and shows them.
#include <ringtrue/testing/generate.hpp>

#include "catch.hpp"
#include "contract/observatory/observatory.hpp"

#include <ringtrue/decode.hpp>

#include <rapidcheck/detail/TestListenerAdapter.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using ringtrue::keywords_of;
using ringtrue::nullable;
using ringtrue::testing::generate;
using ringtrue::testing::random_source;

namespace chosen {

/// Drawn by its own generate(), which takes an even number alone.
struct even {
    int number;
};

/// Its own generate() returns what its schema refuses.
struct astray {
    std::string letters;
};

/// Has no operator==.
struct dozen {
    even first;
    std::optional<nullable<even>> second;
};

} // namespace chosen

template <>
struct ringtrue::field_type<chosen::even> {
    static constexpr keywords schema{.type = json_type::integer, .minimum = 0, .maximum = 1000};
    static chosen::even read(integer_value valid) { return {valid.as<int>()}; }
    static integer_value write(chosen::even e) { return e.number; }
    static integer_value generate(auto& source) { return 2 * source.below(400); }
};

template <>
struct ringtrue::field_type<chosen::astray> {
    static constexpr keywords schema{.type = json_type::string, .pattern = pattern<"[a-z]+">};
    static chosen::astray read(std::string_view valid) { return {std::string{valid}}; }
    static std::string_view write(chosen::astray const& a) { return a.letters; }
    static std::string generate(auto& source) { return std::string(source.below(2), 'x'); }
};

namespace chosen {

BOOST_DESCRIBE_STRUCT(dozen, (), (first, second))

constexpr auto contract_of(ringtrue::of<dozen>)
{
    return ringtrue::describe("Twelve.", ringtrue::field(&dozen::first, "First."), ringtrue::field(&dozen::second, "Second."));
}

} // namespace chosen

namespace {

/// What RapidCheck reports of a property that fails, without printing it; the values of a success are none.
template <class Property>
std::vector<std::string> counterexample_of(Property const& property)
{
    namespace rcd = rc::detail;
    rcd::TestParams params;
    params.seed = 1;
    rcd::TestListenerAdapter silent;
    auto const result = rcd::checkProperty(rcd::toProperty(property), rcd::TestMetadata{}, params, silent, {});
    std::vector<std::string> values;
    rcd::FailureResult failed;
    if (result.match(failed))
        for (auto const& [type, value] : failed.counterExample)
            values.push_back(value);
    return values;
}

std::size_t depth_of(observatory::catalogue const& c)
{
    std::size_t most = 0;
    for (auto const& part : c.parts)
        most = std::max(most, depth_of(part));
    return most + 1;
}

} // namespace

TEST_CASE("every event is valid, at any size; the same for the same seed")
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        random_source source{seed};
        random_source again{seed};
        auto const text = ringtrue::encode(generate<observatory::event>(source, seed % 101));
        INFO("seed " << seed << ": " << text);
        REQUIRE(ringtrue::validate<observatory::event>(text, {.closed = true}).empty());
        REQUIRE(ringtrue::encode(generate<observatory::event>(again, seed % 101)) == text);
    }
}

TEST_CASE("every alternative and enumerator comes up; options and nulls come and go; containers are empty, small and large")
{
    random_source source{1};
    std::set<std::size_t> alternatives;
    std::set<std::size_t> inner;
    std::set<observatory::sky> skies;
    std::map<int, int> confirmed; // absent, null, false, true
    std::set<std::size_t> counts;
    for (int i = 0; i < 600; ++i) {
        auto const event = generate<observatory::event>(source);
        alternatives.insert(event.index());
        auto const* const star = std::get_if<observatory::star_observed>(&event);
        if (star == nullptr)
            continue;
        skies.insert(star->weather);
        ++confirmed[!star->confirmed ? 0 : star->confirmed->is_null() ? 1 : **star->confirmed ? 3 : 2];
        counts.insert(star->proof.size());
        for (auto const& proof : star->proof)
            inner.insert(proof.index());
    }
    CHECK(alternatives.size() == 3);
    CHECK(inner.size() == 2);
    CHECK(skies.size() == 3);
    CHECK(confirmed.size() == 4);
    CHECK(std::all_of(confirmed.begin(), confirmed.end(), [](auto const& c) { return c.second > 15; }));
    CHECK(counts.count(0) == 1);
    CHECK(counts.size() > 10);
}

TEST_CASE("size 0 leaves most containers empty, and a struct that holds itself ends")
{
    random_source source{1};
    std::size_t deepest = 0;
    int empty = 0;
    for (int i = 0; i < 200; ++i) {
        empty += generate<observatory::catalogue>(source, 0).parts.empty();
        deepest = std::max(deepest, depth_of(generate<observatory::catalogue>(source, 100)));
    }
    CHECK(empty > 150);
    CHECK(deepest >= 5);
    CHECK(deepest <= 12);
}

TEST_CASE("the boundaries of fields come up often")
{
    random_source source{1};
    int bounds = 0;
    int shortest = 0;
    int longest = 0;
    for (int i = 0; i < 800; ++i) {
        auto const brightness = generate<observatory::magnitude>(source).value;
        bounds += brightness == -27 || brightness == 30;
        auto const code = std::string_view{generate<ringtrue::text<1, 8, "A-Z0-9">>(source)}.size();
        shortest += code == 1;
        longest += code == 8;
    }
    CHECK(bounds > 150);
    CHECK(shortest > 80);
    CHECK(longest > 80);
}

TEST_CASE("a field type's own generate() is used, and its values are shrunk as its keywords say")
{
    random_source source{1};
    for (int i = 0; i < 100; ++i) {
        auto const dozen = generate<chosen::dozen>(source);
        REQUIRE(dozen.first.number % 2 == 0);
        REQUIRE(dozen.first.number < 800);
        REQUIRE((!dozen.second || !*dozen.second || (*dozen.second)->number % 2 == 0));
    }
    auto const simpler = ringtrue::testing::shrink(chosen::dozen{{4}, nullable<chosen::even>{}});
    REQUIRE(simpler.size() == 4);
    CHECK(simpler[0].first.number == 0);
    CHECK(simpler[1].first.number == 2);
    CHECK_FALSE(simpler[3].second.has_value());
}

TEST_CASE("RapidCheck draws described types by themselves, in containers, and nullable")
{
    CHECK(counterexample_of([](std::vector<observatory::evidence> const& all, nullable<ringtrue::text<1, 4>> const& text, ringtrue::integer<3, 9> digit) {
        for (auto const& e : all)
            RC_ASSERT(ringtrue::validate<observatory::evidence>(ringtrue::encode(e)).empty());
        RC_ASSERT((text.is_null() || !std::string_view{*text}.empty()));
        RC_ASSERT((digit >= 3 && digit <= 9));
    }).empty());
}

TEST_CASE("of all times, RapidCheck draws those that the wire can hold")
{
    CHECK(counterexample_of([](ringtrue::unix_seconds seconds, ringtrue::unix_milliseconds milliseconds) {
        RC_ASSERT((seconds.time_since_epoch().count() >= 0 && seconds.time_since_epoch().count() <= 253402300799));
        RC_ASSERT((milliseconds.time_since_epoch().count() >= 0 && milliseconds.time_since_epoch().count() <= 253402300799999));
    }).empty());
}

TEST_CASE("RapidCheck finds the smallest event that a property fails on, and shows it as it stands on the wire")
{
    auto const found = counterexample_of([](observatory::evidence const& e) {
        auto const* const picture = std::get_if<observatory::recorded>(&e);
        RC_ASSERT((picture == nullptr || picture->pixel[1] < 1000));
    });
    REQUIRE(found.size() == 1);
    CHECK(found[0].find(R"({"how":"camera","file":"https://example.com/voicemail/1.mp3","pixel":[0,1000]})") != std::string::npos);
}

TEST_CASE("values are shown as JSON")
{
    CHECK(rc::toString(observatory::sky::part_cloudy) == R"("part-cloudy")");
    CHECK(rc::toString(observatory::magnitude{-4}) == "-4");
    CHECK(rc::toString(observatory::catalogue{"x", {}}) == R"({"name":"x","parts":[]})");
    CHECK(rc::toString(observatory::evidence{observatory::seen_by_eye{{}, {"447888123456"}, {"12"}}})
        == R"({"how":"eye","observer":"447888123456","extension":"12"})");
    CHECK(rc::toString(std::vector{observatory::sky::clear}) == R"(["clear"])");
    CHECK(rc::toString(boost::uuids::uuid{}) == R"("00000000-0000-0000-0000-000000000000")");
}

TEST_CASE("a field type's own generate() that leaves its schema is refused")
{
    auto const draw_some = [] {
        random_source source{1};
        for (int i = 0; i < 100; ++i)
            generate<chosen::astray>(source);
    };
    CHECK_THROWS_AS(draw_some(), std::logic_error);
}

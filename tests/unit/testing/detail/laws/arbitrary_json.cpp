// SPDX-License-Identifier: BSL-1.0
// Arbitrary JSON is JSON of every kind, shallow, with the words of the contract in it, and now and then an event.
#include <ringtrue/testing/detail/laws/arbitrary_json.hpp>

#include "catch.hpp"
#include "contract/observatory/observatory.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/testing/difference.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <cstdint>
#include <set>
#include <string>

using ringtrue::keywords_of;
using ringtrue::testing::class_of;
using ringtrue::testing::difference_class;
using ringtrue::testing::random_source;
using ringtrue::testing::detail::arbitrary_json;

TEST_CASE("what is drawn is JSON without duplicate names, of every type, and no deeper than was asked for")
{
    arbitrary_json const anything{keywords_of<observatory::event>};
    random_source source{1};
    std::set<char> first;
    for (int i = 0; i < 3000; ++i) {
        auto const text = anything.draw(source);
        INFO(text);
        auto const of = class_of(text);
        REQUIRE((of == difference_class::none || of == difference_class::rounded_numbers)); // 1e99999
        REQUIRE(ringtrue::validate<observatory::event>(text, {.max_depth = 3}).size() > 0);
        for (auto const& v : ringtrue::validate<observatory::event>(text, {.max_depth = 3}))
            REQUIRE(v.rule != ringtrue::rule::syntax);
        first.insert(text[0]);
    }
    for (char const c : {'n', 't', 'f', '0', '"', '[', '{'})
        CHECK(first.count(c) == 1);
}

TEST_CASE("at depth 0 there are no containers")
{
    arbitrary_json const anything{keywords_of<circleloop::event>};
    random_source source{1};
    for (int i = 0; i < 500; ++i)
        REQUIRE(std::string_view{"[{"}.find(anything.draw(source, 0)[0]) == std::string_view::npos);
}

TEST_CASE("all names, constants, enum values and examples of the contract come up")
{
    arbitrary_json const anything{keywords_of<observatory::event>};
    random_source source{1};
    std::string all;
    for (int i = 0; i < 2000; ++i)
        all += anything.draw(source) + '\n';
    for (auto const* const part : {"\"observed/at\":", "\"type\":", "\"calibration\":", "\"parts\":", "\"unheard-of\":", ":\"star_observed\"", ":\"part-cloudy\"", ":\"HD 48915\"", ":-16.7", ":-1,",
             ":\"https://example.com/voicemail/1.mp3\""}) {
        INFO(part);
        CHECK(all.find(part) != all.npos);
    }
}

TEST_CASE("some of it is valid, where little is asked")
{
    arbitrary_json const anything{keywords_of<observatory::dome_turned>};
    random_source source{1};
    int valid = 0;
    for (int i = 0; i < 2000; ++i)
        valid += ringtrue::validate<observatory::dome_turned>(anything.draw(source)).empty();
    CHECK(valid > 20);
    random_source first{5};
    random_source second{5};
    CHECK(anything.draw(first) == anything.draw(second));
}

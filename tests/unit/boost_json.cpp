// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/boost_json.hpp>

#include "catch.hpp"
#include "contract/observatory/observatory.hpp"
#include "documents.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <limits>
#include <string>

using namespace ringtrue;

namespace {

template <class Event>
void check_round_trip(std::string const& text)
{
    INFO(text);
    auto const event = decode<Event>(text).value();
    auto const value = boost::json::value_from(event);
    CHECK(value == boost::json::parse(encode(event)));
    CHECK(boost::json::value_to<Event>(value) == event);
    CHECK(boost::json::value_to<Event>(boost::json::parse(text)) == event);
    CHECK(decode<Event>(boost::json::serialize(value)).value() == event);
}

template <class Event>
violations refused(boost::json::value const& value)
{
    try {
        (void)boost::json::value_to<Event>(value);
    } catch (invalid_document const& e) {
        return e.violations();
    }
    return {};
}

} // namespace

TEST_CASE("Boost.JSON's value and the text say the same of every event")
{
    for (auto const name : circleloop_samples)
        check_round_trip<circleloop::event>(sample(std::string{name}));
    for (auto const name : observatory_samples)
        check_round_trip<observatory::event>(sample(std::string{name}));
}

TEST_CASE("a value of the wrong form is refused with the same violations as its text, without lines")
{
    boost::json::value value = {{"eventType", "call_missed"}, {"object", 1}, {"created", 1e300}, {"more", {1, 2}}};
    auto const found = refused<circleloop::event>(value);
    auto const of_text = decode<circleloop::event>(boost::json::serialize(value)).error();
    REQUIRE(found.size() == of_text.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        CHECK(found[i].rule == of_text[i].rule);
        CHECK(found[i].pointer == of_text[i].pointer);
        CHECK(found[i].keyword_location == of_text[i].keyword_location);
        CHECK(found[i].line == 0);
    }
    CHECK(to_string(found[0]) == R"(/object: expected "event", found 1 [type])");
}

TEST_CASE("numbers that are not finite are refused in both directions")
{
    for (double const d : {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()}) {
        CHECK(refused<observatory::dome_turned>({{"to", d}}).size() == 1);
        CHECK_THROWS_AS(boost::json::value_from(observatory::dome_turned{d}), unencodable);
    }
}

TEST_CASE("a value whose strings are no UTF-8 is refused")
{
    auto const found = refused<observatory::catalogue>({{"name", "\xFF"}, {"parts", boost::json::array{}}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == rule::syntax);
    CHECK(found[0].pointer == "/name");
    auto const names = refused<observatory::instrument>({{"code", "A"}, {"maker", ""}, {"calibration", {{"\xFF", 1.0}}}});
    REQUIRE(names.size() == 1);
    CHECK(names[0].rule == rule::syntax);
    CHECK(refused<observatory::instrument>({{"code", "A\xC3"}, {"maker", ""}, {"calibration", boost::json::object{}}}).size() == 1);
}

TEST_CASE("try_value_to and other Boost.JSON conversions know described types")
{
    auto const value = boost::json::parse(R"([{"to":1.0},{"to":2.5}])");
    auto const turns = boost::json::value_to<std::vector<observatory::dome_turned>>(value);
    REQUIRE(turns.size() == 2);
    CHECK(turns[1].to == 2.5);
    CHECK(boost::json::value_from(turns) == value);
    CHECK_FALSE(boost::json::try_value_to<observatory::dome_turned>(boost::json::value{1}).has_value());
    CHECK(boost::json::value_to<observatory::sky>(boost::json::value("part-cloudy")) == observatory::sky::part_cloudy);
}

// SPDX-License-Identifier: BSL-1.0
// An event of a type that the contract does not know is kept, and is a deviation.
#include <ringtrue/unknown_event.hpp>

#include "catch.hpp"

#include <ringtrue/boost_json.hpp>
#include <ringtrue/contract.hpp>
#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/json_schema.hpp>
#include <ringtrue/testing/exact_buffer.hpp>
#include <ringtrue/testing/mutate.hpp>
#include <ringtrue/validate.hpp>

#include <boost/json.hpp>

#include <functional>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

using namespace ringtrue;
using ringtrue::testing::exact_buffer;

namespace toll_booth {

struct passed {
    constant<"passed"> type;
    int lane;
};
RINGTRUE_DESCRIBE(passed, "A car passed.", (type, "Names the event."), (lane, "Which lane."))

struct closed {
    constant<"closed"> type;
};
RINGTRUE_DESCRIBE(closed, "The booth closed.", (type, "Names the event."))

using happening = std::variant<passed, closed, unknown_event>;
constexpr auto contract_of(of<happening>) { return tagged_union("event", "type", "Any event of the booth."); }

struct report {
    std::vector<happening> events;
};
RINGTRUE_DESCRIBE(report, "A day's events.", (events, "In order."))

} // namespace toll_booth

using toll_booth::happening;
using toll_booth::report;

TEST_CASE("an event of another type is kept as it is")
{
    for (std::string const text : {R"({"type":"opened"})", R"({ "by" : {"name":"Bo","type":7}, "\u0074ype":"\u006fpened" , "at":1.00 })", R"({"type":""})"}) {
        violations deviations;
        auto const decoded = decode<happening>(exact_buffer{text}, {.deviations = &deviations});
        REQUIRE(decoded.has_value());
        auto const* const unknown = std::get_if<unknown_event>(&*decoded);
        REQUIRE(unknown != nullptr);
        CHECK(unknown->tag() == (text.find("pened") != text.npos ? "opened" : ""));
        CHECK(unknown->json().str() == text);
        CHECK(encode(*decoded) == text);
        CHECK(deviations == decode<happening>(text, {.closed = true}).error());
        REQUIRE(deviations.size() == 1);
        CHECK(deviations[0].rule == rule::enumeration);
        CHECK(deviations[0].pointer == "/type");
        CHECK(validate<happening>(text).empty());
        CHECK(boost::json::value_from(*decoded) == boost::json::parse(text));
        CHECK(std::get<unknown_event>(boost::json::value_to<happening>(boost::json::parse(text))).tag() == unknown->tag());
        std::ostringstream out;
        out << *unknown;
        CHECK(out.str() == text);
        CHECK(std::hash<unknown_event>{}(*unknown) == std::hash<std::string>{}(text));
    }
}

TEST_CASE("a known type is never taken for an unknown one")
{
    CHECK(decode<happening>(R"({"type":"passed","lane":"x"})").error().at(0).pointer == "/lane");
    CHECK(decode<happening>(R"({"type":"passed"})").error().at(0).rule == rule::required);
    CHECK(decode<happening>(R"({"type":"closed"})")->index() == 1);
}

TEST_CASE("an event whose type is no text, or missing, is refused")
{
    for (auto const* text : {R"({"type":7})", R"({"type":null})", R"({"type":["passed"]})"})
        CHECK(decode<happening>(text).error().at(0).rule == rule::type);
    CHECK(decode<happening>("{}").error().at(0).rule == rule::required);
    CHECK(decode<happening>("[]").error().at(0).rule == rule::type);
    CHECK(decode<happening>(R"({"type":"opened","by":{"a":1,"a":2}})").error().at(0).pointer == "/by/a");
    CHECK(decode<happening>(R"({"type":"opened","type":"passed"})").error().at(0).rule == rule::duplicate);
}

TEST_CASE("unknown events lie in containers")
{
    std::string const text = R"({"events":[{"type":"closed"},{"type":"opened","x":[]},{"type":"passed","lane":2}]})";
    auto decoded = decode<report>(text).value();
    CHECK(encode(decoded) == text);
    CHECK(decoded.events.at(1).index() == 2);
    CHECK(decode<report>(text, {.closed = true}).error().at(0).pointer == "/events/1/type");
    REQUIRE(decode_to(decoded, R"({"events":[{"type":"opened"},{"type":"left"},{"type":"closed"}]})").empty());
    CHECK(std::get<unknown_event>(decoded.events.at(1)).tag() == "left");
    CHECK(encode(decoded) == R"({"events":[{"type":"opened"},{"type":"left"},{"type":"closed"}]})");
}

TEST_CASE("the open schema takes an object with another tag, the closed one does not")
{
    auto const parse = [](std::string_view text) { return boost::json::parse(boost::json::string_view{text.data(), text.size()}); };
    auto const open = parse(json_schema<happening>);
    CHECK(open.at("oneOf").as_array().size() == 3);
    CHECK(open.at("oneOf").at(2).at("properties").at("type").at("not").at("enum") == boost::json::value{"passed", "closed"});
    CHECK(open.at("oneOf").at(2).at("required") == boost::json::value{"type"});
    auto const closed = parse(json_schema<happening, schema_options{.closed = true}>);
    CHECK(closed.at("oneOf").as_array().size() == 2);
}

TEST_CASE("mutations leave an unknown event as it is, but for its text")
{
    std::string const text = R"({"type":"opened","lane":7})";
    for (auto const& m : testing::mutations(text, keywords_of<happening>))
        CHECK((m.broken == rule::syntax || m.pointer.empty()));
}

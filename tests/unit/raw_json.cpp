// SPDX-License-Identifier: BSL-1.0
// Any JSON is kept as its text, or as a boost::json::value.
#include <ringtrue/raw_json.hpp>

#include "catch.hpp"

#include <ringtrue/boost_json.hpp>
#include <ringtrue/contract.hpp>
#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/json_schema.hpp>
#include <ringtrue/testing/exact_buffer.hpp>

#include <boost/json.hpp>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace ringtrue;
using ringtrue::testing::exact_buffer;

namespace parcel_office {

struct parcel {
    raw_json content;
    std::optional<raw_json> more;
    std::vector<raw_json> list;
    std::map<std::string, raw_json> by_name;
};
RINGTRUE_DESCRIBE(parcel, "A parcel.", (content, "What is in it."), (more, "What else."), (list, "In order."), (by_name, "By name."))

struct crate {
    boost::json::value content;
    std::optional<boost::json::value> more;
};
RINGTRUE_DESCRIBE(crate, "A crate.", (content, "What is in it."), (more, "What else."))

} // namespace parcel_office

using parcel_office::crate;
using parcel_office::parcel;

constexpr std::string_view texts[]{"null", "true", "-0", "1.50e+01", "1e99999", "18446744073709551616", "\"\"", "\"\\u00e9\\/\\ud83c\\udf1f \xC3\xA9\"", "[]", "{}",
    "[ 1,\t2 ]", "{\"b\": {\"\\u0062\" : [ ] } ,\n\"a\":1}"};

TEST_CASE("a decoder keeps any JSON byte for byte, and encode writes it again")
{
    for (auto const text : texts) {
        auto const document = "{\"content\":" + std::string{text} + ",\"more\":" + std::string{text} + ",\"list\":[" + std::string{text} + "],\"by_name\":{\"x\":" + std::string{text} + "}}";
        auto const event = decode<parcel>(exact_buffer{document});
        REQUIRE(event.has_value());
        CHECK(event->content.str() == text);
        CHECK(event->more == event->content);
        CHECK(event->list.at(0).str() == text);
        CHECK(event->by_name.at("x").str() == text);
        CHECK(encode(*event) == document);
        CHECK(raw_json::parse(exact_buffer{"\r\n\t " + std::string{text} + " \n"}).value() == event->content);
    }
}

TEST_CASE("white space around a value is not part of it")
{
    auto const event = decode<parcel>(R"({"content" :  [ 1 , 2 ]  , "list":[ 7 , "x" ],"by_name":{ } })");
    REQUIRE(event.has_value());
    CHECK(encode(*event) == R"({"content":[ 1 , 2 ],"list":[7,"x"],"by_name":{}})");
}

TEST_CASE("any JSON is refused only for what makes a document invalid")
{
    CHECK(decode<parcel>(R"({"content":{"a":[{"b":1,"\u0062":2}]},"list":[],"by_name":{}})").error().at(0).pointer == "/content/a/0/b");
    CHECK(decode<parcel>(R"({"content":{"a":1,"a":2},"list":[],"by_name":{}})").error().at(0).rule == rule::duplicate);
    CHECK(decode<parcel>(R"({"content":{"a":1,},"list":[],"by_name":{}})").error().at(0).rule == rule::syntax);
    auto const missing = decode<parcel>(R"({"list":[],"by_name":{}})").error();
    CHECK(missing.at(0).rule == rule::required);
    CHECK(missing.at(0).expected == "a required member, any JSON value");
    CHECK(decode<parcel>(R"({"content":{"unheard":{"of":1}},"list":[],"by_name":{}})", {.closed = true}).has_value());
}

TEST_CASE("parse refuses what is no JSON")
{
    for (auto const text : {"", " ", "1 2", "{", "{\"a\":1,\"a\":2}", "nul", "'a'", "01", "\"\xFF\""})
        CHECK(raw_json::parse(text).has_error());
    CHECK(raw_json{}.str() == "null");
}

TEST_CASE("texts are compared, ordered, hashed and printed as they are")
{
    auto const integer = raw_json::parse("1").value();
    auto const number = raw_json::parse("1.0").value();
    CHECK(integer != number);
    CHECK(integer < number);
    CHECK(std::set{integer, number, integer}.size() == 2);
    CHECK(std::hash<raw_json>{}(number) == std::hash<std::string>{}("1.0"));
    std::ostringstream out;
    out << number;
    CHECK(out.str() == "1.0");
}

TEST_CASE("what is left of a raw_json that was moved from is not encoded")
{
    parcel event{.content = raw_json::parse("[\"a text that is too long for the small buffer of a string\"]").value(), .more = {}, .list = {}, .by_name = {}};
    auto const taken = std::move(event.content);
    CHECK(taken.str().size() > 40);
    CHECK_THROWS_AS(encode(event), unencodable);
}

TEST_CASE("decode_to keeps the memory of a raw_json, and takes a text that lies in it")
{
    auto event = decode<parcel>(R"({"content":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17],"list":[],"by_name":{}})").value();
    auto const* const memory = event.content.str().data();
    REQUIRE(decode_to(event, R"({"content":[1],"list":[],"by_name":{}})").empty());
    CHECK(event.content.str() == "[1]");
    CHECK(event.content.str().data() == memory);
    event.content = raw_json::parse(R"({"content":[2],"list":[null],"by_name":{}})").value();
    REQUIRE(decode_to(event, event.content.str()).empty());
    CHECK(encode(event) == R"({"content":[2],"list":[null],"by_name":{}})");
}

TEST_CASE("the schema of any JSON has no keyword")
{
    auto const schema = boost::json::parse(boost::json::string_view{json_schema<parcel>.data(), json_schema<parcel>.size()});
    CHECK(schema.at("properties").at("content") == boost::json::value{{"description", "What is in it."}});
    CHECK(schema.at("properties").at("list").at("items") == boost::json::object{});
    CHECK(schema.at("properties").at("by_name").at("additionalProperties").as_bool());
}

TEST_CASE("a raw_json and a boost::json::value become each other")
{
    auto const event = decode<parcel>(R"({"content":{"a":[1,-2,18446744073709551615,0.5,true,null,"\u00e9"]},"list":[],"by_name":{}})").value();
    auto const value = boost::json::value_from(event);
    CHECK(value.at("content") == boost::json::parse(boost::json::string_view{event.content.str()}));
    CHECK(boost::json::value_to<parcel>(value).content.str() == "{\"a\":[1,-2,18446744073709551615,0.5,true,null,\"\xC3\xA9\"]}");
    boost::json::object with_other_text;
    with_other_text["content"].emplace_object()["\xFF"] = 1;
    with_other_text["list"].emplace_array();
    with_other_text["by_name"].emplace_object();
    CHECK_THROWS_AS(boost::json::value_to<parcel>(boost::json::value{with_other_text}), invalid_document);
}

TEST_CASE("a boost::json::value is a member that takes any JSON")
{
    auto const event = decode<crate>(R"({"content":{"b":[1,2.5,"x"]}})").value();
    CHECK(event.content.at("b").at(1).as_double() == 2.5);
    CHECK_FALSE(event.more.has_value());
    CHECK(encode(event) == R"({"content":{"b":[1,2.5E0,"x"]}})");
    CHECK(boost::json::value_to<crate>(boost::json::value_from(event)).content == event.content);
    CHECK(decode<crate>(R"({"content":{"a":1,"a":2}})").error().at(0).pointer == "/content/a");
    auto reused = event;
    REQUIRE(decode_to(reused, R"({"content":null,"more":7})").empty());
    CHECK(reused.content.is_null());
    CHECK(reused.more->as_int64() == 7);
}

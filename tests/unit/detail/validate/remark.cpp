// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/validate/remark.hpp>

#include "catch.hpp"
#include "documents.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <boost/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace ringtrue;

namespace {

using lines = std::vector<std::string>;

constexpr keywords digit{.type = json_type::integer, .minimum = 0, .maximum = 9};
constexpr keywords red{.type = json_type::string, .constant = "red", .is_constant = true};
constexpr enumerator blues[]{{"navy", "Dark."}, {"sky", "Light."}};
constexpr keywords blue{.type = json_type::string, .enumeration = {blues, 2}};
constexpr keywords secret{.type = json_type::string, .personal = true};

constexpr property ship_members[]{{"harbour", "A digit.", &digit, true}, {"berth", "A digit.", &digit, true}, {"mast1", "A digit.", &digit, false}, {"mast2", "A digit.", &digit, false},
    {"id", "A digit.", &digit, false}};
constexpr keywords ship{.properties = {ship_members, 5}};
constexpr property fleet_members[]{{"first", "A ship.", &ship, true}};
constexpr keywords fleet{.properties = {fleet_members, 1}};

constexpr property warm_members[]{{"colour", "The tag.", &red, true}, {"heat", "A digit.", &digit, true}};
constexpr keywords warm{.properties = {warm_members, 2}};
constexpr property cold_members[]{{"colour", "The tag.", &blue, true}, {"colours", "A digit.", &digit, false}};
constexpr keywords cold{.properties = {cold_members, 2}};
constexpr keywords const* alternatives[]{&warm, &cold};
constexpr keywords colour{.oneOf = {alternatives, 2}, .tag = "colour"};

constexpr keywords one{.type = json_type::string, .constant = "1", .is_constant = true};
constexpr property numbered_members[]{{"colour", "The tag.", &one, true}};
constexpr keywords numbered{.properties = {numbered_members, 1}};
constexpr keywords const* numbered_alternatives[]{&numbered};
constexpr keywords by_number{.oneOf = {numbered_alternatives, 1}, .tag = "colour"};

constexpr property caller_members[]{{"name", "A name.", &secret, true}, {"iso8601", "A digit.", &digit, false}};
constexpr keywords caller{.properties = {caller_members, 2}};
constexpr property stamped_members[]{{"iso8601", "A digit.", &digit, true}, {"name", "A name.", &secret, false}};
constexpr keywords stamped{.properties = {stamped_members, 2}};

/// "pointer: found" of each violation.
lines found(std::string_view text, keywords const& schema, decode_options const& options = {})
{
    lines all;
    for (auto const& v : validate(text, schema, options))
        all.push_back(v.pointer + ": " + v.found);
    return all;
}

} // namespace

TEST_CASE("a missing member names the unknown one that is close to it")
{
    CHECK(found(R"({"Harbour":1,"berth":1})", ship) == lines{R"(/harbour: nothing, but "Harbour", which differs only in case)"});
    CHECK(found(R"({"harbor":1,"berth":1})", ship) == lines{R"(/harbour: nothing, but "harbor", which differs in one character)"});
    CHECK(found(R"({"x":1,"bert_h":1,"habrour":1,"berths":1})", ship)
        == lines{R"(/harbour: nothing, but "habrour", which differs in the order of two characters)", R"(/berth: nothing, but "bert_h", which differs only in separators or case)"});
    CHECK(found(R"({"first":{"Harbour":1,"berth":1}})", fleet) == lines{R"(/first/harbour: nothing, but "Harbour", which differs only in case)"});
    CHECK(found(R"({"x":1})", ship) == lines{"/harbour: nothing", "/berth: nothing"});
    CHECK(found(R"({"x":{"Harbour":1},"berth":1})", ship) == lines{"/harbour: nothing"});
    CHECK(found(R"({"harbo\u202er":1,"berth":1})", ship) == lines{R"(/harbour: nothing, but "harbo\u{202E}r", which differs in one character)"});
}

TEST_CASE("a tag that is missing names the member that is close to it")
{
    CHECK(found(R"({"Colour":"red","heat":1})", colour) == lines{R"(/colour: nothing, but "Colour", which differs only in case)"});
    CHECK(found(R"({"colours":1})", colour) == lines{"/colour: nothing"}); // which is another member
    CHECK(found(R"({"colors":1})", colour) == lines{"/colour: nothing"});
    CHECK(found(R"({"colourz":1})", colour) == lines{"/colour: nothing"}); // close to that one, too
    CHECK(found(R"({"colours":1,"Colour":"sky"})", cold) == lines{R"(/colour: nothing, but "Colour", which differs only in case)"});
}

TEST_CASE("an unknown member names the only one that it is close to")
{
    auto const closed = [](std::string const& member, keywords const& schema = ship) {
        return found(R"({"harbour":1,"berth":1,)" + member + "}", schema, {.closed = true});
    };
    CHECK(closed(R"("Berth":1)") == lines{R"(/Berth: an unknown member, which differs from "berth" only in case)"});
    CHECK(closed(R"("mast":1)") == lines{"/mast: an unknown member"});
    CHECK(closed(R"("mast3":1)") == lines{"/mast3: an unknown member"});
    CHECK(closed(R"("mast12":1)") == lines{"/mast12: an unknown member"});
    CHECK(closed(R"("MAST1":1)") == lines{R"(/MAST1: an unknown member, which differs from "mast1" only in case)"});
    CHECK(closed(R"("ID":1)") == lines{"/ID: an unknown member"}); // too short
    CHECK(closed(R"("x":1)") == lines{"/x: an unknown member"});
    CHECK(closed(R"("berth":1)") == lines{"/berth: this member again"});
}

TEST_CASE("an event one level further down is named by its pointer, once")
{
    CHECK(found(R"({"data":{"harbour":1,"berth":1}})", ship) == lines{"/harbour: nothing, but /data looks like the event", "/berth: nothing"});
    CHECK(found(R"({"a/b~\n":{"berth":10,"harbour":"","x":1},"x":1})", ship) == lines{"/harbour: nothing, but /a~1b~0\\u{000A} looks like the event", "/berth: nothing"});
    CHECK(found(R"({"a":{"x":1},"b":{"colour":"navy"}})", colour) == lines{"/colour: nothing, but /b looks like the event"});
    CHECK(found(R"({"a":{"colour":"red"},"Colour":"red"})", colour) == lines{"/colour: nothing, but /a looks like the event"});
    CHECK(found(R"({"mast1":1,"data":{"harbour":1,"berth":1}})", ship)[0] == "/harbour: nothing, but /data looks like the event");
    CHECK(found(R"({"data":{"colour":"1"}})", by_number) == lines{"/colour: nothing, but /data looks like the event"});
    CHECK(found(R"({"body":{"first":{}}})", fleet) == lines{"/first: nothing, but /body looks like the event"});
}

TEST_CASE("what lacks a required member or a known tag is no event, and neither is one of two")
{
    for (auto const* const text : {R"({"data":{"harbour":1}})", R"({"data":[{"harbour":1,"berth":1}]})", R"({"data":{"x":{"harbour":1,"berth":1}}})",
             R"({"a":{"harbour":1,"berth":1},"b":{"harbour":1,"berth":1}})", R"({"data":["harbour",0,"berth",0]})", R"({"data":{"harbour":1,"mast1":1}})", R"({"data":"harbour berth"})", R"({"data":{}})", "{}"}) {
        INFO(text);
        CHECK(found(text, ship) == lines{"/harbour: nothing", "/berth: nothing"});
    }
    CHECK(found(R"({"data":{"harbour":1,"harbour":1}})", ship) == lines{"/data/harbour: this member again", "/harbour: nothing", "/berth: nothing"});
    CHECK(found(R"({"data":{"harbour":1,"berth":1},"berth":1})", ship) == lines{"/harbour: nothing"});
    CHECK(found(R"({"data":{"colour":1}})", by_number) == lines{"/colour: nothing"});
    CHECK(found(R"({"first":{},"x":{"harbour":1,"berth":1}})", fleet) == lines{"/first/harbour: nothing", "/first/berth: nothing"});
    CHECK(found(R"({"first":{"data":{"harbour":1,"berth":1}}})", fleet) == lines{"/first/harbour: nothing", "/first/berth: nothing"});
    for (auto const* const text : {R"({"data":{"colour":"pink"}})", R"({"data":{"colour":1}})", R"({"data":{"heat":1}})", R"({"data":["colour","red"]})", R"({"a":{"colour":"red"},"b":{"colour":"sky"}})"}) {
        INFO(text);
        CHECK(found(text, colour) == lines{"/colour: nothing"});
    }
}

TEST_CASE("a contract with personal values shows no name that may be one")
{
    for (std::string const name : {"447888123456", "jane@example.com", "aabbccdd-eeff-aabb"}) {
        auto const text = R"({")" + name + R"(":{"name":"x"}})";
        CHECK(found(text, caller) == lines{"/name: nothing"});
        CHECK(found(text, caller, {.show_personal = true}) == lines{"/name: nothing, but /" + name + " looks like the event"});
        CHECK(found(R"({")" + name + R"(":{"harbour":1,"berth":1}})", ship)[0] == "/harbour: nothing, but /" + name + " looks like the event");
    }
    CHECK(found(R"({"Name":"x"})", caller) == lines{R"(/name: nothing, but "Name", which differs only in case)"});
    CHECK(found(R"({"ISO8601":1})", stamped) == lines{"/iso8601: nothing"});
    CHECK(found(R"({"name":"x","ISO8601":1})", caller, {.closed = true}) == lines{"/ISO8601: an unknown member"}); // tests search messages for numbers
    CHECK(found(R"({"name":"x","ISO8601":1})", caller, {.closed = true, .show_personal = true})
        == lines{R"(/ISO8601: an unknown member, which differs from "iso8601" only in case)"});
}

TEST_CASE("a remark shows a limited part of a name")
{
    std::string const name(200, 'x');
    CHECK(found(R"({")" + name + R"(":{"harbour":1,"berth":1}})", ship)[0] == "/harbour: nothing, but /" + name.substr(0, 63) + "… looks like the event");
}

TEST_CASE("what CircleLoop sends, wrapped or with a name that is spelled differently, says so")
{
    for (auto const file : circleloop_samples) {
        auto const text = sample(std::string{file});
        auto const event = boost::json::parse(text).as_object();
        CHECK(found(R"({"payload":)" + text + "}", keywords_of<circleloop::event>) == lines{"/eventType: nothing, but /payload looks like the event"});
        for (auto const& [name, value] : event) {
            auto other = event;
            other.erase(name);
            std::string other_name{name};
            other_name[0] = static_cast<char>(other_name[0] ^ 0x20);
            other[other_name] = value;
            for (auto const& line : found(boost::json::serialize(other), keywords_of<circleloop::event>))
                CHECK(line == "/" + std::string{name} + ": nothing, but \"" + other_name + "\", which differs only in case");
        }
    }
}

TEST_CASE("remarks change what is found, and nothing else")
{
    for (std::string const text : {R"({"x":1})", R"({"Harbour":1})", R"({"data":{"harbour":1,"berth":1}})", R"({"harbour":1})"})
        for (bool const closed : {false, true}) {
            INFO(text);
            auto const all = validate(text, ship, {.closed = closed});
            std::size_t missing = 0;
            for (auto const& v : all) {
                missing += v.rule == rule::required;
                if (v.rule == rule::required) {
                    CHECK(v.expected == "a required member, an integer from 0 to 9");
                    CHECK(v.offset == text.size() - 1);
                    CHECK(v.keyword_location == "/required");
                } else {
                    CHECK(v.rule == rule::unknown);
                    CHECK(v.offset == 1);
                }
            }
            CHECK(missing == (text == R"({"harbour":1})" ? 1 : 2));
            CHECK(all.size() == missing + (closed && missing == 2));
            for (std::size_t most = 1; most < all.size(); ++most) {
                auto const some = validate(text, ship, {.closed = closed, .max_violations = most});
                CHECK(std::equal(some.begin(), some.end(), all.begin()));
            }
        }
}

TEST_CASE("the remarks on many members take no more than linear time")
{
    std::string unknown = "{";
    std::string objects = "{";
    for (std::size_t i = 0; i < 50'000; ++i) {
        unknown += '"' + std::string(i % 50, '_') + "harb" + std::to_string(i) + "\":{},";
        objects += '"' + std::to_string(i) + "\":{\"harbour\":1},";
    }
    unknown.back() = objects.back() = '}';
    auto const start = std::chrono::steady_clock::now();
    decode_options const most{.closed = true, .max_size = 16u << 20, .max_violations = 200'000};
    CHECK(validate(unknown, ship, most).size() == 50'002);
    CHECK(validate(objects, ship, most).size() == 50'002);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds{30}); // n² would be minutes
}

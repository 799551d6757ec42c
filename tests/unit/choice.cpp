// SPDX-License-Identifier: BSL-1.0
// A document has exactly one of a struct's choices.
#include <ringtrue/choice.hpp>

#include "catch.hpp"

#include <ringtrue/boost_json.hpp>
#include <ringtrue/contract.hpp>
#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/json_schema.hpp>
#include <ringtrue/testing/exact_buffer.hpp>
#include <ringtrue/unencodable.hpp>

#include <boost/json.hpp>

#include <functional>
#include <string>

using namespace ringtrue;
using ringtrue::testing::exact_buffer;

namespace notice_board {

struct notice {
    int id;
    choice<std::string> posted;
    choice<std::string> edited;
    choice<nullable<int>> removed;
};
RINGTRUE_DESCRIBE(notice, "A notice.", (id, "Its number."), (posted, "Its text."), (edited, named("edited/text"), "Its text now."), (removed, "By whom, if it is known."))

} // namespace notice_board

using notice_board::notice;

TEST_CASE("one of the choices is decoded, and encoded")
{
    for (std::string const text : {R"({"id":1,"posted":"x"})", R"({"id":1,"edited/text":"y"})", R"({"id":1,"removed":null})", R"({"id":1,"removed":7})"}) {
        auto const event = decode<notice>(exact_buffer{text});
        REQUIRE(event.has_value());
        CHECK(event->posted.has_value() + event->edited.has_value() + event->removed.has_value() == 1);
        CHECK(encode(*event) == text);
        CHECK(encode(boost::json::value_to<notice>(boost::json::value_from(*event))) == text);
    }
}

TEST_CASE("none and several choices are violations of oneOf at the object")
{
    auto const none = decode<notice>(R"({"id":1})").error();
    REQUIRE(none.size() == 1);
    CHECK(to_string(none[0]) == R"(the document: expected exactly one of the members "posted", "edited/text", "removed", found none of them (line 1, column 1) [oneOf])");
    CHECK(none[0].keyword_location == "/oneOf");
    auto const two = decode<notice>(R"({"removed":null,"id":1,"posted":"x"})").error();
    REQUIRE(two.size() == 1);
    CHECK(two[0].found == R"("posted" and "removed")");
    CHECK(decode<notice>(R"({"removed":"x","id":1,"posted":7})").error().size() == 3);
    CHECK(decode<notice>(R"({"posted":"x","id":1,"posted":"x"})").error().at(0).rule == rule::duplicate);
}

TEST_CASE("an event without exactly one choice is not encoded")
{
    notice event{.id = 1, .posted = {}, .edited = {}, .removed = {}};
    CHECK_THROWS_AS(encode(event), unencodable);
    CHECK_THROWS_AS(boost::json::value_from(event), unencodable);
    event.posted = "x";
    CHECK(encode(event) == R"({"id":1,"posted":"x"})");
    event.removed = nullable<int>{};
    CHECK_THROWS_AS(encode(event), unencodable);
}

TEST_CASE("the schema requires one of the members")
{
    auto const schema = boost::json::parse(boost::json::string_view{json_schema<notice>.data(), json_schema<notice>.size()});
    CHECK(schema.at("required") == boost::json::value{"id"});
    CHECK(schema.at("oneOf").as_array().size() == 3);
    CHECK(schema.at("oneOf").at(1) == boost::json::parse(R"({"type":"object","properties":{"edited/text":{}},"required":["edited/text"]})"));
}

TEST_CASE("choices are compared and hashed as their std::optional")
{
    choice<int> const made{3};
    CHECK(made == choice<int>{3});
    CHECK(made != choice<int>{});
    CHECK(std::hash<choice<int>>{}(made) == std::hash<std::optional<int>>{}(made));
}

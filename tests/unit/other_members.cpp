// SPDX-License-Identifier: BSL-1.0
// Members that the description does not name are kept.
#include <ringtrue/other_members.hpp>

#include "catch.hpp"

#include <ringtrue/boost_json.hpp>
#include <ringtrue/contract.hpp>
#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/json_schema.hpp>
#include <ringtrue/testing/exact_buffer.hpp>
#include <ringtrue/unencodable.hpp>

#include <boost/json.hpp>

#include <optional>
#include <string>
#include <vector>

using namespace ringtrue;
using ringtrue::testing::exact_buffer;

namespace customs_house {

struct stamp {
    std::string office;
    other_members extensions;
};
RINGTRUE_DESCRIBE(stamp, "A stamp.", (office, "Whose it is."), (extensions, "What else stands on it."))

struct declaration {
    int number;
    std::optional<bool> sealed;
    std::vector<stamp> stamps;
    other_members more;
};
RINGTRUE_DESCRIBE(declaration, "A declaration.", (number, "Its number."), (sealed, "Whether it is sealed."), (stamps, "In order."), (more, "What else was declared."))

struct only_others {
    other_members all;
};
RINGTRUE_DESCRIBE(only_others, "Anything.", (all, "Its members."))

} // namespace customs_house

using customs_house::declaration;
using customs_house::only_others;

TEST_CASE("other members are kept as they are, and written behind the described ones")
{
    auto const event = decode<declaration>(exact_buffer{R"({"z":{"a": 1.0},"number":1,"\u0061":[ ],"stamps":[{"x":null,"office":"A"}],"sealed":true})"});
    if (!event)
        FAIL(event.error());
    CHECK(event->more.size() == 2);
    CHECK(event->more.at("z").str() == R"({"a": 1.0})");
    CHECK(event->stamps.at(0).extensions.at("x").str() == "null");
    CHECK(encode(*event) == R"({"number":1,"sealed":true,"stamps":[{"office":"A","x":null}],"a":[ ],"z":{"a": 1.0}})");
    CHECK(decode<declaration>(encode(*event), {.closed = true}).has_value());
    CHECK(encode(boost::json::value_to<declaration>(boost::json::value_from(*event))) == R"({"number":1,"sealed":true,"stamps":[{"office":"A","x":null}],"a":[],"z":{"a":1.0}})");
    CHECK(encode(decode<only_others>(R"({"b":1,"a":2})").value()) == R"({"a":2,"b":1})");
    CHECK(encode(decode<only_others>("{}").value()) == "{}");
}

TEST_CASE("a member is refused if it occurs twice, there or inside")
{
    CHECK(decode<declaration>(R"({"number":1,"stamps":[],"x":1,"x":2})").error().at(0).pointer == "/x");
    CHECK(decode<declaration>(R"({"number":1,"stamps":[],"x":{"y":1,"y":2}})").error().at(0).pointer == "/x/y");
    CHECK(decode<declaration>(R"({"number":1,"stamps":[],"number":2})").error().at(0).rule == rule::duplicate);
}

TEST_CASE("an entry with the name of a described member is not encoded")
{
    auto event = decode<declaration>(R"({"number":1,"stamps":[]})").value();
    event.more.emplace("sealed", raw_json::parse("true").value());
    CHECK_THROWS_AS(encode(event), unencodable);
    CHECK_THROWS_AS(boost::json::value_from(event), unencodable);
    event.more.clear();
    event.more.emplace("", raw_json{});
    CHECK(encode(event) == R"({"number":1,"stamps":[],"":null})");
    event.more.emplace("\xFF", raw_json{});
    CHECK_THROWS_AS(encode(event), unencodable);
}

TEST_CASE("decode_to replaces the members that were kept, also by a text that lies in them")
{
    auto event = decode<declaration>(R"({"number":1,"stamps":[],"x":{"number":2,"stamps":[],"y":"a text that is too long for a small buffer"}})").value();
    REQUIRE(decode_to(event, event.more.at("x").str()).empty());
    CHECK(encode(event) == R"({"number":2,"stamps":[],"y":"a text that is too long for a small buffer"})");
}

TEST_CASE("the schema accepts other members, open and closed")
{
    auto const parse = [](std::string_view text) { return boost::json::parse(boost::json::string_view{text.data(), text.size()}); };
    for (auto const& schema : {parse(json_schema<declaration>), parse(json_schema<declaration, schema_options{.closed = true}>)}) {
        CHECK(schema.at("additionalProperties").as_bool());
        CHECK(schema.at("description") == "A declaration.\nOther members: What else was declared.");
        CHECK(schema.at("properties").as_object().size() == 3);
        CHECK(schema.at("required") == boost::json::value{"number", "stamps"});
    }
}

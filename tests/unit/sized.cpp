// SPDX-License-Identifier: BSL-1.0
// Containers of a bounded number of items.
#include <ringtrue/sized.hpp>

#include "catch.hpp"

#include <ringtrue/boost_json.hpp>
#include <ringtrue/contract.hpp>
#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/json_schema.hpp>
#include <ringtrue/testing/exact_buffer.hpp>
#include <ringtrue/unencodable.hpp>

#include <boost/json.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>

using namespace ringtrue;
using ringtrue::testing::exact_buffer;

namespace ferry {

struct crossing {
    list<int, 1, 3> lanes;
    sized<std::set<int>, 2> crew;
    std::optional<sized<std::map<std::string, int>, 1, 2>> cargo;
    list<bool, 0, 0> nothing;
};
RINGTRUE_DESCRIBE(crossing, "A crossing.", (lanes, "In use."), (crew, "By number."), (cargo, "By name."), (nothing, "Always empty."))

} // namespace ferry

using ferry::crossing;

TEST_CASE("containers within their bounds are decoded and encoded")
{
    for (std::string const text : {R"({"lanes":[1],"crew":[1,2],"nothing":[]})", R"({"lanes":[1,2,3],"crew":[1,2,3,4],"cargo":{"a":1},"nothing":[]})",
             R"({"lanes":[1,2],"crew":[5,6],"cargo":{"a":1,"b":2},"nothing":[]})"}) {
        auto const event = decode<crossing>(exact_buffer{text});
        if (!event)
            FAIL(event.error());
        CHECK(encode(*event) == text);
        CHECK(encode(boost::json::value_to<crossing>(boost::json::value_from(*event))) == text);
    }
}

TEST_CASE("one item or member too few or too many is a violation")
{
    auto const found = decode<crossing>(R"({"lanes":[],"crew":[1],"cargo":{},"nothing":[true]})").error();
    REQUIRE(found.size() == 4);
    CHECK(to_string(found[0]) == "/lanes: expected an array of 1 to 3 items, found 0 (line 1, column 10) [minItems]");
    CHECK(to_string(found[1]) == "/crew: expected an array of at least 2 different items, found 1 (line 1, column 20) [minItems]");
    CHECK(to_string(found[2]) == "/cargo: expected an object of 1 to 2 members, found 0 (line 1, column 32) [minProperties]");
    CHECK(found[2].keyword_location == "/properties/cargo/minProperties");
    CHECK(found[3].rule == rule::maxItems);
    CHECK(decode<crossing>(R"({"lanes":[1,2,3,4],"crew":[1,2],"nothing":[]})").error().at(0).rule == rule::maxItems);
    CHECK(decode<crossing>(R"({"lanes":[1],"crew":[1,2],"cargo":{"a":1,"b":2,"c":3},"nothing":[]})").error().at(0).rule == rule::maxProperties);
    auto const twice = decode<crossing>(R"({"lanes":[1],"crew":[1,2],"cargo":{"a":1,"b":2,"\u0061":3},"nothing":[]})").error();
    REQUIRE(twice.size() == 1);
    CHECK(twice[0].rule == rule::duplicate);
}

TEST_CASE("a container outside its bounds is not encoded")
{
    auto event = decode<crossing>(R"({"lanes":[1],"crew":[1,2],"cargo":{"a":1},"nothing":[]})").value();
    event.lanes.clear();
    CHECK_THROWS_AS(encode(event), unencodable);
    CHECK_THROWS_AS(boost::json::value_from(event), unencodable);
    event.lanes = {1, 2, 3};
    CHECK(encode(event) == R"({"lanes":[1,2,3],"crew":[1,2],"cargo":{"a":1},"nothing":[]})");
    event.lanes.push_back(4);
    CHECK_THROWS_AS(encode(event), unencodable);
    event.lanes.pop_back();
    event.cargo->clear();
    CHECK_THROWS_AS(encode(event), unencodable);
    CHECK_THROWS_AS(boost::json::value_from(event), unencodable);
}

TEST_CASE("the schema has the bounds")
{
    auto const schema = boost::json::parse(boost::json::string_view{json_schema<crossing>.data(), json_schema<crossing>.size()});
    auto const& properties = schema.at("properties");
    CHECK(properties.at("lanes").at("minItems") == 1);
    CHECK(properties.at("lanes").at("maxItems") == 3);
    CHECK(properties.at("crew").at("minItems") == 2);
    CHECK(properties.at("crew").as_object().if_contains("maxItems") == nullptr);
    CHECK(properties.at("cargo").at("minProperties") == 1);
    CHECK(properties.at("cargo").at("maxProperties") == 2);
}

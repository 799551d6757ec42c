// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/contract.hpp>

#include "catch.hpp"
#include "contract/observatory/observatory.hpp"

#include <ringtrue/json_schema.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <boost/json.hpp>

#include <string>
#include <vector>

using namespace ringtrue;

// A struct of one file, with members of one type; a union whose alternative has no ==, and whose name has to be escaped.
namespace {

struct point {
    int x;
    int y;
};
BOOST_DESCRIBE_STRUCT(point, (), (x, y))
constexpr auto contract_of(of<point>)
{
    return describe("A point.", field(&point::x, "To the right."), field(&point::y, "Upwards."));
}

struct crate {
    constant<"crate"> kind;
};
BOOST_DESCRIBE_STRUCT(crate, (), (kind))
constexpr auto contract_of(of<crate>) { return describe("A crate.", field(&crate::kind, "Which it is.")); }

using cargo = std::variant<crate>;
constexpr auto contract_of(of<cargo>) { return tagged_union("in/out cargo", "kind", "What goes in or out."); }

struct hold {
    nullable<cargo> first;
    std::vector<cargo> rest;
};
BOOST_DESCRIBE_STRUCT(hold, (), (first, rest))
constexpr auto contract_of(of<hold>)
{
    return describe("A hold.", field(&hold::first, "What lies on top."), field(&hold::rest, "What lies below."));
}

} // namespace

static_assert(keywords_of<bool>.type == json_type::boolean);
static_assert(keywords_of<std::uint8_t>.maximum == 255);
static_assert(keywords_of<std::vector<int>>.items == &keywords_of<int>);
static_assert(keywords_of<std::array<int, 4>>.maxItems == 4);
static_assert(keywords_of<std::map<std::string, bool>>.additionalProperties == &keywords_of<bool>);
static_assert(keywords_of<nullable<bool>>.nullable && !keywords_of<bool>.nullable);
static_assert(keywords_of<observatory::catalogue>.properties[1].value->items == &keywords_of<observatory::catalogue>);

TEST_CASE("a struct of one file may have members of one type")
{
    CHECK(keywords_of<point>.properties.size() == 2);
    CHECK(keywords_of<point>.title == "point");
}

TEST_CASE("a definition's name needs no escaping where it is referred to")
{
    auto const s = boost::json::parse(std::string{json_schema<hold>});
    CHECK(s.at("properties").at("rest").at("items").at("$ref") == "#/$defs/in_out_cargo");
    CHECK(s.at("properties").at("first").at("anyOf").at(0).at("$ref") == "#/$defs/in_out_cargo");
    CHECK(s.at("$defs").as_object().contains("in_out_cargo"));
    CHECK(keywords_of<nullable<cargo>>.nullable);
}

TEST_CASE("a catalog has an event for every tag of its union")
{
    std::vector<std::string> names;
    for (auto const& event : circleloop::catalog.events) {
        names.emplace_back(event.name);
        CHECK(event.tag == "eventType");
        CHECK_FALSE(event.description.empty());
    }
    CHECK(names == std::vector<std::string>{"call_ringing", "call_missed", "message_received"});
    CHECK(circleloop::catalog.find("call_missed")->payload == &keywords_of<circleloop::call_event>);
    CHECK(circleloop::catalog.find("call_missed")->description == "A call was not answered.");
    CHECK(circleloop::catalog.find("call") == nullptr);
    CHECK(circleloop::catalog.any_event == &keywords_of<circleloop::event>);
}

TEST_CASE("a catalog that names its events itself has no tag")
{
    REQUIRE(observatory::dome_catalog.events.size() == 2);
    CHECK(observatory::dome_catalog.events[0].name == "dome.opened");
    CHECK(observatory::dome_catalog.events[0].tag.empty());
    CHECK(observatory::dome_catalog.any_event == nullptr);
}

TEST_CASE("wire names may differ from C++ names, and optional members are not required")
{
    auto const& all = keywords_of<observatory::star_observed>.properties;
    CHECK(all[5].name == "observed/at");
    CHECK(all[5].required);
    CHECK(all[9].name == "remark");
    CHECK_FALSE(all[9].required);
    CHECK(all[9].value == &keywords_of<std::string>);
    CHECK(all[8].value->nullable);
    CHECK(keywords_of<observatory::sky>.enumeration[1].name == "part-cloudy");
}

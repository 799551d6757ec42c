// SPDX-License-Identifier: BSL-1.0
// The description, the generated schemas and the encoded events, each held against the tables of the vendor's page.
#include "contract/circleloop/documentation.hpp"

#include "catch.hpp"
#include "documents.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/json_schema.hpp>
#include <ringtrue/testing/generate.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace circleloop_documentation;

namespace {

using lines = std::vector<std::string>;

ringtrue::event_entry const& entry_of(documented_event const& event)
{
    auto const* const entry = circleloop::catalog.find(event.name);
    REQUIRE(entry != nullptr);
    return *entry;
}

std::string json_type_of(ringtrue::keywords const& schema)
{
    constexpr std::string_view names[]{"null", "boolean", "integer", "number", "string", "array", "object"};
    return std::string{names[static_cast<std::size_t>(schema.type)]} + (schema.nullable ? " or null" : "");
}

/// A keyword's value as text: a string as it is, anything else, or nothing, as JSON.
std::string text_of(boost::json::object const& schema, std::string_view keyword)
{
    auto const* const value = schema.if_contains(keyword);
    return value == nullptr ? "nothing" : value->is_string() ? std::string{value->as_string()} : boost::json::serialize(*value);
}

/// Two strings and an integer.
std::vector<member> const three{{"object", "string"}, {"callID", "string"}, {"created", "integer"}};

} // namespace

TEST_CASE("the catalog has the events that the page documents, in its order")
{
    lines documented;
    for (auto const& event : events)
        documented.emplace_back(event.name);
    lines described;
    for (auto const& entry : circleloop::catalog.events)
        described.emplace_back(entry.name);
    CHECK(described == documented);
}

TEST_CASE("each event is described with the documented fields, all of them required")
{
    for (auto const& event : events) {
        INFO(event.name);
        std::vector<member> all;
        std::vector<member> required;
        for (auto const& p : entry_of(event).payload->properties) {
            all.push_back({std::string{p.name}, json_type_of(*p.value)});
            if (p.required)
                required.push_back(all.back());
        }
        CHECK(differences(members_of(event), all) == lines{});
        CHECK(differences(members_of(event), required) == lines{});
    }
}

TEST_CASE("each event's closed schema has the documented fields, all of them required, in both dialects")
{
    for (auto const& event : events)
        for (auto const dialect : {ringtrue::dialect::draft_2020_12, ringtrue::dialect::draft_07}) {
            INFO(event.name << (dialect == ringtrue::dialect::draft_07 ? ", draft-07" : ", 2020-12"));
            auto const text = ringtrue::json_schema_of(circleloop::catalog, &entry_of(event), {.dialect = dialect, .closed = true});
            auto const schema = boost::json::parse(text).as_object();
            auto const& properties = schema.at("properties").as_object();
            std::vector<member> all;
            for (auto const& p : properties)
                all.push_back({p.key(), text_of(p.value().as_object(), "type")});
            CHECK(differences(members_of(event), all) == lines{});
            std::vector<member> required;
            for (auto const& name : schema.at("required").as_array())
                required.push_back({std::string{name.as_string()}, text_of(properties.at(name.as_string()).as_object(), "type")});
            CHECK(differences(members_of(event), required) == lines{});
            CHECK(text_of(properties.at("object").as_object(), "const") == object_value);
            CHECK(text_of(properties.at("eventType").as_object(), "const") == event.name);
        }
}

TEST_CASE("each event is written with the documented fields")
{
    for (auto const& event : events) {
        INFO(event.name);
        auto const text = sample("circleloop/" + std::string{event.name} + ".json");
        CHECK(differences(event, text) == lines{});
        CHECK(differences(event, ringtrue::encode(ringtrue::decode<circleloop::event>(text).value())) == lines{});
    }
}

TEST_CASE("each event that can be generated is encoded with the documented fields, in order")
{
    ringtrue::testing::random_source source{1};
    std::size_t counts[3]{};
    for (std::size_t i = 0; i < 2000; ++i) {
        auto const text = ringtrue::encode(ringtrue::testing::generate<circleloop::event>(source, i % 101));
        auto const type = boost::json::parse(text).at("eventType").as_string();
        for (std::size_t e = 0; e < std::size(events); ++e)
            if (type == boost::json::string_view{events[e].name.data(), events[e].name.size()}) {
                INFO(text);
                REQUIRE(differences(events[e], text) == lines{});
                ++counts[e];
            }
    }
    CHECK(counts[0] + counts[1] + counts[2] == 2000);
    CHECK(std::min({counts[0], counts[1], counts[2]}) > 100);
}

TEST_CASE("a field that differs from the documentation is named, with what is documented and what was found")
{
    auto found = three;
    CHECK(differences(three, found) == lines{});

    found.erase(found.begin() + 1);
    CHECK(differences(three, found) == lines{"callID: documented as field 2, found nowhere"});
    found = three;
    found.insert(found.begin() + 1, {"userID", "string"});
    CHECK(differences(three, found) == lines{"userID: documented nowhere, found as field 2"});
    found = three;
    found.push_back(three[1]);
    CHECK(differences(three, found) == lines{"callID: documented once, found again as field 4"});
    found = three;
    found[1].name = "call_id";
    CHECK(differences(three, found) == lines{"callID: documented as field 2, found as call_id"});
    found = three;
    std::swap(found[1], found[2]);
    CHECK(differences(three, found)
        == lines{"callID: documented as field 2, found as field 3", "created: documented as field 3, found as field 2"});
    found = three;
    found[2].json_type = "string";
    CHECK(differences(three, found) == lines{"created: documented as integer, found as string"});
}

TEST_CASE("several differences are each named, and nothing that only follows from them")
{
    CHECK(differences(three, {}).size() == 3);
    CHECK(differences({}, three).size() == 3);
    CHECK(differences(three, {{"created", "number"}, {"callID", "string"}})
        == lines{"object: documented as field 1, found nowhere", "callID: documented as field 2, found as field 3",
            "created: documented as field 3, found as field 2", "created: documented as integer, found as number"});
}

TEST_CASE("a payload of another event, or of no event, differs from the documentation")
{
    auto const ringing = sample("circleloop/call_ringing.json");
    CHECK(differences(events[1], ringing) == lines{"eventType: documented as call_missed, found as call_ringing"});
    CHECK(differences(events[2], ringing)
        == lines{"messageID: documented as field 4, found as callID", "messageAttachmentURL: documented as field 5, found nowhere",
            "eventType: documented as message_received, found as call_ringing"});
    CHECK(differences(events[0], R"({"object":"Event"})").size() == 9);
    CHECK(differences(events[0], R"({"object":"Event"})").back() == "object: documented as event, found as Event");
}

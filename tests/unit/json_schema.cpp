// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/json_schema.hpp>

#include "catch.hpp"
#include "contract/observatory/observatory.hpp"
#include "documents.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace ringtrue;

namespace {

constexpr schema_options all_options[]{{}, {.dialect = dialect::draft_07}, {.closed = true}, {.dialect = dialect::draft_07, .closed = true},
    {.lookahead = true}, {.dialect = dialect::draft_07, .lookahead = true}, {.closed = true, .lookahead = true},
    {.dialect = dialect::draft_07, .closed = true, .lookahead = true}};

// Usable at compile time, as the text that is written while running.
static_assert(json_schema<circleloop::call_event>.starts_with("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\","));
static_assert(json_schema<circleloop::event, all_options[3]>.find("\"additionalProperties\": false") != std::string_view::npos);
static_assert(json_schema<observatory::event>.ends_with("}\n"));
static_assert(json_schema<bool>.find("\"type\": \"boolean\"") != std::string_view::npos);

boost::json::object schema(std::string_view text) { return boost::json::parse({text.data(), text.size()}).as_object(); }

template <class Visit>
void for_each_schema(Visit const& visit)
{
    for (auto const* all : {&circleloop::catalog, &observatory::catalog, &observatory::dome_catalog})
        for (auto const options : all_options) {
            for (auto const& event : all->events)
                visit(schema(json_schema_of(*all, &event, options)), options);
            visit(schema(json_schema_of(*all, nullptr, options)), options);
        }
}

/// Calls visit for each schema object in a schema.
template <class Visit>
void for_each_subschema(boost::json::object const& s, Visit const& visit)
{
    visit(s);
    for (auto const& m : s) {
        if (m.key() == "properties" || m.key() == "$defs" || m.key() == "definitions")
            for (auto const& sub : m.value().as_object())
                for_each_subschema(sub.value().as_object(), visit);
        else if (m.key() == "oneOf" || m.key() == "anyOf")
            for (auto const& sub : m.value().as_array())
                for_each_subschema(sub.as_object(), visit);
        else if (m.key() == "items" || (m.key() == "additionalProperties" && m.value().is_object()))
            for_each_subschema(m.value().as_object(), visit);
    }
}

/// The schema's value at a pointer that may lead through $ref.
boost::json::value const& resolve(boost::json::value const& root, std::string_view pointer)
{
    auto const* at = &root;
    while (!pointer.empty()) {
        auto const end = pointer.find('/', 1);
        auto const token = pointer.substr(1, end == pointer.npos ? end : end - 1);
        pointer = end == pointer.npos ? "" : pointer.substr(end);
        if (token == "$ref")
            at = &root.at_pointer(std::string_view{at->at("$ref").as_string()}.substr(1));
        else
            at = &at->at_pointer("/" + std::string{token});
    }
    return *at;
}

} // namespace

TEST_CASE("a struct's schema has its members in documented order, each with its meaning")
{
    auto const s = schema(json_schema<circleloop::message_event>);
    CHECK(s.at("title") == "message_event");
    CHECK(s.at("$id") == "message_event.schema.json");
    CHECK(s.at("type") == "object");
    std::vector<std::string> names;
    for (auto const& m : s.at("properties").as_object()) {
        names.emplace_back(m.key());
        CHECK_FALSE(m.value().at("description").as_string().empty());
    }
    CHECK(names
        == std::vector<std::string>{"object", "eventType", "userID", "messageID", "messageAttachmentURL", "originatingNumberE164", "originatingNumber",
            "dialledNumberE164", "dialledNumber", "created"});
    CHECK(s.at("required") == boost::json::value_from(names));
}

TEST_CASE("each field kind is written with its keywords")
{
    auto const properties = schema(json_schema<observatory::star_observed>).at("properties").as_object();
    auto const text = [&](std::string_view name) { return boost::json::serialize(properties.at(name)); };
    CHECK(text("type") == R"({"description":"Names the event.","type":"string","const":"star_observed"})");
    CHECK(text("star")
        == R"({"description":"The star.","type":"string","pattern":"^(HD [1-9][0-9]{0,5}|Sun)$","examples":["HD 48915","Sun"]})");
    CHECK(text("height") == R"({"description":"Where it stands.","type":"number","minimum":-90,"maximum":90,"examples":[-1.67E1]})");
    CHECK(text("brightness") == R"({"description":"How bright it is.","type":"integer","minimum":-27,"maximum":30,"examples":[-1]})");
    CHECK(text("weather")
        == R"({"description":"The sky.\n- clear: No clouds.\n- part-cloudy: Some clouds.\n- overcast: Nothing but clouds.","type":"string","enum":["clear","part-cloudy","overcast"]})");
    CHECK(boost::json::serialize(properties.at("forecast").at("type")) == R"(["string","null"])");
    CHECK(boost::json::serialize(properties.at("forecast").at("enum")) == R"(["clear","part-cloudy","overcast",null])");
    CHECK(text("remark") == R"({"description":"What else there was.","type":"string"})");
    CHECK(boost::json::serialize(properties.at("confirmed").at("type")) == R"(["boolean","null"])");
    CHECK(text("proof") == R"({"description":"What is known of it.","type":"array","items":{"$ref":"#/$defs/evidence"}})");
    CHECK(text("finder") == R"({"description":"The finder, where there is one.","anyOf":[{"$ref":"#/$defs/instrument"},{"type":"null"}]})");
    auto const counters = schema(json_schema<observatory::counters>).at("properties").as_object();
    CHECK(boost::json::serialize(counters.at("flags").at("items")) == R"({"type":"boolean"})");
    CHECK(counters.at("flags").at("minItems") == 3);
    CHECK(counters.at("flags").at("maxItems") == 3);
    CHECK(boost::json::serialize(counters.at("named").at("additionalProperties"))
        == R"({"type":["integer","null"],"minimum":-2147483648,"maximum":2147483647})");
    CHECK(counters.at("u64").at("maximum") == std::numeric_limits<std::uint64_t>::max());
}

// Ajv refuses by default to compile a schema with a format that it does not know, and "uuid" is one.
TEST_CASE("no field type of the library has a format")
{
    for_each_schema([](boost::json::object const& root, schema_options) {
        for_each_subschema(root, [](boost::json::object const& s) { CHECK_FALSE(s.contains("format")); });
    });
}

TEST_CASE("optional members are not required, and a struct without members has no required")
{
    auto const s = schema(json_schema<observatory::star_observed>);
    std::set<std::string> required;
    for (auto const& name : s.at("required").as_array())
        required.emplace(name.as_string());
    CHECK(required.size() == 11);
    for (auto const* optional : {"remark", "confirmed", "instruments"})
        CHECK(required.count(optional) == 0);
    CHECK_FALSE(schema(json_schema<observatory::dome_opened>).contains("required"));
}

TEST_CASE("an event's file pins its tag, has its own title and its place below the catalog's id")
{
    auto const missed = schema(json_schema_of(circleloop::catalog, circleloop::catalog.find("call_missed")));
    CHECK(missed.at("$id") == "https://ringtrue.example/schema/circleloop/v1/call_missed.schema.json");
    CHECK(missed.at("title") == "call_missed");
    CHECK(missed.at("description") == "A call was not answered.");
    CHECK(missed.at("properties").at("eventType").at("const") == "call_missed");
    CHECK_FALSE(missed.at("properties").at("eventType").as_object().contains("enum"));
    auto const old = schema(json_schema_of(circleloop::catalog, nullptr, {.dialect = dialect::draft_07, .closed = true}));
    CHECK(old.at("$id") == "https://ringtrue.example/schema/circleloop/v1/draft-07/closed/event.schema.json");
    CHECK(old.at("definitions").as_object().size() == 2);
    auto const with_lookaheads = schema(json_schema_of(circleloop::catalog, nullptr, {.lookahead = true}));
    CHECK(with_lookaheads.at("$id") == "https://ringtrue.example/schema/circleloop/v1/lookahead/event.schema.json");
}

TEST_CASE("a schema file's name is safe in a file system and in a URI")
{
    auto const name = [](std::string_view event) {
        std::string out;
        detail::append_file_name(out, event);
        return out;
    };
    CHECK(name("call_ringing") == "call_ringing.schema.json");
    CHECK(name("dome.opened") == "dome.opened.schema.json");
    CHECK(name("invoice/paid") == "invoice_paid.schema.json");
    CHECK(name("../../x y") == "_._.._x_y.schema.json");
    CHECK(name("é") == "__.schema.json");
}

TEST_CASE("no two schema files have the same $id")
{
    std::set<std::string> ids;
    std::size_t files = 0;
    for_each_schema([&](boost::json::object const& s, schema_options) { ids.emplace(s.at("$id").as_string()), ++files; });
    CHECK(ids.size() == files);
}

TEST_CASE("every schema keeps to what all validators read alike")
{
    std::set<std::string_view> const known{"$schema", "$id", "$ref", "$defs", "definitions", "title", "description", "type", "properties", "required",
        "additionalProperties", "items", "minItems", "maxItems", "const", "enum", "minLength", "maxLength", "pattern", "minimum",
        "maximum", "examples", "oneOf", "anyOf", "not"};
    for_each_schema([&](boost::json::object const& root, schema_options options) {
        bool const draft_07 = options.dialect == dialect::draft_07;
        CHECK_FALSE(root.contains(draft_07 ? "$defs" : "definitions"));
        for_each_subschema(root, [&](boost::json::object const& s) {
            for (auto const& m : s) {
                INFO(boost::json::serialize(s));
                CHECK(known.count(m.key()) == 1);
            }
            for (auto const* keyword : {"pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "items", "properties", "required",
                     "additionalProperties", "const", "enum"})
                CHECK((!s.contains(keyword) || s.contains("type") || s.size() == 1)); // the schema of a `not` has no type
            if (s.contains("required"))
                for (auto const& name : s.at("required").as_array())
                    CHECK(s.at("properties").as_object().contains(name.as_string()));
            if (s.contains("properties"))
                CHECK(s.contains("additionalProperties") == options.closed);
            if (s.contains("pattern")) {
                std::string_view pattern = s.at("pattern").as_string();
                std::string_view const lookahead = R"((?![\s\S]))";
                CHECK(pattern.ends_with(lookahead) == options.lookahead);
                pattern.remove_suffix(options.lookahead ? lookahead.size() : 0);
                CHECK(pattern.front() == '^');
                CHECK(pattern.back() == '$');
                for (auto const* unsafe : {"\\d", "\\w", "\\s", "\\Z", "(?", "[:", "\\p"})
                    CHECK(pattern.find(unsafe) == pattern.npos);
            }
        });
    });
}

TEST_CASE("every example in a schema is valid for the schema that it stands in")
{
    std::size_t examples = 0;
    auto const check = [&](keywords const& k) {
        for (auto const example : k.examples.all)
            if (!example.empty()) {
                auto const text = k.type == json_type::string ? boost::json::serialize(boost::json::string{example}) : std::string{example};
                INFO(text);
                CHECK(validate(text, k).empty());
                ++examples;
            }
    };
    for (auto const* contract : {&keywords_of<circleloop::call_event>, &keywords_of<circleloop::message_event>, &keywords_of<observatory::star_observed>,
             &keywords_of<observatory::counters>, &keywords_of<observatory::recorded>, &keywords_of<observatory::seen_by_eye>})
        for (auto const& p : contract->properties)
            check(*p.value);
    CHECK(examples > 20);
}

TEST_CASE("a violation's keyword location is there in the schema, in every dialect")
{
    std::string_view const broken[]{R"({})", R"({"type":1})", R"({"type":"nothing"})", R"({"type":"counters","i8":1000,"flags":[],"bits":[1],"named":{"a":"x"}})",
        R"({"type":"star_observed","id":"","star":"x","height":100,"proof":[{},{"how":"x"},{"how":"camera","pixel":[-1,2,3]}],"instruments":[{"code":"","maker":5}],"finder":{"code":"x"},"forecast":"x","confirmed":1})",
        R"({"type":"night_closed","seen":{"name":1,"parts":[{"name":"","parts":[{"x":1}]}]},"x":1})", "[]"};
    std::size_t locations = 0;
    for (auto const options : all_options) {
        auto const root = boost::json::parse(json_schema_of(observatory::catalog, nullptr, options));
        for (auto const text : broken)
            for (auto const& v : validate(text, *observatory::catalog.any_event, {.closed = options.closed})) {
                INFO(v.keyword_location);
                REQUIRE_FALSE(v.keyword_location.empty());
                CHECK_NOTHROW(resolve(root, v.keyword_location));
                ++locations;
            }
    }
    CHECK(locations > 100);
}

TEST_CASE("types of one name in different namespaces are two definitions")
{
    static constexpr keywords text{.type = json_type::string};
    static constexpr property members[]{{"a", "An a.", &text, true}};
    static constexpr keywords first{.properties = {members, 1}, .title = "part", .description = "One.", .definition = &first};
    static constexpr keywords second{.properties = {members, 1}, .title = "part", .description = "Another.", .definition = &second};
    static constexpr property both[]{{"x", "An x.", &first, true}, {"y", "A y.", &second, true}, {"z", "A z.", &first, true}};
    static constexpr keywords whole{.properties = {both, 3}, .title = "whole", .description = "All.", .definition = &whole};
    auto const document = detail::schema_document::of(whole);
    std::string written(detail::schema_size(document, {}), '\0');
    detail::write_schema(written.data(), document, {});
    auto const s = schema(written);
    CHECK(s.at("$defs").as_object().size() == 2);
    CHECK(s.at("properties").at("y").at("$ref") == "#/$defs/part.2");
    CHECK(s.at("properties").at("z").at("$ref") == "#/$defs/part");
    CHECK(s.at("$defs").at("part.2").at("description") == "Another.");
}

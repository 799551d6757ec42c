// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/schema/writer.hpp>

#include "catch.hpp"

#include <boost/json.hpp>

#include <string>
#include <string_view>

using namespace ringtrue;

namespace {

std::string written(detail::schema_document const& document, schema_options options = {})
{
    std::string text(detail::schema_size(document, options), '\0');
    detail::write_schema(text.data(), document, options);
    return text;
}

boost::json::object parsed(keywords const& schema, schema_options options = {})
{
    return boost::json::parse(written(detail::schema_document::of(schema), options)).as_object();
}

constexpr keywords boolean{.type = json_type::boolean};
constexpr property members[]{{"on", "Whether it is on.", &boolean, true}, {"hot", "Whether it is hot.", &boolean, false}};
constexpr keywords lamp{.properties = {members, 2}, .title = "lamp", .description = "A lamp.", .definition = &lamp};
constexpr keywords lamp_or_null{.nullable = true, .properties = {members, 2}, .title = "lamp", .description = "A lamp.", .definition = &lamp};
constexpr keywords lamps{.type = json_type::array, .items = &lamp_or_null, .minItems = 1, .maxItems = 2};
constexpr property places[]{{"hall", "The hall.", &lamp, true}, {"rooms", "The rooms.", &lamps, false}};
constexpr keywords house{.properties = {places, 2}, .title = "house", .description = "A house.", .definition = &house};

} // namespace

TEST_CASE("a schema file is indented, self-contained, and ends in a newline")
{
    CHECK(written(detail::schema_document::of(house), {.dialect = dialect::draft_07, .closed = true}) == R"({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "house.schema.json",
  "title": "house",
  "description": "A house.",
  "type": "object",
  "properties": {
    "hall": {
      "description": "The hall.",
      "$ref": "#/definitions/lamp"
    },
    "rooms": {
      "description": "The rooms.",
      "type": "array",
      "items": {
        "anyOf": [
          {
            "$ref": "#/definitions/lamp"
          },
          {
            "type": "null"
          }
        ]
      },
      "minItems": 1,
      "maxItems": 2
    }
  },
  "required": [
    "hall"
  ],
  "additionalProperties": false,
  "definitions": {
    "lamp": {
      "description": "A lamp.",
      "type": "object",
      "properties": {
        "on": {
          "description": "Whether it is on.",
          "type": "boolean"
        },
        "hot": {
          "description": "Whether it is hot.",
          "type": "boolean"
        }
      },
      "required": [
        "on"
      ],
      "additionalProperties": false
    }
  }
}
)");
}

TEST_CASE("the dialects differ in their name and in that of the definitions, and open from closed in additionalProperties")
{
    auto const replace = [](std::string text, std::string_view from, std::string_view to) {
        for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
        return text;
    };
    auto const document = detail::schema_document::of(house);
    auto text = replace(written(document), "$defs", "definitions");
    text = replace(text, "https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-07/schema#");
    CHECK(text == written(document, {.dialect = dialect::draft_07}));
    auto closed = written(document, {.closed = true});
    closed = replace(closed, ",\n      \"additionalProperties\": false", "");
    closed = replace(closed, ",\n  \"additionalProperties\": false", "");
    CHECK(closed == written(document));
}

TEST_CASE("a file with lookaheads differs in its $id and in the end of each pattern, and in nothing else")
{
    static constexpr keywords code{.type = json_type::string, .pattern = pattern<"[A-Z]{3}">};
    static constexpr property coded[]{{"code", "Its code.", &code, true}};
    static constexpr keywords port{.properties = {coded, 1}, .title = "port", .description = "A port.", .definition = &port};
    auto document = detail::schema_document::of(port);
    document.base = "https://harbour.example/v1/";
    for (bool const closed : {false, true}) {
        auto text = written(document, {.closed = closed});
        auto const id = text.find("port.schema.json");
        REQUIRE(id != text.npos);
        text.insert(text.find("v1/") + 3, "lookahead/");
        std::string_view const pattern = "^[A-Z]{3}$";
        REQUIRE(text.find(pattern) != text.npos);
        text.insert(text.find(pattern) + pattern.size(), R"((?![\\s\\S]))");
        CHECK(text == written(document, {.closed = closed, .lookahead = true}));
    }
}

TEST_CASE("the document itself may be null, or no object")
{
    auto const nullable = parsed(lamp_or_null);
    CHECK(nullable.at("anyOf") == boost::json::parse(R"([{"$ref":"#/$defs/lamp"},{"type":"null"}])"));
    CHECK(nullable.at("$defs").as_object().contains("lamp"));
    CHECK(parsed(boolean).at("type") == "boolean");
    CHECK(parsed(boolean).at("title") == "value");
    CHECK_FALSE(parsed(boolean).contains("$defs"));
}

// RFC 6901, 6: a pointer in a URI is escaped twice, for the pointer and for the URI.
TEST_CASE("a definition is found by its $ref, whatever its name")
{
    static constexpr keywords odd{.properties = {members, 2}, .title = "in/out <cargo>", .description = "Odd.", .definition = &odd};
    static constexpr property inside[]{{"odd", "It is.", &odd, true}};
    static constexpr keywords whole{.properties = {inside, 1}, .title = "whole", .description = "All.", .definition = &whole};
    auto const schema = parsed(whole);
    std::string const ref{schema.at("properties").at("odd").at("$ref").as_string()};
    INFO(ref);
    CHECK(ref.find_first_of(" <>") == ref.npos); // which are no characters of a URI
    auto const name = ref.substr(std::string_view{"#/$defs/"}.size());
    CHECK(name.find('/') == name.npos);
    CHECK(schema.at("$defs").as_object().size() == 1);
}

TEST_CASE("no two definitions have one name, not even where one is called as another is numbered")
{
    static constexpr keywords first{.properties = {members, 1}, .title = "part", .description = "1", .definition = &first};
    static constexpr keywords second{.properties = {members, 1}, .title = "part", .description = "2", .definition = &second};
    static constexpr keywords third{.properties = {members, 1}, .title = "part_2", .description = "3", .definition = &third};
    static constexpr property parts[]{{"a", "A.", &first, true}, {"b", "B.", &second, true}, {"c", "C.", &third, true}};
    static constexpr keywords whole{.properties = {parts, 3}, .title = "whole", .description = "All.", .definition = &whole};
    auto const text = written(detail::schema_document::of(whole));
    INFO(text);
    boost::json::error_code error;
    CHECK(boost::json::parse(text, error).at("$defs").as_object().size() == 3);
}

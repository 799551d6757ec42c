// SPDX-License-Identifier: BSL-1.0
// Keywords that no C++ type stands behind, each met and broken.
#include <ringtrue/detail/validate/check.hpp>

#include "catch.hpp"

#include <ringtrue/detail/json/parse.hpp>

#include <string>
#include <string_view>
#include <vector>

using namespace ringtrue;

namespace {

using lines = std::vector<std::string>;

/// "rule pointer keyword_location" of each violation.
lines broken(std::string_view text, keywords const& schema, decode_options const& options = {})
{
    detail::document d;
    REQUIRE(detail::parser{d, text, options.max_depth}.parse());
    lines all;
    for (auto const& v : detail::checker{d, schema, options}.check())
        all.push_back(std::string{to_string(v.rule)} + ' ' + v.pointer + ' ' + v.keyword_location);
    return all;
}

/// The same, of the value of a member "a".
lines broken_member(std::string const& value, keywords const& schema)
{
    property const a[]{{"a", "A.", &schema, true}};
    return broken(R"({"a":)" + value + "}", {.properties = {a, 1}});
}

keywords array_of(keywords const& items) { return {.type = json_type::array, .items = &items}; }

keywords or_null(keywords schema)
{
    schema.nullable = true;
    return schema;
}

constexpr keywords text{.type = json_type::string};
constexpr keywords digit{.type = json_type::integer, .minimum = 0, .maximum = 9};
constexpr keywords red{.type = json_type::string, .constant = "red", .is_constant = true};
constexpr enumerator blues[]{{"navy", "Dark."}, {"sky", "Light."}};
constexpr keywords blue{.type = json_type::string, .enumeration = {blues, 2}};

constexpr property warm_members[]{{"colour", "The tag.", &red, true}, {"heat", "A digit.", &digit, true}};
constexpr keywords warm{.properties = {warm_members, 2}};
constexpr property cold_members[]{{"colour", "The tag.", &blue, true}, {"words", "A text.", &text, false}};
constexpr keywords cold{.properties = {cold_members, 2}};
constexpr keywords const* colours[]{&warm, &cold};
constexpr keywords colour{.oneOf = {colours, 2}, .tag = "colour"};

} // namespace

TEST_CASE("type: every JSON type takes its own values and no others")
{
    std::string const values[]{"null", "true", "1", "1.5", R"("")", "[]", "{}"};
    for (std::size_t type = 0; type < std::size(values); ++type)
        for (std::size_t i = 0; i < std::size(values); ++i) {
            INFO(values[i] << " as type " << type);
            keywords const schema{.type = static_cast<json_type>(type), .items = &text};
            bool const takes = i == type || (schema.type == json_type::number && values[i] == "1");
            CHECK(broken_member(values[i], schema) == (takes ? lines{} : lines{"type /a /properties/a/type"}));
        }
}

TEST_CASE("const, and enum where null is a value beside it")
{
    CHECK(broken_member(R"("red")", red) == lines{});
    CHECK(broken_member(R"("Red")", red) == lines{"const /a /properties/a/const"});
    CHECK(broken_member(R"("Red")", or_null(red)) == lines{"enum /a /properties/a/enum"});
}

TEST_CASE("enum")
{
    CHECK(broken_member(R"("sky")", blue) == lines{});
    CHECK(broken_member(R"("sk")", blue) == lines{"enum /a /properties/a/enum"});
}

TEST_CASE("pattern, which holds for the whole text")
{
    keywords const schema{.type = json_type::string, .pattern = pattern<"[a-c]{2}">};
    CHECK(broken_member(R"("ab")", schema) == lines{});
    for (auto const* value : {R"("a")", R"("abc")", R"("ad")", R"("ab\n")"})
        CHECK(broken_member(value, schema) == lines{"pattern /a /properties/a/pattern"});
}

TEST_CASE("minLength and maxLength, in code points")
{
    keywords const schema{.type = json_type::string, .minLength = 2, .maxLength = 3};
    CHECK(broken_member(R"(["é€"])", array_of(schema)) == lines{});
    CHECK(broken_member(R"("😀")", schema) == lines{"minLength /a /properties/a/minLength"});
    CHECK(broken_member(R"("\u0061bcd")", schema) == lines{"maxLength /a /properties/a/maxLength"});
}

TEST_CASE("minimum and maximum of integers")
{
    CHECK(broken_member("[0,9,9.0,0.9e1]", array_of(digit)) == lines{});
    for (auto const* value : {"-1", "-1e99"})
        CHECK(broken_member(value, digit) == lines{"minimum /a /properties/a/minimum"});
    for (auto const* value : {"10", "1e99"})
        CHECK(broken_member(value, digit) == lines{"maximum /a /properties/a/maximum"});
    CHECK(broken_member("8.5", digit) == lines{"type /a /properties/a/type"});
    keywords const around_zero{.type = json_type::integer, .minimum = -9, .maximum = 9};
    CHECK(broken_member("-1e99", around_zero) == lines{"minimum /a /properties/a/minimum"});
    CHECK(broken_member("1e99", around_zero) == lines{"maximum /a /properties/a/maximum"});
}

TEST_CASE("minimum and maximum of numbers")
{
    keywords const schema{.type = json_type::number, .minimum_number = "-0.5", .maximum_number = "1e2"};
    CHECK(broken_member("[-0.5,100]", array_of(schema)) == lines{});
    CHECK(broken_member("-0.6", schema) == lines{"minimum /a /properties/a/minimum"});
    CHECK(broken_member("100.1", schema) == lines{"maximum /a /properties/a/maximum"});
}

TEST_CASE("minItems, maxItems and items")
{
    keywords const schema{.type = json_type::array, .items = &digit, .minItems = 1, .maxItems = 2};
    CHECK(broken_member("[[0],[0,1]]", array_of(schema)) == lines{});
    CHECK(broken_member("[]", schema) == lines{"minItems /a /properties/a/minItems"});
    CHECK(broken_member("[0,1,10]", schema) == lines{"maxItems /a /properties/a/maxItems", "maximum /a/2 /properties/a/items/maximum"});
}

TEST_CASE("uniqueItems, of items that are valid")
{
    keywords const schema{.type = json_type::array, .items = &digit, .maxItems = 3, .uniqueItems = true, .find_equal = detail::find_equal_items};
    CHECK(broken_member("[0,1,2]", schema) == lines{});
    CHECK(broken_member("[1,0,1.0]", schema) == lines{"uniqueItems /a /properties/a/uniqueItems"});
    CHECK(broken_member("[10,10]", schema) == lines{"maximum /a/0 /properties/a/items/maximum", "maximum /a/1 /properties/a/items/maximum"});
    CHECK(broken_member("[1,2,3,1]", schema) == lines{"maxItems /a /properties/a/maxItems", "uniqueItems /a /properties/a/uniqueItems"});
}

TEST_CASE("what is tolerated is a violation in a closed reading alone, and hides no other one")
{
    auto loose = blue;
    loose.tolerant = true;
    loose.tolerates_null = true;
    CHECK(broken_member(R"(["sky","pink",null])", array_of(loose)) == lines{});
    CHECK(broken_member("7", loose) == lines{"type /a /properties/a/type"});
    keywords const schema{.type = json_type::array, .items = &loose, .uniqueItems = true, .find_equal = detail::find_equal_items};
    property const a[]{{"a", "A.", &schema, true}};
    keywords const object{.properties = {a, 1}};
    violations deviations;
    CHECK(broken(R"({"a":["pink",null,"pink"]})", object, {.deviations = &deviations}) == lines{"uniqueItems /a /properties/a/uniqueItems"});
    CHECK(deviations.size() == 3);
    CHECK(broken(R"({"a":["pink",null,"pink"]})", object, {.closed = true})
        == lines{"uniqueItems /a /properties/a/uniqueItems", "enum /a/0 /properties/a/items/enum", "type /a/1 /properties/a/items/type", "enum /a/2 /properties/a/items/enum"});
}

TEST_CASE("prefixItems: each item has its own schema")
{
    keywords const* const items[]{&digit, &red, &text};
    keywords const schema{.type = json_type::array, .minItems = 3, .maxItems = 3, .prefixItems = {items, 3}};
    CHECK(broken_member(R"([0,"red",""])", schema) == lines{});
    CHECK(broken_member(R"(["red",0,1])", schema)
        == lines{"type /a/0 /properties/a/prefixItems/0/type", "type /a/1 /properties/a/prefixItems/1/type", "type /a/2 /properties/a/prefixItems/2/type"});
    CHECK(broken_member(R"([10,"red"])", schema) == lines{"minItems /a /properties/a/minItems", "maximum /a/0 /properties/a/prefixItems/0/maximum"});
    CHECK(broken_member(R"([1,"red","",7])", schema) == lines{"maxItems /a /properties/a/maxItems"});
}

TEST_CASE("propertyNames: the names of a map have a schema, as well as its values")
{
    keywords const schema{.additionalProperties = &digit, .propertyNames = &blue};
    CHECK(broken(R"({"sky":1,"navy":9})", schema) == lines{});
    CHECK(broken(R"({"sky":10,"red":1,"pink":10})", schema)
        == lines{"maximum /sky /additionalProperties/maximum", "enum /red /propertyNames/enum", "enum /pink /propertyNames/enum",
            "maximum /pink /additionalProperties/maximum"});
    CHECK(broken(R"({"red":1,"red":2})", schema) == lines{"enum /red /propertyNames/enum", "duplicate /red "});
}

TEST_CASE("const of integers and booleans, and enum where null is a value beside it")
{
    keywords const seven{.type = json_type::integer, .constant = "7", .is_constant = true, .minimum = 7, .maximum = 7};
    keywords const yes{.type = json_type::boolean, .constant = "true", .is_constant = true};
    CHECK(broken_member("[7,7.0,70e-1]", array_of(seven)) == lines{});
    for (auto const* const value : {"6", "8", "1e99", "-1e99"}) {
        CHECK(broken_member(value, seven) == lines{"const /a /properties/a/const"});
        CHECK(broken_member(value, or_null(seven)) == lines{"enum /a /properties/a/enum"});
    }
    CHECK(broken_member("7.5", seven) == lines{"type /a /properties/a/type"});
    CHECK(broken_member("true", yes) == lines{});
    CHECK(broken_member("false", yes) == lines{"const /a /properties/a/const"});
    CHECK(broken_member("1", yes) == lines{"type /a /properties/a/type"});
    CHECK(broken_member("[true,null]", array_of(or_null(yes))) == lines{});
    CHECK(broken_member("false", or_null(yes)) == lines{"enum /a /properties/a/enum"});
}

TEST_CASE("required, where the member may not be absent")
{
    CHECK(broken(R"({"colour":"red"})", warm) == lines{"required /heat /required"});
    CHECK(broken(R"({"colour":"sky"})", cold) == lines{});
}

TEST_CASE("additionalProperties are the values of a map, and what is unknown where that is refused")
{
    CHECK(broken(R"({"x":1,"y/":10})", {.additionalProperties = &digit}) == lines{"maximum /y~1 /additionalProperties/maximum"});
    CHECK(broken(R"({"x":1,"colour":"sky"})", cold) == lines{});
    CHECK(broken(R"({"x":1,"colour":"sky"})", cold, {.closed = true}) == lines{"unknown /x /additionalProperties"});
}

TEST_CASE("a member given twice has no keyword, and is refused in what is unknown too")
{
    CHECK(broken(R"({"colour":"sky","colour":"sky"})", cold) == lines{"duplicate /colour "});
    CHECK(broken(R"({"colour":"sky","x":[{"y":1,"\u0079":1}]})", cold) == lines{"duplicate /x/0/y "});
}

TEST_CASE("null is a value where the schema is nullable, and a definition is then one of two")
{
    keywords const defined{.properties = {warm_members, 2}, .definition = &warm};
    CHECK(broken("null", or_null(digit)) == lines{});
    CHECK(broken_member("null", or_null(defined)) == lines{});
    CHECK(broken("1", or_null(defined)) == lines{"type  /anyOf/0/$ref/type"});
    CHECK(broken_member("1", or_null(defined)) == lines{"type /a /properties/a/anyOf/0/$ref/type"});
    CHECK(broken_member("null", defined) == lines{"type /a /properties/a/$ref/type"});
}

TEST_CASE("oneOf: the tag picks the alternative, wherever it stands, and is all that is wrong where it picks none")
{
    CHECK(broken(R"({"heat":9,"colour":"red"})", colour) == lines{});
    CHECK(broken(R"({"heat":10,"colour":"red"})", colour) == lines{"maximum /heat /oneOf/0/$ref/properties/heat/maximum"});
    CHECK(broken(R"({"heat":10,"words":1,"colour":"navy"})", colour) == lines{"type /words /oneOf/1/$ref/properties/words/type"});
    CHECK(broken(R"({"heat":10})", colour) == lines{"required /colour /oneOf"});
    CHECK(broken(R"({"heat":10,"colour":"pink"})", colour) == lines{"enum /colour /oneOf"});
    CHECK(broken(R"({"heat":10,"colour":1})", colour) == lines{"type /colour /oneOf"});
    CHECK(broken("[]", colour) == lines{"type  /oneOf"});
    constexpr keywords one{.type = json_type::string, .constant = "1", .is_constant = true};
    property const numbered_members[]{{"colour", "The tag.", &one, true}};
    keywords const numbered{.properties = {numbered_members, 1}};
    keywords const* const alternatives[]{&numbered};
    keywords const by_number{.oneOf = {alternatives, 1}, .tag = "colour"};
    CHECK(broken(R"({"colour":"1"})", by_number) == lines{});
    CHECK(broken(R"({"colour":1})", by_number) == lines{"type /colour /oneOf"});
}

TEST_CASE("violations stand in the document's order, a missing member where its object ends")
{
    CHECK(broken(R"([{"heat":-1,"colour":"sky"},{"heat":1},7])", array_of(warm))
        == lines{"minimum /0/heat /items/properties/heat/minimum", "const /0/colour /items/properties/colour/const",
            "required /1/colour /items/required", "type /2 /items/type"});
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/schema/keywords.hpp>

#include "catch.hpp"

#include <boost/json.hpp>

#include <limits>
#include <string>
#include <string_view>

using namespace ringtrue;

namespace {

/// The schema object of a scalar, compact; with a description, if there is any, and pinned to one value.
std::string written(keywords const& schema, std::string_view description = {}, std::string_view pinned = {}, schema_options options = {})
{
    auto const write = [&](char* out) {
        detail::json_writer json{out};
        json.open('{');
        detail::write_description(json, schema, description, pinned, options);
        detail::write_scalar_keywords(json, schema, pinned, options);
        detail::write_annotations(json, schema, nullptr);
        json.close('}');
        return json.size();
    };
    std::string text(write(nullptr), '\0');
    write(text.data());
    return boost::json::serialize(boost::json::parse(text));
}

constexpr schema_options closed{.closed = true};
constexpr enumerator sides[]{{"left", "To port."}, {"ri\"ght", "To starboard."}};

} // namespace

TEST_CASE("each type is written with the keywords that apply to it, and no others")
{
    CHECK(written({.type = json_type::boolean}) == R"({"type":"boolean"})");
    CHECK(written({.type = json_type::boolean, .nullable = true}) == R"({"type":["boolean","null"]})");
    CHECK(written({.type = json_type::integer, .minimum = -1, .maximum = std::numeric_limits<std::uint64_t>::max()})
        == R"({"type":"integer","minimum":-1,"maximum":18446744073709551615})");
    CHECK(written({.type = json_type::number, .minimum_number = "-1", .maximum_number = "2", .examples = {"1", "2"}})
        == R"({"type":"number","minimum":-1,"maximum":2,"examples":[1,2]})");
    CHECK(written({.type = json_type::string}) == R"({"type":"string"})");
    CHECK(written({.type = json_type::string, .minLength = 1, .maxLength = 2, .format = "uuid", .examples = {"a\"b"}}, "What \"it\" is.")
        == R"({"description":"What \"it\" is.","type":"string","minLength":1,"maxLength":2,"format":"uuid","examples":["a\"b"]})");
    CHECK(written({.type = json_type::string, .maxLength = 0}) == R"({"type":"string","maxLength":0})");
}

TEST_CASE("one value is const, several are enum, and null is one more of them")
{
    CHECK(written({.type = json_type::string, .constant = "a\n", .is_constant = true}) == R"({"type":"string","const":"a\n"})");
    CHECK(written({.type = json_type::string, .constant = "", .is_constant = true}) == R"({"type":"string","const":""})");
    CHECK(written({.type = json_type::string, .nullable = true, .constant = "a", .is_constant = true})
        == R"({"type":["string","null"],"enum":["a",null]})");
    CHECK(written({.type = json_type::string, .enumeration = {sides, 2}}, "Where.")
        == R"({"description":"Where.\n- left: To port.\n- ri\"ght: To starboard.","type":"string","enum":["left","ri\"ght"]})");
    CHECK(written({.type = json_type::string, .nullable = true, .enumeration = {sides, 1}})
        == R"({"description":"- left: To port.","type":["string","null"],"enum":["left",null]})");
    CHECK(written({.type = json_type::string, .enumeration = {sides, 2}}, "Where.", "left")
        == R"({"description":"Where.","type":"string","const":"left"})");
}

TEST_CASE("a pattern is anchored, as a group where it has alternatives")
{
    CHECK(written({.type = json_type::string, .pattern = pattern<"[a-z]+\\.x">}) == R"({"type":"string","pattern":"^[a-z]+\\.x$"})");
    CHECK(written({.type = json_type::string, .pattern = pattern<"a|b">}) == R"({"type":"string","pattern":"^(a|b)$"})");
    CHECK(written({.type = json_type::string, .pattern = pattern<"[^<>]*">}) == R"({"type":"string","pattern":"^[^<>]*$"})");
    CHECK(written({.type = json_type::string, .nullable = true, .pattern = pattern<"[a-z]+">}) == R"({"type":["string","null"],"pattern":"^[a-z]+$"})");
}

TEST_CASE("a lookahead ends a pattern where the options ask for it")
{
    auto const with_lookahead = [](keywords const& schema) { return written(schema, {}, {}, {.lookahead = true}); };
    CHECK(with_lookahead({.type = json_type::string, .pattern = pattern<"[a-z]+">}) == R"~({"type":"string","pattern":"^[a-z]+$(?![\\s\\S])"})~");
    CHECK(with_lookahead({.type = json_type::string, .pattern = pattern<"a|b">}) == R"~({"type":"string","pattern":"^(a|b)$(?![\\s\\S])"})~");
    CHECK(with_lookahead({.type = json_type::string}) == R"({"type":"string"})");
}

TEST_CASE("format is written as it is given")
{
    CHECK(written({.type = json_type::string, .pattern = pattern<"[a-z]+">, .format = "hostname"})
        == R"({"type":"string","pattern":"^[a-z]+$","format":"hostname"})");
}

TEST_CASE("an open schema accepts what is tolerated, and says what is documented; a closed one has the documented keywords")
{
    keywords const loose{.type = json_type::string, .tolerant = true, .maxLength = 9, .pattern = pattern<"[a-z]+">, .expected = "a word"};
    CHECK(written(loose, "A word.") == R"({"description":"A word.\nDocumented as a word; another text may come.","type":"string"})");
    CHECK(written(loose, "A word.", {}, closed) == R"({"description":"A word.","type":"string","maxLength":9,"pattern":"^[a-z]+$"})");
    auto or_null = loose;
    or_null.tolerates_null = true;
    CHECK(written(or_null) == R"({"description":"Documented as a word; another text, or null, may come.","type":["string","null"]})");
    CHECK(written(or_null, {}, {}, closed) == R"({"type":"string","maxLength":9,"pattern":"^[a-z]+$"})");
    keywords const side{.type = json_type::string, .tolerant = true, .enumeration = {sides, 2}};
    CHECK(written(side) == R"({"description":"- left: To port.\n- ri\"ght: To starboard.","type":"string"})");
    keywords const flag{.type = json_type::boolean, .tolerates_null = true};
    CHECK(written(flag) == R"({"type":["boolean","null"]})");
    CHECK(written(flag, {}, {}, closed) == R"({"type":"boolean"})");
    CHECK(written({.type = json_type::integer, .constant = "7", .is_constant = true, .minimum = 7, .maximum = 7}) == R"({"type":"integer","const":7})");
    CHECK(written({.type = json_type::boolean, .nullable = true, .constant = "true", .is_constant = true}) == R"({"type":["boolean","null"],"enum":[true,null]})");
}

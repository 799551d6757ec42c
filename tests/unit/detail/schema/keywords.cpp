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
std::string written(keywords const& schema, std::string_view description = {}, std::string_view pinned = {})
{
    auto const write = [&](char* out) {
        detail::json_writer json{out};
        json.open('{');
        detail::write_description(json, schema, description, pinned);
        detail::write_scalar_keywords(json, schema, pinned);
        detail::write_examples(json, schema);
        json.close('}');
        return json.size();
    };
    std::string text(write(nullptr), '\0');
    write(text.data());
    return boost::json::serialize(boost::json::parse(text));
}

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

TEST_CASE("a pattern is anchored, as a group where it has alternatives, and refuses a newline at the end by itself")
{
    CHECK(written({.type = json_type::string, .pattern = pattern<"[a-z]+\\.x">})
        == R"({"type":"string","pattern":"^[a-z]+\\.x$","not":{"pattern":"\\n"}})");
    CHECK(written({.type = json_type::string, .pattern = pattern<"a|b">}) == R"({"type":"string","pattern":"^(a|b)$","not":{"pattern":"\\n"}})");
    CHECK(written({.type = json_type::string, .pattern = pattern<"[^<>]*">}) == R"({"type":"string","pattern":"^[^<>]*$"})");
}

// In Python `$` also matches before a newline at the end, so a length that is fixed refuses it only where the pattern
// takes no shorter text: "abc\n" has 4 characters.
TEST_CASE("a fixed length does not refuse a newline at the end where the pattern leaves room for it")
{
    auto const schema = written({.type = json_type::string, .minLength = 4, .maxLength = 4, .pattern = pattern<"[a-z]*">});
    INFO(schema);
    CHECK(schema.find(R"("not":{)") != std::string::npos);
}

// `pattern` says nothing of null, so that null satisfies {"pattern":"\n"}, and `not` refuses it.
TEST_CASE("what refuses a newline does not refuse null where a value may be null")
{
    auto const schema = written({.type = json_type::string, .nullable = true, .pattern = pattern<"[a-z]+">});
    INFO(schema);
    CHECK(schema.find(R"("not":{"pattern":"\\n"})") == std::string::npos);
}

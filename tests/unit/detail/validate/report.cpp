// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/validate/report.hpp>

#include "catch.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/fields/e164_number.hpp>

#include <string>
#include <vector>

using namespace ringtrue;

namespace calls {

struct call {
    e164_number number;
    nullable<e164_number> other;
    std::vector<e164_number> more;
};
BOOST_DESCRIBE_STRUCT(call, (), (number, other, more))

constexpr auto contract_of(of<call>)
{
    return describe("A call.", field(&call::number, "One."), field(&call::other, "Another."), field(&call::more, "More."));
}

} // namespace calls

namespace {

using calls::call;

/// All that messages print.
std::string said(std::string_view text, decode_options const& options = {})
{
    std::string all;
    for (auto const& v : validate<call>(text, options))
        all += to_string(v) + '\n';
    return all;
}

std::string instance_location(detail::location const& at)
{
    std::string pointer;
    at.append_instance_location(pointer);
    return pointer;
}

std::string keyword_location(detail::location const& at)
{
    std::string pointer;
    at.append_keyword_location(pointer);
    return pointer;
}

} // namespace

TEST_CASE("no digit of a personal value is printed, in whatever form it was sent")
{
    for (std::string const sent : {R"("4478881234567890123")", "447888123456", "-447888123456.5", R"("+4478-88123456")", R"("44788812345\n")", R"("\u0034478881234567890123")"}) {
        for (auto const& text : {R"({"number":)" + sent + R"(,"other":null,"more":[]})", R"({"number":"12","more":[],"other":)" + sent + "}",
                 R"({"number":"12","other":"12","more":["12",)" + sent + "]}"}) {
            INFO(text);
            REQUIRE(said(text).find("(masked)") != std::string::npos);
            CHECK(said(text).find("88") == std::string::npos);
            CHECK(said(text, {.show_personal = true}).find("88") != std::string::npos);
            CHECK(said(text, {.show_personal = true}).find("(masked)") == std::string::npos);
        }
    }
}

TEST_CASE("what is no text and no number is not masked: it says nothing of anybody")
{
    CHECK(said(R"({"number":null,"other":true,"more":[{},[]]})")
        == "/number: expected an E.164 number (2 to 15 digits, the first not 0, with or without a + in front), found null (line 1, column 11) [type]\n"
           "/other: expected an E.164 number (2 to 15 digits, the first not 0, with or without a + in front), or null, found true (line 1, column 24) [type]\n"
           "/more/0: expected an E.164 number (2 to 15 digits, the first not 0, with or without a + in front), found an object (line 1, column 37) [type]\n"
           "/more/1: expected an E.164 number (2 to 15 digits, the first not 0, with or without a + in front), found an array (line 1, column 40) [type]\n");
}

TEST_CASE("a member that is missing is reported where its object ends, and says what it should be")
{
    auto const all = validate(R"({"number":"12",
        "more":[]})",
        keywords_of<call>);
    REQUIRE(all.size() == 1);
    CHECK(all[0].rule == rule::required);
    CHECK(all[0].pointer == "/other");
    CHECK(all[0].keyword_location == "/required");
    CHECK(all[0].expected.starts_with("a required member, an E.164 number"));
    CHECK(all[0].found == "nothing");
    CHECK(all[0].line == 2);
    CHECK(all[0].column == 18);
}

TEST_CASE("a refused unknown member names those that there are")
{
    auto const all = validate<call>(R"({"number":"12","other":null,"more":[],"a/b~":1})", {.refuse_unknown_members = true});
    REQUIRE(all.size() == 1);
    CHECK(all[0].rule == rule::unknown);
    CHECK(all[0].pointer == "/a~1b~0");
    CHECK(all[0].expected == R"(no other members than "number", "other", "more")");
    CHECK(all[0].keyword_location == "/additionalProperties");
}

TEST_CASE("a location is two pointers: to the value in the document, and to its keywords in the schema")
{
    detail::location const root;
    detail::location const member{.outer = &root, .applicator = "properties", .name = "a/b~", .is_member = true};
    detail::location const reference{.outer = &member, .applicator = "anyOf/0/$ref"};
    detail::location const map_value{.outer = &reference, .applicator = "additionalProperties", .name = "", .is_member = true};
    detail::location const item{.outer = &map_value, .applicator = "items", .index = 12};
    CHECK(instance_location(root).empty());
    CHECK(keyword_location(root).empty());
    CHECK(instance_location(member) == "/a~1b~0");
    CHECK(keyword_location(member) == "/properties/a~1b~0");
    CHECK(instance_location(reference) == "/a~1b~0");
    CHECK(instance_location(item) == "/a~1b~0//12");
    CHECK(keyword_location(item) == "/properties/a~1b~0/anyOf/0/$ref/additionalProperties/items");
    CHECK(instance_location({.outer = &root, .applicator = "items", .index = 0}) == "/0");
}

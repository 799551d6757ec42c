// SPDX-License-Identifier: BSL-1.0
// An either holds a value of one of several JSON types.
#include <ringtrue/either.hpp>

#include "catch.hpp"

#include <ringtrue/boost_json.hpp>
#include <ringtrue/contract.hpp>
#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/fields/date.hpp>
#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/fields/integer.hpp>
#include <ringtrue/fields/text.hpp>
#include <ringtrue/json_schema.hpp>
#include <ringtrue/testing/exact_buffer.hpp>

#include <boost/json.hpp>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace ringtrue;
using ringtrue::testing::exact_buffer;

namespace ticket_desk {

struct visitor {
    std::string name;
    bool operator==(visitor const&) const = default;
};
RINGTRUE_DESCRIBE(visitor, "A visitor.", (name, "As on the list."))

using row = either<integer<1, 40>, text<1, 2, "A-Z">>;

struct ticket {
    row where;
    either<text<3, 3, "0-9">, visitor> who;
    std::optional<nullable<either<bool, std::vector<row>>>> extra;
    std::map<std::string, either<double, date>> marks;
};
RINGTRUE_DESCRIBE(ticket, "A ticket.", (where, "A number or letters."), (who, "A badge or a visitor."), (extra, "Whether there are seats, or which."), (marks, "By name."))

struct phone {
    either<std::int64_t, e164_number> number;
};
RINGTRUE_DESCRIBE(phone, "A phone.", (number, "As a text, in former times as an integer."))

} // namespace ticket_desk

using ticket_desk::phone;
using ticket_desk::row;
using ticket_desk::ticket;
using ticket_desk::visitor;

TEST_CASE("the type of the JSON value decides which alternative it is")
{
    for (std::string const text : {R"({"where":7,"who":"123","marks":{}})", R"({"where":"AB","who":{"name":"Ada"},"extra":null,"marks":{"a":0.5,"b":"2024-02-29"}})",
             R"({"where":40,"who":"000","extra":false,"marks":{}})", R"({"where":1,"who":"000","extra":[1,"B",40],"marks":{}})"}) {
        auto const event = decode<ticket>(exact_buffer{text});
        if (!event)
            FAIL(event.error());
        CHECK(encode(*event) == text);
        CHECK(encode(boost::json::value_to<ticket>(boost::json::value_from(*event))) == text);
    }
    auto const event = decode<ticket>(R"({"where":7.0,"who":{"name":"Ada"},"marks":{}})").value();
    CHECK(*std::get_if<0>(&event.where) == integer<1, 40>{7});
    CHECK(std::get<visitor>(event.who) == visitor{"Ada"});
    CHECK(std::visit([](auto const&) { return true; }, event.who));
}

TEST_CASE("an either names what it takes, and checks the alternative of the value's type")
{
    auto const wrong = decode<ticket>(R"({"where":true,"who":null,"extra":"x","marks":{"a":[]}})").error();
    REQUIRE(wrong.size() == 4);
    CHECK(to_string(wrong[0]) == "/where: expected an integer from 1 to 40, or a string of 1 to 2 characters that matches [A-Z]*, found true (line 1, column 10) [type]");
    CHECK(wrong[0].keyword_location == "/properties/where/anyOf");
    CHECK(wrong[1].expected == "a string of exactly 3 characters that matches [0-9]*, or an object");
    CHECK(wrong[2].expected == "true or false, or an array, or null");
    auto const inside = decode<ticket>(R"({"where":41,"who":{"name":7},"extra":[1,"b"],"marks":{}})").error();
    REQUIRE(inside.size() == 3);
    CHECK(inside[0].rule == rule::maximum);
    CHECK(inside[0].keyword_location == "/properties/where/anyOf/0/maximum");
    CHECK(inside[1].pointer == "/who/name");
    CHECK(inside[1].keyword_location == "/properties/who/anyOf/1/$ref/properties/name/type");
    CHECK(inside[2].pointer == "/extra/1");
    CHECK(inside[2].keyword_location == "/properties/extra/anyOf/1/items/anyOf/1/pattern");
}

TEST_CASE("messages mask a value that one alternative makes personal")
{
    auto const wrong = to_string(decode<phone>(R"({"number":4478881.23456})").error().at(0));
    CHECK(wrong.find("4478") == wrong.npos);
    CHECK(to_string(decode<phone>(R"({"number":false})").error().at(0)).find("found false") != std::string::npos);
}

TEST_CASE("the schema of an either is anyOf")
{
    auto const schema = boost::json::parse(boost::json::string_view{json_schema<ticket>.data(), json_schema<ticket>.size()});
    auto const& extra = schema.at("properties").at("extra");
    CHECK(extra.at("anyOf").as_array().size() == 3);
    CHECK(extra.at("anyOf").at(2) == boost::json::value{{"type", "null"}});
    CHECK(extra.as_object().if_contains("type") == nullptr);
    CHECK(schema.at("properties").at("who").at("anyOf").at(1) == boost::json::value{{"$ref", "#/$defs/visitor"}});
}

TEST_CASE("eithers are compared and hashed as their std::variant")
{
    row const number{integer<1, 40>{7}};
    row const letters{text<1, 2, "A-Z">{"A"}};
    CHECK(number != letters);
    CHECK(number == row{integer<1, 40>{7}});
    CHECK(std::hash<row>{}(number) == std::hash<row::variant>{}(number));
}

TEST_CASE("decode_to changes the alternative, or keeps its memory")
{
    auto event = decode<ticket>(R"({"where":7,"who":{"name":"a name that is too long for the small buffer"},"marks":{}})").value();
    auto const* const memory = std::get<visitor>(event.who).name.data();
    REQUIRE(decode_to(event, R"({"where":"A","who":{"name":"Bo"},"marks":{}})").empty());
    CHECK(std::get<visitor>(event.who).name == "Bo");
    CHECK(std::get<visitor>(event.who).name.data() == memory);
    CHECK(event.where.index() == 1);
}

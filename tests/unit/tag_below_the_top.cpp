// SPDX-License-Identifier: BSL-1.0
// A tagged union whose tag is a member of a member.
#include <ringtrue/contract.hpp>

#include "catch.hpp"

#include <ringtrue/boost_json.hpp>
#include <ringtrue/decode.hpp>
#include <ringtrue/detail/core/path.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/json_schema.hpp>
#include <ringtrue/testing/exact_buffer.hpp>
#include <ringtrue/unknown_event.hpp>
#include <ringtrue/validate.hpp>

#include <boost/json.hpp>

#include <string>
#include <string_view>
#include <variant>

using namespace ringtrue;
using ringtrue::testing::exact_buffer;

namespace doorman {

struct opened {
    int door;
    constant<"opened"> type;
};
RINGTRUE_DESCRIBE(opened, "A door was opened.", (door, "Which one."), (type, "Names the event."))

struct rang {
    constant<"rang"> type;
    std::string who;
};
RINGTRUE_DESCRIBE(rang, "Somebody rang.", (type, "Names the event."), (who, "Who did."))

template <class What>
struct report {
    std::string id;
    What event;
};
RINGTRUE_DESCRIBE_TEMPLATE((class What), (report<What>), "A report.", (id, "Its number."), (event, "What happened."))

using strict = std::variant<report<opened>, report<rang>>;
constexpr auto contract_of(of<strict>) { return tagged_union("strict", "event/type", "What happened."); }

using any = std::variant<report<opened>, report<rang>, unknown_event>;
constexpr auto contract_of(of<any>) { return tagged_union("any", "event/type", "What happened, or something new."); }
inline constexpr auto catalog = tagged_catalog<any>("doorman", "v1", "https://doorman.example/v1/");

/// Whether the fast path reads a text, if it may.
template <class T>
bool is_recognised(std::string_view text)
{
    if constexpr (detail::recognised<T>::is_possible)
        return detail::chosen_path == detail::path::full || detail::recognised<T>{text, {}};
    else
        return true;
}

std::string line_of(std::string_view text)
{
    auto const found = decode<strict>(exact_buffer{std::string{text}}).error();
    REQUIRE(found.size() == 1);
    CHECK(found == validate(text, keywords_of<strict>)); // the full path
    return to_string(found[0]);
}

} // namespace doorman

TEST_CASE("a tag below the top selects the alternative, wherever it stands")
{
    for (std::string const text : {R"({"id":"1","event":{"door":7,"type":"opened"}})", R"({"id":"1","event":{"type":"rang","who":"x"}})"}) {
        auto const event = decode<doorman::any>(exact_buffer{text});
        REQUIRE(event.has_value());
        CHECK(event->index() == (text.find("rang") != text.npos));
        CHECK(encode(*event) == text);
        CHECK(doorman::is_recognised<doorman::any>(text));
        CHECK(encode(boost::json::value_to<doorman::any>(boost::json::value_from(*event))) == text);
    }
    auto const shuffled = decode<doorman::strict>(R"( { "more": [{}], "event" : {"x":{"type":"rang"}, "typ\u0065":"op\u0065ned", "door":7 }, "id":"1"} )");
    REQUIRE(shuffled.has_value());
    CHECK(std::get<0>(*shuffled).event.door == 7);
}

TEST_CASE("a violation of a tag below the top is at the step that is wrong")
{
    using doorman::line_of;
    CHECK(line_of(R"({"id":"1","event":{"type":"shut"}})") == R"(/event/type: expected one of "opened", "rang", found "shut" (line 1, column 27) [enum])");
    CHECK(line_of(R"({"id":"1","event":{"type":7}})") == R"(/event/type: expected one of "opened", "rang", found 7 (line 1, column 27) [type])");
    CHECK(line_of(R"({"id":"1","event":{"door":7}})") == R"(/event/type: expected a required member, one of "opened", "rang", found nothing (line 1, column 28) [required])");
    CHECK(line_of(R"({"id":"1","event":"rang"})") == R"(/event: expected an object, found "rang" (line 1, column 19) [type])");
    CHECK(line_of(R"({"id":"1","event":[{"type":"rang"}]})") == R"(/event: expected an object, found an array (line 1, column 19) [type])");
    CHECK(line_of(R"({"id":"1","type":"rang"})") == R"(/event: expected a required member, an object, found nothing (line 1, column 24) [required])");
    CHECK(line_of("[]") == "the document: expected an object, found an array (line 1, column 1) [type]");
    CHECK(decode<doorman::strict>(R"({"id":"1","event":{"type":"shut"}})").error().at(0).keyword_location == "/oneOf");
}

TEST_CASE("an event with another tag below the top is kept, unless the reading is closed")
{
    std::string const text = R"({"event":{"at":[ 1.0 ],"type":"shut"},"id":null})";
    violations deviations;
    auto const event = decode<doorman::any>(text, {.deviations = &deviations});
    REQUIRE(event.has_value());
    CHECK(std::get<unknown_event>(*event).tag() == "shut");
    CHECK(encode(*event) == text);
    REQUIRE(deviations.size() == 1);
    CHECK(deviations[0].pointer == "/event/type");
    CHECK(decode<doorman::any>(text, {.closed = true}).error() == deviations);
    CHECK_FALSE(decode<doorman::any>(R"({"id":"1","event":{}})").has_value());
    CHECK_FALSE(decode<doorman::any>(R"({"id":"1"})").has_value());
}

TEST_CASE("the events of a catalog are named by a tag below the top")
{
    REQUIRE(doorman::catalog.find("rang") != nullptr);
    CHECK(validate_tagged(R"({"id":"1","event":{"type":"rang"}})", keywords_of<doorman::any>).tag == "rang");
    CHECK(validate_tagged(R"({"id":"1","type":"rang"})", keywords_of<doorman::any>).tag.empty());
    auto const open = boost::json::parse(json_schema_of(doorman::catalog, nullptr));
    CHECK(boost::json::serialize(open.at("oneOf").at(2))
        == R"({"description":"An event of another type.","type":"object","properties":{"event":{"type":"object","properties":{"type":{"type":"string",)"
           R"("not":{"enum":["opened","rang"]}}},"required":["type"]}},"required":["event"]})");
    auto const rang = boost::json::parse(json_schema_of(doorman::catalog, doorman::catalog.find("rang")));
    CHECK(rang.at("title") == "rang");
    CHECK(rang.at("$defs").at("rang").at("properties").at("type").at("const") == "rang");
}

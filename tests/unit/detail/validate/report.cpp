// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/validate/report.hpp>

#include "catch.hpp"
#include "contract/observatory/observatory.hpp"
#include "documents.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <boost/json.hpp>

#include <algorithm>
#include <cstddef>
#include <sstream>
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

TEST_CASE("a personal value is masked in every place of a contract, whatever is expected there")
{
    for (auto const* const name : {"circleloop/call_missed.json", "circleloop/message_received.json"}) {
        auto const event = boost::json::parse(sample(name)).as_object();
        auto const& keywords = keywords_of<circleloop::event>;
        for (auto const& [place, expected] : event) {
            for (std::string const secret : {"447888123456", "+447888123456", "07888 123456", "00000000-0000-0000-0000-35fb00000000", "https://example.com/voicemail/9.mp3", "jane@example.com", "www.example.com", "john at example.com", "aabbccdd-eeff-aabb-ccdd-eeffaabbccdd"}) {
                std::vector<boost::json::value> values{boost::json::string{secret}, boost::json::string{secret + "\n"}, boost::json::string{R"({"number":")" + secret + "\"}"}};
                if (secret.find_first_not_of("0123456789") == secret.npos)
                    values.insert(values.end(), {std::stoll(secret), -std::stoll(secret), std::stod(secret) + 0.5});
                for (auto const& value : values) {
                    auto document = event;
                    document[place] = value;
                    for (auto const& text : {boost::json::serialize(document), boost::json::serialize(value), boost::json::serialize(boost::json::string{boost::json::serialize(document)})}) {
                        INFO(text);
                        std::ostringstream printed;
                        auto const all = validate(text, keywords);
                        printed << all << to_basic_output(all);
                        if (!all.empty())
                            printed << invalid_document{all}.what();
                        INFO(printed.str());
                        for (auto const& part : {secret, secret.substr(0, secret.size() - 2), secret.substr(2)})
                            REQUIRE(printed.str().find(part) == std::string::npos);
                        std::ostringstream shown;
                        shown << validate(text, keywords, {.show_personal = true});
                        REQUIRE((all.empty() || shown.str().find("(masked)") == std::string::npos));
                    }
                }
            }
        }
    }
}

TEST_CASE("the mask does not hide the reason")
{
    auto const found = [](std::string const& member, std::string const& json) {
        auto event = boost::json::parse(sample("circleloop/call_missed.json")).as_object();
        event[member] = boost::json::parse(json);
        auto const all = validate<circleloop::event>(boost::json::serialize(event), {.closed = true});
        REQUIRE(all.size() == 1);
        return all[0].found;
    };
    CHECK(found("originatingNumberE164", R"("anonymous")") == R"("anonymous")");
    CHECK(found("originatingNumber", R"("Unknown")") == R"("Unknown")");
    CHECK(found("originatingNumber", R"("07888\u00a0123456")") == R"("00000\u{00A0}000000" (masked))");
    CHECK(found("eventType", R"("call_answered")") == R"("call_answered")");
    CHECK(found("eventType", R"("call_missed_2024")") == R"("call_missed_0000" (masked))");
    CHECK(found("userID", R"("00000000-0000-0000-0000-6bbg00000000")") == R"("00000000-0000-0000-0000-0xxg00000000" (masked))");
    CHECK(found("object", R"("Event")") == R"("Event")");
    CHECK(found("created", R"("1465829384")") == R"("0000000000" (masked))");
    CHECK(found("created", "1465829384000") == "0000000000000 (masked), which looks like milliseconds where seconds are expected");
    CHECK(found("created", "-1") == "-1");
    CHECK(validate<circleloop::event>(R"("{\"object\":\"event\"}")")[0].found == R"("{"xxxxxx":"xxxxx"}" (masked), which looks like JSON that was encoded twice)");
}

TEST_CASE("a contract without personal values masks nothing")
{
    CHECK(validate<observatory::dome_turned>(R"({"to":"447888123456"})")[0].found == R"("447888123456")");
}

TEST_CASE("a list holds max_violations, at least one, and counts the others")
{
    std::string const text = R"({"number":0,"other":0,"more":[0,0,0,0]})";
    auto const whole = validate<call>(text);
    REQUIRE(whole.size() == 6);
    CHECK(whole.omitted == 0);
    for (std::size_t most = 0; most < 8; ++most) {
        auto const some = validate<call>(text, {.max_violations = most});
        CHECK(some.size() == std::clamp<std::size_t>(most, 1, 6));
        CHECK(some.size() + some.omitted == 6);
        CHECK(std::equal(some.begin(), some.end(), whole.begin()));
    }
    // Each kind of violation counts, at the limit and past it.
    std::string const kinds = R"({"number":"x","number":1,"x":1,"y":{"":1,"":1}})";
    for (bool const closed : {false, true}) {
        auto const all = validate<call>(kinds, {.closed = closed});
        for (std::size_t most = 1; most <= all.size(); ++most)
            CHECK(validate<call>(kinds, {.closed = closed, .max_violations = most}).omitted == all.size() - most);
    }
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
    auto const all = validate<call>(R"({"number":"12","other":null,"more":[],"a/b~":1})", {.closed = true});
    REQUIRE(all.size() == 1);
    CHECK(all[0].rule == rule::unknown);
    CHECK(all[0].pointer == "/a~1b~0");
    CHECK(all[0].expected == R"(no other members than "number", "other", "more")");
    CHECK(all[0].keyword_location == "/additionalProperties");
    auto const of_none = validate(R"({"a":1})", keywords{}, {.closed = true});
    REQUIRE(of_none.size() == 1);
    CHECK(of_none[0].expected == "no members");
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

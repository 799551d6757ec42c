// SPDX-License-Identifier: BSL-1.0
// The walk over a valid document finds each value once, at its place in the document and in the contract.
#include <ringtrue/testing/detail/mutate/placed_value.hpp>

#include "catch.hpp"
#include "contract/observatory/observatory.hpp"
#include "documents.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <boost/json.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

using namespace ringtrue::testing::detail;

namespace {

struct place {
    std::string pointer;
    std::string field;
};

std::vector<place> places_of(std::string const& text, ringtrue::keywords const& schema)
{
    document d;
    REQUIRE(parser{d, text, 32}.parse());
    auto const whole = boost::json::parse(text);
    std::vector<place> all;
    for_each_value(d, {0, schema, {}, root_field(schema)}, [&](placed_value const& at) {
        INFO(at.pointer);
        REQUIRE(boost::json::parse(boost::json::string_view{spelling(d, at.node)}) == whole.at_pointer(at.pointer));
        all.push_back({at.pointer, at.field});
    });
    return all;
}

template <class Event, std::size_t N>
std::map<std::string, std::string> fields_of(std::string_view const (&samples)[N])
{
    std::map<std::string, std::string> all; // by pointer; the last of those that several samples have
    for (auto const name : samples)
        for (auto const& [pointer, field] : places_of(sample(std::string{name}), ringtrue::keywords_of<Event>))
            all[pointer] = field;
    return all;
}

} // namespace

TEST_CASE("each value has its JSON Pointer, and the field of the struct that it stands in")
{
    auto const call = fields_of<circleloop::event>(circleloop_samples);
    CHECK(call.at("") == "event");
    CHECK(call.at("/created") == "message_event/created");
    auto const star = fields_of<observatory::event>(observatory_samples);
    CHECK(star.at("/observed~1at") == "star_observed/observed/at");
    CHECK(star.at("/proof") == "star_observed/proof");
    CHECK(star.at("/proof/1") == "star_observed/proof/*");
    CHECK(star.at("/proof/1/pixel/1") == "recorded/pixel/*");
    CHECK(star.at("/proof/0/observer") == "seen_by_eye/observer");
    CHECK(star.at("/instruments/0/calibration/blue") == "instrument/calibration/*");
    CHECK(star.at("/named/a~1b") == "counters/named/*");
    CHECK(star.at("/named/") == "counters/named/*");
    CHECK(star.at("/seen/parts/0/parts/0/name") == "catalogue/name"); // however deep
}

TEST_CASE("each value is visited once, an outer one before those in it, and what the contract does not know is not")
{
    auto const all = places_of(R"( {"more":{"to":1}, "\u0074o" : 1.5 ,"list":[2]} )", ringtrue::keywords_of<observatory::dome_turned>);
    REQUIRE(all.size() == 2);
    CHECK(all[0].pointer.empty());
    CHECK(all[1].pointer == "/to");
    auto const tree = places_of(R"({"parts":[{"name":"x","parts":[]}],"name":""})", ringtrue::keywords_of<observatory::catalogue>);
    std::string order;
    for (auto const& at : tree)
        order += at.pointer + ' ';
    CHECK(order == " /parts /parts/0 /parts/0/name /parts/0/parts /name ");
}

TEST_CASE("a spelling is all of a value's bytes and no others")
{
    std::string const text = R"([ "a\"\\", "\u0022" ,{"" : [ ]} , -1.0E+2 , null,""])";
    document d;
    REQUIRE(parser{d, text, 32}.parse());
    std::vector<std::string_view> all;
    for (auto item = 1u; item < d.nodes.size(); item = static_cast<unsigned>(d[item].next))
        all.push_back(spelling(d, item));
    CHECK(all == std::vector<std::string_view>{R"("a\"\\")", R"("\u0022")", R"({"" : [ ]})", "-1.0E+2", "null", R"("")"});
}

TEST_CASE("the tag names the alternative, however it is spelled and wherever it stands")
{
    auto const& schema = ringtrue::keywords_of<circleloop::event>;
    auto const alternative = [&](std::string const& text) {
        document d;
        REQUIRE(parser{d, text, 32}.parse());
        return ringtrue::testing::detail::alternative_of(d, 0, schema).title;
    };
    CHECK(alternative(R"({"eventType":"call_ringing"})") == "call_event");
    CHECK(alternative(R"({"object":"message_received","eventType":"call_missed"})") == "call_event");
    CHECK(alternative(R"({"event\u0054ype":"message\u005freceived"})") == "message_event");
}

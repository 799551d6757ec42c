// SPDX-License-Identifier: BSL-1.0
// A target that is used again keeps the memory of its strings and vectors; that it keeps no value is law L15.
#include <ringtrue/detail/decode/assign.hpp>

#include "catch.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/fields/text.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace ringtrue;

namespace quarry {

struct block {
    std::string name;
    text<0, 100> note;
    std::optional<std::string> vein;
    nullable<std::string> owner;
    std::vector<std::string> cuts;
    std::array<std::string, 2> ends;
    std::map<std::string, std::string> marks;
    std::vector<bool> checked;
    bool operator==(block const&) const = default;
};
BOOST_DESCRIBE_STRUCT(block, (), (name, note, vein, owner, cuts, ends, marks, checked))

constexpr auto contract_of(of<block>)
{
    using e = block;
    return describe("A block.", field(&e::name, "Its name."), field(&e::note, "What is said of it."), field(&e::vein, "What runs through it."),
        field(&e::owner, "Whose it is."), field(&e::cuts, "Its cuts."), field(&e::ends, "Its ends."), field(&e::marks, "Its marks."),
        field(&e::checked, "What was checked."));
}

} // namespace quarry

using quarry::block;

namespace {

constexpr std::string_view large = R"({"name":"a name that no small string has room for","note":"a note that no small string has room for",
    "vein":"a vein that no small string has room for","owner":"an owner that no small string has room for",
    "cuts":["a cut that no small string has room for","b","c"],"ends":["an end that no small string has room for","e"],
    "marks":{"x":"1","y":"2"},"checked":[true,false,true]})";
constexpr std::string_view small = R"({"name":"n","note":"","owner":"o","cuts":["c"],"ends":["e","f"],"marks":{"z":"3"},"checked":[false]})";
constexpr std::string_view none = R"({"name":"","note":"","owner":null,"cuts":[],"ends":["",""],"marks":{},"checked":[]})";

} // namespace

TEST_CASE("a target becomes what a new event is, whatever it held")
{
    for (auto const before : {large, small, none})
        for (auto const after : {large, small, none}) {
            auto target = decode<block>(before).value();
            CHECK(decode_to(target, after).empty());
            CHECK(target == decode<block>(after).value());
        }
}

TEST_CASE("a union becomes another alternative, or holds the same one anew")
{
    std::string_view const call = R"({"object":"event","eventType":"call_missed","userID":"00000000-0000-0000-0000-6BBE00000000",
        "callID":"00000000-0000-0000-0000-35fb00000000","originatingNumberE164":"447888123456","originatingNumber":"07888 123456",
        "dialledNumberE164":"443301234567","dialledNumber":"0330 123 4567","created":1465829384})";
    std::string_view const message = R"({"object":"event","eventType":"message_received","userID":"00000000-0000-0000-0000-6BBE00000000",
        "messageID":"00000000-0000-0000-0000-7a1c00000000","messageAttachmentURL":"https://example.com/1","originatingNumberE164":"447888123456","originatingNumber":"07888 123456",
        "dialledNumberE164":"443301234567","dialledNumber":"0330 123 4567","created":1465829384})";
    for (auto const before : {call, message})
        for (auto const after : {call, message}) {
            auto target = decode<circleloop::event>(before).value();
            CHECK(decode_to(target, after).empty());
            CHECK(target == decode<circleloop::event>(after).value());
        }
}

TEST_CASE("strings and vectors stay where they are")
{
    auto target = decode<block>(large).value();
    auto const* const name = target.name.data();
    auto const* const note = target.note.str().data();
    auto const* const owner = target.owner->data();
    auto const* const cuts = target.cuts.data();
    auto const* const cut = target.cuts[0].data();
    auto const* const end = target.ends[0].data();
    REQUIRE(decode_to(target, small).empty());
    CHECK(target.name.data() == name);
    CHECK(target.note.str().data() == note);
    CHECK(target.owner->data() == owner);
    CHECK(target.cuts.data() == cuts);
    CHECK(target.cuts[0].data() == cut);
    CHECK(target.ends[0].data() == end);
    CHECK_FALSE(target.vein.has_value());
}

// SPDX-License-Identifier: BSL-1.0
// The README's first page: an event is received, and sent.
#include <ringtrue.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include "catch.hpp"

#include <iostream>
#include <sstream>
#include <string>
#include <string_view>

namespace {

std::ostringstream report;

struct ring_the_bell {
    int calls = 0;
    int messages = 0;
    int others = 0;
    void operator()(circleloop::call_event const&) { ++calls; }
    void operator()(circleloop::message_event const&) { ++messages; }
    void operator()(ringtrue::unknown_event const&) { ++others; }
};

void receive(std::string_view body, ring_the_bell& handler)
{
    // clang-format off
auto event = ringtrue::decode<circleloop::event>(body); // std::variant<call_event, message_event, unknown_event>, or all violations
if (!event)
    report << event.error(); // one line for each violation
else
    std::visit(handler, *event);
    // clang-format on
}

constexpr std::string_view faulty = R"(
{
    "object": "event", "eventType": "call_ringing",
    "userID": "00000000-0000-0000-0000-6bbe00000000", "callID": "00000000-0000-0000-0000-35fb00000000",
    "originatingNumberE164": "447888123456", "originatingNumber": "07888 123456",
    "dialledNumberE164": "+44 330 1234567", "dialledNumber": "0330 123 4567",
    "created": 1465829384000
}
)";

} // namespace

TEST_CASE("the README's event is decoded and handled")
{
    std::string body{faulty};
    body.replace(body.find("+44 330 "), 8, "44330");
    body.replace(body.find("1465829384000"), 13, "1465829384");
    ring_the_bell handler;
    receive(body, handler);
    CHECK(handler.calls == 1);
    CHECK(report.str().empty());
}

TEST_CASE("the README's violations are printed as it shows them")
{
    ring_the_bell handler;
    receive(faulty.substr(1), handler);
    CHECK(report.str() == R"(/dialledNumberE164: expected an E.164 number (2 to 15 digits, the first not 0, with or without a + in front), found "+00 000 0000000" (masked) (line 5, column 26) [pattern]
/created: expected an integer of seconds since 1970 (Unix time), from 0 to 253402300799, found 0000000000000 (masked), which looks like milliseconds where seconds are expected (line 6, column 16) [maximum]
)");
    report.str({});
}

TEST_CASE("a member is made from a literal, or by parse")
{
    ringtrue::e164_number number{"447888123456"};
    std::string const text = "443301234567";
    number = ringtrue::e164_number::parse(text).value();
    CHECK(number.str() == text);
    CHECK_FALSE(ringtrue::e164_number::parse("+0").has_value());
    CHECK_THROWS_AS(ringtrue::e164_number::parse("+0").value(), ringtrue::invalid_document);
}

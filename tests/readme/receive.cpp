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
    void operator()(circleloop::call_event const&) { ++calls; }
    void operator()(circleloop::message_event const&) { ++messages; }
};

void receive(std::string_view body, ring_the_bell& handler)
{
    // clang-format off
auto event = ringtrue::decode<circleloop::event>(body); // std::variant<call_event, message_event>, or what is wrong
if (!event)
    for (auto const& v : event.error())
        report << v << '\n';
else
    std::visit(handler, *event);
    // clang-format on
}

constexpr std::string_view faulty = R"(
{
    "object": "event",
    "eventType": "call_ringing",
    "userID": "00000000-0000-0000-0000-6bbe00000000",
    "callID": "00000000-0000-0000-0000-35fb00000000",
    "originatingNumberE164": "+44 7888 123456",
    "originatingNumber": "07888 123456",
    "dialledNumberE164": "443301234567",
    "dialledNumber": "0330 123 4567",
    "created": 1465829384000
}
)";

} // namespace

TEST_CASE("the README's event is decoded and handled")
{
    std::string body{faulty};
    body.replace(body.find("+44 7888 "), 9, "447888");
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
    CHECK(report.str() == R"(/originatingNumberE164: expected an E.164 number (2 to 15 digits, the first not 0, with or without a + in front), found "+00 0000 000000" (masked) (line 6, column 30) [pattern]
/created: expected an integer of seconds since 1970 (Unix time), from 0 to 253402300799, found 1465829384000, which looks like milliseconds where seconds are expected (line 10, column 16) [maximum]
)");
    report.str({});
}

TEST_CASE("the README's event is made and encoded")
{
    // clang-format off
circleloop::call_event event{
    .object = {},
    .eventType = circleloop::call_event_type::call_missed,
    .userID = {}, // a boost::uuids::uuid
    .callID = {},
    .originatingNumberE164 = {"447888123456"}, // a literal is checked by the compiler
    .originatingNumber = {"07888 123456"},
    .dialledNumberE164 = ringtrue::e164_number::parse("443301234567").value(), // any other text returns a result
    .dialledNumber = {"0330 123 4567"},
    .created = std::chrono::sys_seconds{std::chrono::seconds{1465829384}},
};
std::string body = ringtrue::encode(event);
    // clang-format on
    CHECK(ringtrue::decode<circleloop::call_event>(body).value() == event);
}

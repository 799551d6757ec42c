// SPDX-License-Identifier: BSL-1.0
// CircleLoop's contract against the payloads that its help page prints, and against what the page does not say.
#include <ringtrue/vendor/circleloop.hpp>

#include "catch.hpp"
#include "documents.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/testing/exact_buffer.hpp>

#include <string>

using namespace ringtrue;
using ringtrue::testing::exact_buffer;

TEST_CASE("the published call payloads hold what the page prints")
{
    for (auto const* type : {"call_ringing", "call_missed"}) {
        auto const event = decode<circleloop::call_event>(exact_buffer{sample("circleloop/" + std::string{type} + ".json")}).value();
        CHECK(event.eventType == (std::string{type} == "call_ringing" ? circleloop::call_event_type::call_ringing : circleloop::call_event_type::call_missed));
        CHECK(encode(event.userID) == "\"00000000-0000-0000-0000-6bbe00000000\"");
        CHECK(encode(event.callID) == "\"00000000-0000-0000-0000-35fb00000000\"");
        CHECK(event.originatingNumberE164 == e164_number{"447888123456"});
        CHECK(event.originatingNumber == local_number{"07888 123456"});
        CHECK(event.dialledNumberE164 == e164_number{"443301234567"});
        CHECK(event.dialledNumber == local_number{"0330 123 4567"});
        CHECK(event.created.time_since_epoch().count() == 1465829384);
    }
}

TEST_CASE("an encoded call is the published payload without its white space")
{
    for (auto const* type : {"call_ringing", "call_missed", "message_received"}) {
        auto const text = sample("circleloop/" + std::string{type} + ".json");
        CHECK(encode(decode<circleloop::event>(text).value()) == boost::json::serialize(boost::json::parse(text)));
    }
}

TEST_CASE("a tag picks its event, and no other event takes it")
{
    CHECK(decode<circleloop::event>(sample("circleloop/call_missed.json")).value().index() == 0);
    CHECK(decode<circleloop::event>(sample("circleloop/message_received.json")).value().index() == 1);
    CHECK(decode<circleloop::call_event>(sample("circleloop/message_received.json")).has_error());
    CHECK(decode<circleloop::message_event>(sample("circleloop/call_missed.json")).has_error());
}

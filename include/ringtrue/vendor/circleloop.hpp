// SPDX-License-Identifier: BSL-1.0
// The contract of CircleLoop's webhooks, after its help page "Setting up the Webhooks integration".
//
// Names, values, order and meaning are the vendor's. The page leaves open what exactly a number, a URL or a timestamp may
// look like, and whether a payload may hold more or less. What is accepted there is this kit's reading, not the vendor's
// word; it is marked (ours) and spelled out in the header of the field's type. Also ours: every member is required and
// never null, since the page calls none optional; members that it does not name are ignored unless asked otherwise.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/fields/local_number.hpp>
#include <ringtrue/fields/unix_time.hpp>
#include <ringtrue/fields/uuid.hpp>
#include <ringtrue/fields/web_url.hpp>

#include <variant>

namespace circleloop {

using ringtrue::field;

enum class call_event_type { call_ringing, call_missed };
BOOST_DESCRIBE_ENUM(call_event_type, call_ringing, call_missed)

constexpr auto contract_of(ringtrue::of<call_event_type>)
{
    return ringtrue::values(
        ringtrue::value(call_event_type::call_ringing, "A call is ringing."),
        ringtrue::value(call_event_type::call_missed, "A call was not answered."));
}

struct call_event {
    ringtrue::constant<"event"> object;
    call_event_type eventType;
    boost::uuids::uuid userID; // (ours) any GUID, of any version and variant, in either case
    boost::uuids::uuid callID;
    ringtrue::e164_number originatingNumberE164; // (ours) the published examples have no +; one is accepted
    ringtrue::local_number originatingNumber; // (ours) 1 to 32 characters in which numbers are written
    ringtrue::e164_number dialledNumberE164;
    ringtrue::local_number dialledNumber;
    ringtrue::unix_seconds created; // (ours) whole seconds, as in the published examples, up to the year 9999

    bool operator==(call_event const&) const = default;
};
BOOST_DESCRIBE_STRUCT(call_event, (),
    (object, eventType, userID, callID, originatingNumberE164, originatingNumber, dialledNumberE164, dialledNumber, created))

constexpr auto contract_of(ringtrue::of<call_event>)
{
    using e = call_event;
    return ringtrue::describe("A call rang, or was missed.",
        field(&e::object, "Marks the payload as an event."),
        field(&e::eventType, "What happened to the call."),
        field(&e::userID, "The CircleLoop user whose webhook fired."),
        field(&e::callID, "The call."),
        field(&e::originatingNumberE164, "The caller's number, in E.164 form."),
        field(&e::originatingNumber, "The caller's number, in local form."),
        field(&e::dialledNumberE164, "The number that was dialled, in E.164 form."),
        field(&e::dialledNumber, "The number that was dialled, in local form."),
        field(&e::created, "When the event happened, in seconds since 1970 (Unix time)."));
}

struct message_event {
    ringtrue::constant<"event"> object;
    ringtrue::constant<"message_received"> eventType;
    boost::uuids::uuid userID;
    boost::uuids::uuid messageID;
    ringtrue::web_url messageAttachmentURL; // (ours) http or https; the path need not end in .mp3
    ringtrue::e164_number originatingNumberE164;
    ringtrue::local_number originatingNumber;
    ringtrue::e164_number dialledNumberE164;
    ringtrue::local_number dialledNumber;
    ringtrue::unix_seconds created;

    bool operator==(message_event const&) const = default;
};
BOOST_DESCRIBE_STRUCT(message_event, (),
    (object, eventType, userID, messageID, messageAttachmentURL, originatingNumberE164, originatingNumber, dialledNumberE164,
        dialledNumber, created))

constexpr auto contract_of(ringtrue::of<message_event>)
{
    using e = message_event;
    return ringtrue::describe("A caller left a voicemail.",
        field(&e::object, "Marks the payload as an event."),
        field(&e::eventType, "A voicemail was left."),
        field(&e::userID, "The CircleLoop user whose webhook fired."),
        field(&e::messageID, "The voice message."),
        field(&e::messageAttachmentURL, "Where the recording lies, an MP3 file."),
        field(&e::originatingNumberE164, "The caller's number, in E.164 form."),
        field(&e::originatingNumber, "The caller's number, in local form."),
        field(&e::dialledNumberE164, "The number that was dialled, in E.164 form."),
        field(&e::dialledNumber, "The number that was dialled, in local form."),
        field(&e::created, "When the event happened, in seconds since 1970 (Unix time)."));
}

using event = std::variant<call_event, message_event>;

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::tagged_union("event", "eventType", "Any event that CircleLoop sends.");
}

inline constexpr auto catalog
    = ringtrue::tagged_catalog<event>("circleloop", "v1", "https://ringtrue.example/schema/circleloop/v1/");

} // namespace circleloop

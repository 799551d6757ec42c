// SPDX-License-Identifier: BSL-1.0
// The contract of CircleLoop's webhooks, from its help page "Setting up the Webhooks integration".
//
// Names, values, order and meaning are the vendor's. The page does not define the exact form of a number, a URL or a timestamp,
// nor whether a payload may hold more or fewer members. There the contract is our interpretation: it is marked (ours), and the
// header of the field's type gives the details. Also ours: every member is required and never null, since the page calls none
// optional; members that the page does not name are ignored by default. Two things are deviations, which a closed reading refuses. A
// caller may withhold the number, and vendors of telephony then send a word such as "anonymous", an empty text or null: see
// ringtrue::is_withheld. And an event may be of a type that the page does not name: see ringtrue::unknown_event.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/fields/local_number.hpp>
#include <ringtrue/fields/tolerant.hpp>
#include <ringtrue/fields/unix_time.hpp>
#include <ringtrue/fields/uuid.hpp>
#include <ringtrue/fields/web_url.hpp>
#include <ringtrue/fields/withheld.hpp>
#include <ringtrue/unknown_event.hpp>
#include <ringtrue/version.hpp>

#include <variant>

namespace circleloop::inline RINGTRUE_ABI {

enum class call_event_type { call_ringing, call_missed };
RINGTRUE_DESCRIBE_ENUM(call_event_type,
    (call_ringing, "A call is ringing."),
    (call_missed, "A call was not answered."))

struct call_event {
    ringtrue::constant<"event"> object;
    call_event_type eventType;
    boost::uuids::uuid userID; // (ours) any GUID: any version and variant, in either case
    boost::uuids::uuid callID;
    ringtrue::tolerant_or_null<ringtrue::e164_number> originatingNumberE164; // (ours) the published examples have no +, but it is accepted
    ringtrue::tolerant_or_null<ringtrue::local_number> originatingNumber; // (ours) 1 to 32 characters in which numbers are written
    ringtrue::e164_number dialledNumberE164;
    ringtrue::local_number dialledNumber;
    ringtrue::unix_seconds created; // (ours) whole seconds, as in the published examples, up to the year 9999

    bool operator==(call_event const&) const = default;
};
RINGTRUE_DESCRIBE(call_event, "A call rang, or was missed.",
    (object, "Marks the payload as an event."),
    (eventType, "What happened to the call."),
    (userID, "The CircleLoop user whose webhook fired."),
    (callID, "The call."),
    (originatingNumberE164, "The caller's number, in E.164 form."),
    (originatingNumber, "The caller's number, in local form."),
    (dialledNumberE164, "The number that was dialled, in E.164 form."),
    (dialledNumber, "The number that was dialled, in local form."),
    (created, "When the event happened, in seconds since 1970 (Unix time)."))

struct message_event {
    ringtrue::constant<"event"> object;
    ringtrue::constant<"message_received"> eventType;
    boost::uuids::uuid userID;
    boost::uuids::uuid messageID;
    ringtrue::web_url messageAttachmentURL; // (ours) http or https; the path need not end in .mp3
    ringtrue::tolerant_or_null<ringtrue::e164_number> originatingNumberE164;
    ringtrue::tolerant_or_null<ringtrue::local_number> originatingNumber;
    ringtrue::e164_number dialledNumberE164;
    ringtrue::local_number dialledNumber;
    ringtrue::unix_seconds created;

    bool operator==(message_event const&) const = default;
};
RINGTRUE_DESCRIBE(message_event, "A caller left a voicemail.",
    (object, "Marks the payload as an event."),
    (eventType, "A voicemail was left."),
    (userID, "The CircleLoop user whose webhook fired."),
    (messageID, "The voice message."),
    (messageAttachmentURL, "Where the recording lies, an MP3 file."),
    (originatingNumberE164, "The caller's number, in E.164 form."),
    (originatingNumber, "The caller's number, in local form."),
    (dialledNumberE164, "The number that was dialled, in E.164 form."),
    (dialledNumber, "The number that was dialled, in local form."),
    (created, "When the event happened, in seconds since 1970 (Unix time)."))

using event = std::variant<call_event, message_event, ringtrue::unknown_event>;

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::tagged_union("event", "eventType", "Any event that CircleLoop sends.");
}

inline constexpr auto catalog
    = ringtrue::tagged_catalog<event>("circleloop", "v1", "https://ringtrue.example/schema/circleloop/v1/");

} // namespace circleloop

// SPDX-License-Identifier: BSL-1.0
// An invented vendor, in the manner of the APIs of telephony services. No real service sends these events.
//
// It shows what such services have in common. A caller may withhold the number: `from` is then a word, an empty text or null, or the
// address of a SIP caller; ringtrue::is_withheld tells. The number that was dialled is the receiver's own, and strict. Statuses may
// grow. Durations are seconds, a text of digits in one event and an integer in another.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/either.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/constrained_text.hpp>
#include <ringtrue/fields/date_time.hpp>
#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/fields/integer.hpp>
#include <ringtrue/fields/text.hpp>
#include <ringtrue/fields/text_formats.hpp>
#include <ringtrue/fields/tolerant.hpp>
#include <ringtrue/fields/web_url.hpp>
#include <ringtrue/fields/withheld.hpp>
#include <ringtrue/nullable.hpp>
#include <ringtrue/open.hpp>
#include <ringtrue/unknown_event.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace phone_relay {

/// The name of a call, recording or message: two letters that say which, and 32 hexadecimal digits.
struct sid : ringtrue::constrained_text<sid> {
    using constrained_text::constrained_text;
    static constexpr ringtrue::keywords schema{
        .type = ringtrue::json_type::string,
        .pattern = ringtrue::pattern<"(CA|RE|SM)[0-9a-f]{32}">,
        .examples = {"CA00000000000000000000000000000001"},
        .expected = "CA, RE or SM and 32 hexadecimal digits",
    };
};

/// Whole seconds as text.
using digits = ringtrue::text<1, 9, "0-9">;
using seconds = ringtrue::either<ringtrue::integer<0, 999999999>, digits>;

using caller = ringtrue::tolerant_or_null<ringtrue::e164_number>;

enum class call_status { queued, ringing, in_progress, completed, busy, failed, no_answer, canceled };
RINGTRUE_DESCRIBE_ENUM(call_status,
    (queued, "It waits for a line."),
    (ringing, "It rings."),
    (in_progress, named("in-progress"), "Somebody answered."),
    (completed, "It is over."),
    (busy, "The line was engaged."),
    (failed, "It could not be connected."),
    (no_answer, named("no-answer"), "Nobody answered."),
    (canceled, "The caller gave up."))

enum class direction { inbound, outbound, forwarded };
RINGTRUE_DESCRIBE_ENUM(direction,
    (inbound, "Somebody calls."),
    (outbound, "The receiver of the event calls."),
    (forwarded, "The call is passed on."))

struct call_status_changed {
    ringtrue::constant<"call.status_changed"> event;
    sid call;
    caller from;
    ringtrue::e164_number to;
    std::optional<caller> forwarded_from;
    std::optional<ringtrue::nullable<std::string>> caller_name;
    ringtrue::open<call_status> status;
    ringtrue::open<phone_relay::direction> direction;
    ringtrue::tolerant<ringtrue::date_time> at;
    std::optional<ringtrue::nullable<seconds>> duration;
    std::optional<ringtrue::nullable<ringtrue::decimal_text>> price;
    std::optional<ringtrue::nullable<ringtrue::currency_code>> price_unit;

    bool operator==(call_status_changed const&) const = default;
};
RINGTRUE_DESCRIBE(call_status_changed, "A call began, went on, or ended.",
    (event, "Names the event."),
    (call, "The call."),
    (from, "The caller's number, unless it is withheld."),
    (to, "The number that was dialled."),
    (forwarded_from, "The number that was dialled first."),
    (caller_name, "The caller's name in the directory."),
    (status, "What the call does now."),
    (direction, "Who calls whom."),
    (at, "Since when it does."),
    (duration, "How long it was, in seconds, once it is over."),
    (price, "What it cost; below zero, since it is taken from the balance."),
    (price_unit, "In which currency."))

struct recording_ready {
    ringtrue::constant<"recording.ready"> event;
    sid recording;
    sid call;
    caller from;
    ringtrue::e164_number to;
    seconds duration;
    ringtrue::integer<1, 2> channels;
    ringtrue::web_url url;
    std::optional<ringtrue::nullable<std::string>> transcript;

    bool operator==(recording_ready const&) const = default;
};
RINGTRUE_DESCRIBE(recording_ready, "A recording can be fetched.",
    (event, "Names the event."),
    (recording, "The recording."),
    (call, "The call that was recorded."),
    (from, "The caller's number, unless it is withheld."),
    (to, "The number that was dialled."),
    (duration, "How long it is, in seconds."),
    (channels, "2 if both sides were recorded apart."),
    (url, "Where it lies."),
    (transcript, "What was said; null if it was not understood."))

struct message_received {
    ringtrue::constant<"message.received"> event;
    sid message;
    caller from;
    ringtrue::e164_number to;
    std::string body;
    ringtrue::integer<1, 255> segments;
    std::vector<ringtrue::web_url> media;

    bool operator==(message_received const&) const = default;
};
RINGTRUE_DESCRIBE(message_received, "A text message came in.",
    (event, "Names the event."),
    (message, "The message."),
    (from, "The sender's number, or a name such as EXAMPLE."),
    (to, "The number that it was sent to."),
    (body, "The words."),
    (segments, "In how many parts it came."),
    (media, "Pictures and sounds that came with it."))

using event = std::variant<call_status_changed, recording_ready, message_received, ringtrue::unknown_event>;

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::tagged_union("event", "event", "Any event of this vendor.");
}

inline constexpr auto catalog = ringtrue::tagged_catalog<event>("phone-relay", "v1", "https://ringtrue.example/schema/phone-relay/v1/");

} // namespace phone_relay

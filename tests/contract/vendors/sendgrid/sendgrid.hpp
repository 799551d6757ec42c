// SPDX-License-Identifier: BSL-1.0
// The event webhook of SendGrid: a payload is an array of events. Described from its public documentation, as a consumer sees it.
//
// A sender's own arguments are members beside those of SendGrid, so each event keeps what is not described here.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/either.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/email_address.hpp>
#include <ringtrue/fields/text.hpp>
#include <ringtrue/fields/tolerant.hpp>
#include <ringtrue/fields/unix_time.hpp>
#include <ringtrue/open.hpp>
#include <ringtrue/other_members.hpp>
#include <ringtrue/unknown_event.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sendgrid {

struct pool {
    std::string name;
    std::int64_t id;
};
RINGTRUE_DESCRIBE(pool, "A pool of addresses to send from.", (name, "Its name."), (id, "Its number."))

/// What all events have.
struct common {
    ringtrue::tolerant<ringtrue::email_address> email;
    ringtrue::unix_seconds timestamp;
    ringtrue::text<1, 200> sg_event_id;
    std::optional<std::string> sg_message_id; // absent where a message was dropped before it got one
    std::optional<std::string> smtp_id;
    std::optional<ringtrue::either<std::string, std::vector<std::string>>> category;
    std::optional<ringtrue::either<std::string, std::int64_t>> marketing_campaign_id;
    std::optional<std::string> marketing_campaign_name;
    std::optional<sendgrid::pool> pool;
};
RINGTRUE_DESCRIBE(common, "What all events have.",
    (email, "The recipient."),
    (timestamp, "When it happened, in seconds since 1970 (Unix time)."),
    (sg_event_id, "Tells this event from all others, also if it is sent again."),
    (sg_message_id, "The message, as SendGrid numbers it."),
    (smtp_id, named("smtp-id"), "The message, as the sender's system numbers it."),
    (category, "What the sender filed the message under: one word, or several."),
    (marketing_campaign_id, "The campaign that the message belongs to."),
    (marketing_campaign_name, "The name of that campaign."),
    (pool, "Where the message was sent from."))

struct processed : common {
    ringtrue::constant<"processed"> event;
    std::optional<std::int64_t> send_at;
    ringtrue::other_members custom;
};
RINGTRUE_DESCRIBE_DERIVED(processed, (common), "A message was taken, and can be delivered.",
    (event, "Names the event."), (send_at, "When it is to be sent, if later."), (custom, "The sender's own arguments."))

struct deferred : common {
    ringtrue::constant<"deferred"> event;
    std::optional<std::string> response;
    std::optional<ringtrue::either<std::string, std::int64_t>> attempt;
    ringtrue::other_members custom;
};
RINGTRUE_DESCRIBE_DERIVED(deferred, (common), "The recipient's server refused for the time being.",
    (event, "Names the event."), (response, "What the server said."), (attempt, "How often delivery was tried."), (custom, "The sender's own arguments."))

struct delivered : common {
    ringtrue::constant<"delivered"> event;
    std::optional<std::string> response;
    ringtrue::other_members custom;
};
RINGTRUE_DESCRIBE_DERIVED(delivered, (common), "The recipient's server has the message.",
    (event, "Names the event."), (response, "What the server said."), (custom, "The sender's own arguments."))

struct dropped : common {
    ringtrue::constant<"dropped"> event;
    std::optional<std::string> reason;
    std::optional<std::string> status;
    ringtrue::other_members custom;
};
RINGTRUE_DESCRIBE_DERIVED(dropped, (common), "The message is not sent.",
    (event, "Names the event."), (reason, "Why not."), (status, "An enhanced status code of SMTP, such as 5.0.0."), (custom, "The sender's own arguments."))

enum class bounce_kind { bounce, blocked, expired };
RINGTRUE_DESCRIBE_ENUM(bounce_kind, (bounce, "For good."), (blocked, "For the time being."), (expired, "It took too long."))

struct bounce : common {
    ringtrue::constant<"bounce"> event;
    std::optional<std::string> reason;
    std::optional<std::string> status;
    std::optional<ringtrue::open<bounce_kind>> type;
    std::optional<std::string> bounce_classification;
    ringtrue::other_members custom;
};
RINGTRUE_DESCRIBE_DERIVED(bounce, (common), "The recipient's server refused the message.",
    (event, "Names the event."), (reason, "What the server said."), (status, "An enhanced status code of SMTP, such as 5.0.0."),
    (type, "Whether for good."), (bounce_classification, "Which kind of reason it was."), (custom, "The sender's own arguments."))

struct open : common {
    ringtrue::constant<"open"> event;
    std::optional<std::string> useragent;
    std::optional<std::string> ip;
    std::optional<bool> sg_machine_open;
    std::optional<std::string> sg_content_type;
    ringtrue::other_members custom;
};
RINGTRUE_DESCRIBE_DERIVED(open, (common), "The recipient has opened the message.",
    (event, "Names the event."), (useragent, "The program that opened it."), (ip, "From which address."),
    (sg_machine_open, "Whether a program did so by itself."), (sg_content_type, "Which part was opened."), (custom, "The sender's own arguments."))

struct click : common {
    ringtrue::constant<"click"> event;
    std::string url;
    std::optional<std::string> useragent;
    std::optional<std::string> ip;
    ringtrue::other_members custom;
};
RINGTRUE_DESCRIBE_DERIVED(click, (common), "The recipient has followed a link.",
    (event, "Names the event."), (url, "Where it leads."), (useragent, "The program that followed it."), (ip, "From which address."),
    (custom, "The sender's own arguments."))

struct spam_report : common {
    ringtrue::constant<"spamreport"> event;
    ringtrue::other_members custom;
};
RINGTRUE_DESCRIBE_DERIVED(spam_report, (common), "The recipient called the message spam.", (event, "Names the event."), (custom, "The sender's own arguments."))

struct unsubscribe : common {
    ringtrue::constant<"unsubscribe"> event;
    ringtrue::other_members custom;
};
RINGTRUE_DESCRIBE_DERIVED(unsubscribe, (common), "The recipient wants no more messages.", (event, "Names the event."), (custom, "The sender's own arguments."))

using event = std::variant<processed, deferred, delivered, dropped, bounce, open, click, spam_report, unsubscribe, ringtrue::unknown_event>;
constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::tagged_union("event", "event", "Anything that became of a message."); }

using batch = std::vector<event>;

inline constexpr auto catalog = ringtrue::tagged_catalog<batch>("sendgrid", "v3", "https://ringtrue.example/schema/sendgrid/v3/");

} // namespace sendgrid

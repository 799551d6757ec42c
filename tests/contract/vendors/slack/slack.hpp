// SPDX-License-Identifier: BSL-1.0
// A part of Slack's Events API, as its reference and the types of its SDKs describe it, in our own words.
//
// A request has one of two tags below each other: `type` of the body, and of an event callback `event/type`. Slack adds both types and
// members without notice, so both unions end in unknown_event. Ids are any text: their first letter tells what they name, but Slack
// asks to read nothing into them. Left loose: blocks, attachments and files, which are contracts of their own, and the messages inside
// a change.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/constrained_text.hpp>
#include <ringtrue/fields/tolerant.hpp>
#include <ringtrue/fields/unix_time.hpp>
#include <ringtrue/nullable.hpp>
#include <ringtrue/open.hpp>
#include <ringtrue/raw_json.hpp>
#include <ringtrue/unknown_event.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace slack {

/// Seconds since 1970, a point, and six digits that make the text unique in its channel. A text and no number: a double would lose digits.
struct message_ts : ringtrue::constrained_text<message_ts> {
    using constrained_text::constrained_text;
    static constexpr ringtrue::keywords schema{
        .type = ringtrue::json_type::string,
        .pattern = ringtrue::pattern<R"([0-9]{1,12}\.[0-9]{6})">,
        .examples = {"1700000000.000100"},
        .expected = "a timestamp such as 1700000000.000100: seconds, a point and six digits",
    };
};

/// The form is known from examples alone.
using timestamp = ringtrue::tolerant<message_ts>;

// ---- what a reaction belongs to ----

struct message_item {
    ringtrue::constant<"message"> type;
    std::string channel;
    timestamp ts;

    bool operator==(message_item const&) const = default;
};
RINGTRUE_DESCRIBE(message_item, "A message.",
    (type, "It is a message."),
    (channel, "The conversation in which it stands."),
    (ts, "Which of its messages it is."))

struct file_item {
    ringtrue::constant<"file"> type;
    std::string file;

    bool operator==(file_item const&) const = default;
};
RINGTRUE_DESCRIBE(file_item, "A file, in older workspaces.",
    (type, "It is a file."),
    (file, "The file."))

struct file_comment_item {
    ringtrue::constant<"file_comment"> type;
    std::string file_comment;
    std::string file;

    bool operator==(file_comment_item const&) const = default;
};
RINGTRUE_DESCRIBE(file_comment_item, "A remark on a file, in older workspaces.",
    (type, "It is a remark on a file."),
    (file_comment, "The remark."),
    (file, "The file."))

using reacted_item = std::variant<message_item, file_item, file_comment_item, ringtrue::unknown_event>;

constexpr auto contract_of(ringtrue::of<reacted_item>)
{
    return ringtrue::tagged_union("reacted_item", "type", "What somebody reacted to.");
}

// ---- inner events ----

enum class conversation_kind { channel, group, im, mpim, app_home };
RINGTRUE_DESCRIBE_ENUM(conversation_kind,
    (channel, "A public channel."),
    (group, "A private channel."),
    (im, "A conversation of two."),
    (mpim, "A conversation of several persons."),
    (app_home, "The messages tab of an app."))

enum class message_kind {
    bot_message, me_message, message_changed, message_deleted, message_replied, thread_broadcast, file_share, channel_join, channel_leave,
    channel_topic, channel_purpose, channel_name, channel_archive, channel_unarchive, channel_posting_permissions, ekm_access_denied, reminder_add
};
RINGTRUE_DESCRIBE_ENUM(message_kind,
    (bot_message, "A bot wrote it."),
    (me_message, "Somebody wrote about himself."),
    (message_changed, "A message was edited."),
    (message_deleted, "A message was removed."),
    (message_replied, "A thread has a new reply."),
    (thread_broadcast, "A reply that is shown in the channel, too."),
    (file_share, "A file came with it."),
    (channel_join, "Somebody came in."),
    (channel_leave, "Somebody left."),
    (channel_topic, "The topic was set."),
    (channel_purpose, "The purpose was set."),
    (channel_name, "The channel has a new name."),
    (channel_archive, "The channel was put away."),
    (channel_unarchive, "The channel was taken out again."),
    (channel_posting_permissions, "Who may write was changed."),
    (ekm_access_denied, "The keys to the messages were withdrawn."),
    (reminder_add, "Somebody set a reminder."))

struct edit {
    std::string user;
    timestamp ts;

    bool operator==(edit const&) const = default;
};
RINGTRUE_DESCRIBE(edit, "The last change of a message.",
    (user, "Who changed it."),
    (ts, "When."))

struct message {
    ringtrue::constant<"message"> type;
    std::optional<ringtrue::open<message_kind>> subtype;
    std::string channel;
    std::optional<ringtrue::open<conversation_kind>> channel_type;
    std::optional<std::string> user;
    std::optional<std::string> bot_id;
    std::optional<std::string> text;
    std::optional<timestamp> ts;
    timestamp event_ts;
    std::optional<timestamp> thread_ts;
    std::optional<std::string> parent_user_id;
    std::optional<std::string> team;
    std::optional<std::string> client_msg_id;
    std::optional<edit> edited;
    std::optional<bool> hidden;
    std::optional<timestamp> deleted_ts;
    std::optional<ringtrue::raw_json> message_after;
    std::optional<ringtrue::raw_json> previous_message;
    std::optional<std::vector<ringtrue::raw_json>> blocks;
    std::optional<std::vector<ringtrue::raw_json>> attachments;
    std::optional<std::vector<ringtrue::raw_json>> files;

    bool operator==(message const&) const = default;
};
RINGTRUE_DESCRIBE(message, "Something was written in a conversation, or happened to what was written.",
    (type, "Names the event."),
    (subtype, "What else it is than words of a member; without one it is just that."),
    (channel, "The conversation."),
    (channel_type, "Of which kind the conversation is."),
    (user, "Who wrote it."),
    (bot_id, "The bot that wrote it."),
    (text, "The words."),
    (ts, "Which message it is."),
    (event_ts, "When the event happened."),
    (thread_ts, "The message on top of the thread."),
    (parent_user_id, "Who wrote the message on top of the thread."),
    (team, "The workspace of the author."),
    (client_msg_id, "The number that the author's client gave it."),
    (edited, "Who changed it last."),
    (hidden, "Whether clients show nothing for it."),
    (deleted_ts, "The message that was removed."),
    (message_after, named("message"), "The message as it is now."),
    (previous_message, "The message as it was."),
    (blocks, "Its layout."),
    (attachments, "What hangs on it."),
    (files, "What was uploaded with it."))

struct app_mention {
    ringtrue::constant<"app_mention"> type;
    std::optional<std::string> user;
    std::optional<std::string> bot_id;
    std::string text;
    timestamp ts;
    std::string channel;
    timestamp event_ts;
    std::optional<timestamp> thread_ts;
    std::optional<std::string> team;
    std::optional<std::vector<ringtrue::raw_json>> blocks;

    bool operator==(app_mention const&) const = default;
};
RINGTRUE_DESCRIBE(app_mention, "Somebody wrote to the app.",
    (type, "Names the event."),
    (user, "Who wrote."),
    (bot_id, "The bot that wrote."),
    (text, "The words."),
    (ts, "Which message it is."),
    (channel, "The conversation."),
    (event_ts, "When the event happened."),
    (thread_ts, "The message on top of the thread."),
    (team, "The workspace of the author."),
    (blocks, "Its layout."))

struct reaction_added {
    ringtrue::constant<"reaction_added"> type;
    std::string user;
    std::string reaction;
    std::optional<std::string> item_user;
    reacted_item item;
    timestamp event_ts;

    bool operator==(reaction_added const&) const = default;
};
RINGTRUE_DESCRIBE(reaction_added, "Somebody put an emoji on something.",
    (type, "Names the event."),
    (user, "Who did."),
    (reaction, "The name of the emoji, without colons."),
    (item_user, "Who made what it was put on; absent if no member did."),
    (item, "What it was put on."),
    (event_ts, "When the event happened."))

using inner_event = std::variant<message, app_mention, reaction_added, ringtrue::unknown_event>;

constexpr auto contract_of(ringtrue::of<inner_event>)
{
    return ringtrue::tagged_union("inner_event", "type", "What happened in the workspace.");
}

// ---- requests ----

struct url_verification {
    std::string token;
    std::string challenge;
    ringtrue::constant<"url_verification"> type;

    bool operator==(url_verification const&) const = default;
};
RINGTRUE_DESCRIBE(url_verification, "Slack asks whether the URL is the app's. The answer is the challenge.",
    (token, "A word that the app shares with Slack. Outdated: check the signature."),
    (challenge, "What the answer has to hold."),
    (type, "Names the request."))

struct authorization {
    std::optional<ringtrue::nullable<std::string>> enterprise_id;
    std::optional<ringtrue::nullable<std::string>> team_id;
    std::optional<std::string> user_id;
    std::optional<bool> is_bot;
    std::optional<bool> is_enterprise_install;

    bool operator==(authorization const&) const = default;
};
RINGTRUE_DESCRIBE(authorization, "One installation of the app that may see the event.",
    (enterprise_id, "The organisation, if there is one."),
    (team_id, "The workspace, unless the organisation installed the app."),
    (user_id, "Who installed it, or its bot."),
    (is_bot, "Whether that is a bot."),
    (is_enterprise_install, "Whether the organisation installed it."))

struct event_callback {
    std::string token;
    std::string team_id;
    std::optional<ringtrue::nullable<std::string>> enterprise_id;
    std::optional<ringtrue::nullable<std::string>> context_team_id;
    std::optional<ringtrue::nullable<std::string>> context_enterprise_id;
    std::string api_app_id;
    inner_event event;
    ringtrue::constant<"event_callback"> type;
    std::string event_id;
    ringtrue::unix_seconds event_time;
    std::optional<std::vector<authorization>> authorizations;
    std::optional<std::vector<std::string>> authed_users;
    std::optional<std::vector<std::string>> authed_teams;
    std::optional<bool> is_ext_shared_channel;
    std::optional<std::string> event_context;

    bool operator==(event_callback const&) const = default;
};
RINGTRUE_DESCRIBE(event_callback, "An event that the app subscribed to.",
    (token, "A word that the app shares with Slack. Outdated: check the signature."),
    (team_id, "The workspace."),
    (enterprise_id, "The organisation of the workspace."),
    (context_team_id, "The workspace through which the app sees the event."),
    (context_enterprise_id, "The organisation through which the app sees the event."),
    (api_app_id, "The app."),
    (event, "What happened."),
    (type, "Names the request."),
    (event_id, "The same for each attempt to deliver the event."),
    (event_time, "When the event was sent, in seconds since 1970."),
    (authorizations, "One of the installations that may see it."),
    (authed_users, "The members for whom it is visible. Outdated."),
    (authed_teams, "The workspaces for which it is visible. Outdated."),
    (is_ext_shared_channel, "Whether the channel is shared with another organisation."),
    (event_context, "With which to ask for all installations that may see it."))

struct app_rate_limited {
    std::string token;
    ringtrue::constant<"app_rate_limited"> type;
    std::string team_id;
    ringtrue::unix_seconds minute_rate_limited;
    std::string api_app_id;

    bool operator==(app_rate_limited const&) const = default;
};
RINGTRUE_DESCRIBE(app_rate_limited, "There were too many events, and some were not sent.",
    (token, "A word that the app shares with Slack. Outdated: check the signature."),
    (type, "Names the request."),
    (team_id, "The workspace."),
    (minute_rate_limited, "The minute from which on they were left out, in seconds since 1970."),
    (api_app_id, "The app."))

using event = std::variant<url_verification, event_callback, app_rate_limited, ringtrue::unknown_event>;

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::tagged_union("event", "type", "Any request of the Events API.");
}

inline constexpr auto catalog = ringtrue::tagged_catalog<event>("slack", "v1", "https://ringtrue.example/schema/slack/v1/");

} // namespace slack

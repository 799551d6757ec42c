// SPDX-License-Identifier: BSL-1.0
// The updates that Telegram sends to a bot's webhook: exactly one of many members. Described from the public documentation of its Bot
// API, as a consumer sees it: the members of a message that matter to most bots, and any JSON for the others.
#pragma once

#include <ringtrue/choice.hpp>
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/text.hpp>
#include <ringtrue/fields/unix_time.hpp>
#include <ringtrue/open.hpp>
#include <ringtrue/raw_json.hpp>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace telegram {

struct user {
    std::int64_t id;
    bool is_bot;
    std::string first_name;
    std::optional<std::string> last_name;
    std::optional<std::string> username;
    std::optional<std::string> language_code;
    std::optional<bool> is_premium;
};
RINGTRUE_DESCRIBE(user, "A user or a bot.",
    (id, "Its number, of up to 52 bits."),
    (is_bot, "Whether it is a bot."),
    (first_name, "The first name."),
    (last_name, "The last name, if there is one."),
    (username, "The name without the @, if there is one."),
    (language_code, "The language of the user's program, by its IETF tag."),
    (is_premium, "Whether the user pays."))

enum class chat_type { private_, group, supergroup, channel };
RINGTRUE_DESCRIBE_ENUM(chat_type,
    (private_, named("private"), "With one user."), (group, "With several."), (supergroup, "With many."), (channel, "To many."))

struct chat {
    std::int64_t id;
    ringtrue::open<chat_type> type;
    std::optional<std::string> title;
    std::optional<std::string> username;
    std::optional<std::string> first_name;
    std::optional<std::string> last_name;
    std::optional<bool> is_forum;
};
RINGTRUE_DESCRIBE(chat, "A conversation.",
    (id, "Its number, negative for groups."),
    (type, "Which kind it is."),
    (title, "The title of a group or channel."),
    (username, "Its public name."),
    (first_name, "The first name of the other user."),
    (last_name, "The last name of the other user."),
    (is_forum, "Whether it has topics."))

struct message_entity {
    std::string type; // mention, hashtag, url and others: the list grows
    std::int64_t offset;
    std::int64_t length;
    std::optional<std::string> url;
    std::optional<telegram::user> user;
    std::optional<std::string> language;
};
RINGTRUE_DESCRIBE(message_entity, "A part of a text that has a meaning.",
    (type, "Which one, such as mention or url."),
    (offset, "Where it begins, in units of UTF-16."),
    (length, "How long it is, in units of UTF-16."),
    (url, "Where a link leads."),
    (user, "Who is mentioned."),
    (language, "The language of a program text."))

struct file {
    std::string file_id;
    std::string file_unique_id;
    std::optional<std::int64_t> file_size;
    std::optional<std::int64_t> width;
    std::optional<std::int64_t> height;
    std::optional<std::int64_t> duration;
    std::optional<std::string> file_name;
    std::optional<std::string> mime_type;
};
RINGTRUE_DESCRIBE(file, "A photo, or a file of another kind.",
    (file_id, "By which the file can be fetched."),
    (file_unique_id, "Tells the file from all others."),
    (file_size, "In bytes."),
    (width, "In pixels."),
    (height, "In pixels."),
    (duration, "In seconds."),
    (file_name, "As its sender named it."),
    (mime_type, "As its sender has it."))

struct location {
    double latitude;
    double longitude;
};
RINGTRUE_DESCRIBE(location, "A place.", (latitude, "In degrees."), (longitude, "In degrees."))

struct poll_option {
    std::string text;
    std::int64_t voter_count;
};
RINGTRUE_DESCRIBE(poll_option, "An answer.", (text, "What it says."), (voter_count, "How many chose it."))

struct poll {
    std::string id;
    std::string question;
    std::vector<poll_option> options;
    std::int64_t total_voter_count;
    bool is_closed;
    bool is_anonymous;
    std::string type;
    bool allows_multiple_answers;
};
RINGTRUE_DESCRIBE(poll, "A question to many.",
    (id, "Tells it from others."),
    (question, "What is asked."),
    (options, "The answers."),
    (total_voter_count, "How many have answered."),
    (is_closed, "Whether it is over."),
    (is_anonymous, "Whether nobody sees who chose what."),
    (type, "Whether there is a right answer."),
    (allows_multiple_answers, "Whether one may choose several."))

struct message {
    std::int64_t message_id;
    ringtrue::unix_seconds date;
    telegram::chat chat;
    std::optional<std::int64_t> message_thread_id;
    std::optional<user> from;
    std::optional<telegram::chat> sender_chat;
    std::optional<ringtrue::unix_seconds> edit_date;
    std::unique_ptr<message> reply_to_message;
    std::unique_ptr<message> pinned_message;
    std::optional<user> via_bot;
    std::optional<std::string> media_group_id;
    std::optional<std::string> text;
    std::optional<std::vector<message_entity>> entities;
    std::optional<std::string> caption;
    std::optional<std::vector<message_entity>> caption_entities;
    std::optional<std::vector<file>> photo;
    std::optional<file> document;
    std::optional<file> audio;
    std::optional<file> voice;
    std::optional<file> video;
    std::optional<telegram::location> location;
    std::optional<telegram::poll> poll;
    std::optional<ringtrue::raw_json> sticker;
    std::optional<ringtrue::raw_json> contact;
    std::optional<ringtrue::raw_json> forward_origin;
    std::optional<ringtrue::raw_json> reply_markup;
    std::optional<std::vector<user>> new_chat_members;
    std::optional<user> left_chat_member;
    std::optional<std::string> new_chat_title;
    std::optional<std::int64_t> migrate_to_chat_id;
    std::optional<std::int64_t> migrate_from_chat_id;
};
RINGTRUE_DESCRIBE(message, "A message of any kind.",
    (message_id, "Its number within the chat."),
    (date, "When it was sent, in seconds since 1970 (Unix time)."),
    (chat, "Where it was sent."),
    (message_thread_id, "The topic that it belongs to."),
    (from, "Who sent it; absent in channels."),
    (sender_chat, "The chat in whose name it was sent."),
    (edit_date, "When it was last changed."),
    (reply_to_message, "What it answers."),
    (pinned_message, "What was pinned, if that is the news."),
    (via_bot, "The bot that it was sent through."),
    (media_group_id, "The album that it belongs to."),
    (text, "Its text."),
    (entities, "What parts of the text mean."),
    (caption, "The text under a photo or file."),
    (caption_entities, "What parts of that text mean."),
    (photo, "A photo in several sizes."),
    (document, "A file of any kind."),
    (audio, "A piece of music."),
    (voice, "A recording."),
    (video, "A film."),
    (location, "A place that was shared."),
    (poll, "A poll that was sent."),
    (sticker, "A sticker."),
    (contact, "A contact that was shared."),
    (forward_origin, "Where a forwarded message comes from."),
    (reply_markup, "The buttons below it."),
    (new_chat_members, "Who came into the chat."),
    (left_chat_member, "Who left it."),
    (new_chat_title, "How the chat is called now."),
    (migrate_to_chat_id, "The supergroup that the group became."),
    (migrate_from_chat_id, "The group that became this supergroup."))

struct inline_query {
    std::string id;
    user from;
    std::string query;
    std::string offset;
    std::optional<std::string> chat_type;
    std::optional<telegram::location> location;
};
RINGTRUE_DESCRIBE(inline_query, "What a user types behind the name of a bot.",
    (id, "Tells it from others."), (from, "Who asks."), (query, "What was typed."), (offset, "From where results are wanted."),
    (chat_type, "The kind of chat that it is typed in."), (location, "Where the user is."))

struct callback_query {
    std::string id;
    user from;
    std::optional<telegram::message> message;
    std::optional<std::string> inline_message_id;
    std::string chat_instance;
    std::optional<std::string> data;
    std::optional<std::string> game_short_name;
};
RINGTRUE_DESCRIBE(callback_query, "A button was pressed.",
    (id, "Tells it from others."), (from, "Who pressed it."), (message, "The message with the button."),
    (inline_message_id, "That message, if it was sent through the bot."), (chat_instance, "Tells its chat from others."),
    (data, "What the button stands for."), (game_short_name, "The game to start."))

struct poll_answer {
    std::string poll_id;
    std::optional<telegram::chat> voter_chat;
    std::optional<telegram::user> user;
    std::vector<std::int64_t> option_ids;
};
RINGTRUE_DESCRIBE(poll_answer, "Somebody answered a poll.",
    (poll_id, "Which poll."), (voter_chat, "The chat that answered."), (user, "The user who did."), (option_ids, "What was chosen; none if it was taken back."))

struct update {
    std::int64_t update_id;
    ringtrue::choice<telegram::message> message;
    ringtrue::choice<telegram::message> edited_message;
    ringtrue::choice<telegram::message> channel_post;
    ringtrue::choice<telegram::message> edited_channel_post;
    ringtrue::choice<ringtrue::raw_json> business_connection;
    ringtrue::choice<telegram::message> business_message;
    ringtrue::choice<telegram::message> edited_business_message;
    ringtrue::choice<ringtrue::raw_json> deleted_business_messages;
    ringtrue::choice<ringtrue::raw_json> message_reaction;
    ringtrue::choice<ringtrue::raw_json> message_reaction_count;
    ringtrue::choice<telegram::inline_query> inline_query;
    ringtrue::choice<ringtrue::raw_json> chosen_inline_result;
    ringtrue::choice<telegram::callback_query> callback_query;
    ringtrue::choice<ringtrue::raw_json> shipping_query;
    ringtrue::choice<ringtrue::raw_json> pre_checkout_query;
    ringtrue::choice<ringtrue::raw_json> purchased_paid_media;
    ringtrue::choice<telegram::poll> poll;
    ringtrue::choice<telegram::poll_answer> poll_answer;
    ringtrue::choice<ringtrue::raw_json> my_chat_member;
    ringtrue::choice<ringtrue::raw_json> chat_member;
    ringtrue::choice<ringtrue::raw_json> chat_join_request;
    ringtrue::choice<ringtrue::raw_json> chat_boost;
    ringtrue::choice<ringtrue::raw_json> removed_chat_boost;
};
RINGTRUE_DESCRIBE(update, "Something that a bot has to know.",
    (update_id, "Its number; later updates have greater ones."),
    (message, "A message came."),
    (edited_message, "A message was changed."),
    (channel_post, "A message came to a channel."),
    (edited_channel_post, "A message of a channel was changed."),
    (business_connection, "A business account took or left the bot."),
    (business_message, "A message came to a business account."),
    (edited_business_message, "A message of a business account was changed."),
    (deleted_business_messages, "Messages of a business account were deleted."),
    (message_reaction, "Somebody reacted to a message."),
    (message_reaction_count, "Reactions to a message were counted."),
    (inline_query, "Somebody asks behind the name of the bot."),
    (chosen_inline_result, "Somebody took one of the results."),
    (callback_query, "Somebody pressed a button."),
    (shipping_query, "Somebody asks what shipping costs."),
    (pre_checkout_query, "Somebody is about to pay."),
    (purchased_paid_media, "Somebody bought media."),
    (poll, "A poll has a new state."),
    (poll_answer, "Somebody answered a poll."),
    (my_chat_member, "The bot's place in a chat changed."),
    (chat_member, "A member's place in a chat changed."),
    (chat_join_request, "Somebody wants to come into a chat."),
    (chat_boost, "A chat was boosted."),
    (removed_chat_boost, "A boost was taken away."))

inline constexpr std::array events{ringtrue::event<update>("update")};
inline constexpr auto catalog = ringtrue::named_catalog("telegram", "v1", "https://ringtrue.example/schema/telegram/v1/", events);

} // namespace telegram

// SPDX-License-Identifier: BSL-1.0
#include "corpus.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/testing/mutate.hpp>

#include <boost/uuid/uuid_io.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bench {

namespace {

using ringtrue::testing::random_source;

struct member {
    std::string name;
    std::string value; // as JSON
};

std::string quoted(std::string_view text) { return '"' + std::string{text} + '"'; }

std::string random_digits(random_source& random, std::string_view characters, std::size_t size)
{
    std::string text;
    while (text.size() < size)
        text += characters[random.below(characters.size())];
    return text;
}

std::string random_guid(random_source& random)
{
    std::string text;
    for (std::size_t const size : {8u, 4u, 4u, 4u, 12u})
        text += (text.empty() ? "" : "-") + random_digits(random, "0123456789abcdef", size);
    return text;
}

/// A British mobile number in both of its forms.
void add_number(std::vector<member>& event, random_source& random, std::string const& name, bool escapes)
{
    auto const area = random_digits(random, "123456789", 3);
    auto const rest = random_digits(random, "0123456789", 6);
    event.push_back({name + "NumberE164", quoted((escapes ? "\\u002b447" : "447") + area + rest)});
    event.push_back({name + "Number", quoted("07" + area + (escapes ? "\\/" : " ") + rest)});
}

std::vector<member> event_of(random_source& random, std::string const& type, bool escapes)
{
    bool const is_message = type == "message_received";
    std::vector<member> event{{"object", quoted("event")}, {"eventType", quoted(type)}, {"userID", quoted(random_guid(random))},
        {is_message ? "messageID" : "callID", quoted(random_guid(random))}};
    if (is_message)
        event.push_back({"messageAttachmentURL",
            quoted((escapes ? "https:\\/\\/media.example.com\\/voicemail\\/" : "https://media.example.com/voicemail/") + random_guid(random) + ".mp3")});
    add_number(event, random, "originating", escapes);
    add_number(event, random, "dialled", escapes);
    event.push_back({"created", std::to_string(1'465'829'384 + random.below(300'000'000))});
    return event;
}

std::string joined(std::vector<member> event, random_source& random, style of)
{
    if (of == style::unknown_members) {
        event.insert(event.begin() + 2, {"apiVersion", "3"});
        event.insert(event.begin() + 5, {"displayName", quoted("Zo\xC3\xAB M\xC3\xBCller")});
        event.push_back({"isTest", "false"});
    } else if (of == style::escapes) {
        event.push_back({"displayName", quoted("Zo\xC3\xAB \\\"Z\\\" M\xC3\xBCller \xF0\x9F\x93\x9E")});
    } else if (of == style::shuffled) {
        for (auto count = event.size(); count > 1; --count)
            std::swap(event[count - 1], event[random.below(count)]);
    }
    bool const indented = of == style::indented;
    std::string text = "{";
    for (auto const& m : event)
        text += (text.size() == 1 ? "" : ",") + std::string{indented ? "\n    " : ""} + quoted(m.name) + (indented ? ": " : ":") + m.value;
    text += indented ? "\n}" : "}";
    text.reserve(text.size() + 64); // simdjson's padding
    return text;
}

/// The same events for every style.
texts made(style of, bool mixed, std::size_t size)
{
    random_source random{42};
    texts all;
    while (all.size() < size) {
        auto const kind = random.below(100);
        std::string const type{mixed && kind >= 90 ? "message_received" : kind < 45 ? "call_ringing" : "call_missed"};
        random_source choices{random()};
        auto const event = event_of(random, type, of == style::escapes);
        all.push_back(joined(event, choices, of));
    }
    return all;
}

template <class Event>
std::vector<Event> decoded(texts const& all)
{
    std::vector<Event> events;
    for (auto const& text : all)
        events.push_back(ringtrue::decode<Event>(text).value());
    return events;
}

template <class Event>
void copy_common(Event& to, auto const& from)
{
    to.object = "event";
    to.userID = to_string(from.userID);
    to.originatingNumberE164 = from.originatingNumberE164->str();
    to.originatingNumber = from.originatingNumber->str();
    to.dialledNumberE164 = from.dialledNumberE164.str();
    to.dialledNumber = from.dialledNumber.str();
    to.created = from.created.time_since_epoch().count();
}

/// Breaks the value of each member by a wrong constant, character or number.
std::string with_every_value_broken(std::string text, std::vector<ringtrue::testing::mutation> const& mutations)
{
    using ringtrue::testing::mutation_operator;
    std::map<std::string, ringtrue::testing::mutation> of_member;
    for (auto const& m : mutations)
        if (m.op == mutation_operator::other_constant || m.op == mutation_operator::substitute_character || m.op == mutation_operator::above_maximum)
            of_member[m.pointer] = m;
    std::map<std::size_t, ringtrue::testing::mutation> by_place;
    for (auto const& [pointer, m] : of_member)
        by_place[m.offset] = m;
    for (auto m = by_place.rbegin(); m != by_place.rend(); ++m) // from the last, since each moves what follows it
        text = m->second.apply(text);
    return text;
}

} // namespace

texts call_events(style of, std::size_t size) { return made(of, false, size); }
texts mixed_events(style of, std::size_t size) { return made(of, true, size); }

std::map<std::string, texts> broken_call_events()
{
    std::map<std::string, texts> all;
    random_source random{7};
    for (auto const& text : call_events(style::compact)) {
        std::map<std::string, texts> broken;
        auto const mutations = ringtrue::testing::mutations(text, ringtrue::keywords_of<circleloop::call_event>, random);
        for (auto const& m : mutations)
            if (!m.is_accepted_by_default())
                broken[std::string{to_string(m.op)}].push_back(m.apply(text));
        for (auto& [name, choices] : broken)
            all[name].push_back(std::move(choices[random.below(choices.size())]));
        all["every_value"].push_back(with_every_value_broken(text, mutations));
    }
    return all;
}

std::vector<circleloop::call_event> decoded_call_events() { return decoded<circleloop::call_event>(call_events(style::compact)); }
std::vector<circleloop::event> decoded_mixed_events() { return decoded<circleloop::event>(mixed_events(style::compact)); }

plain::call_event plain_of(circleloop::call_event const& event)
{
    plain::call_event plain;
    copy_common(plain, event);
    plain.eventType = event.eventType == circleloop::call_event_type::call_ringing ? "call_ringing" : "call_missed";
    plain.callID = to_string(event.callID);
    return plain;
}

plain::message_event plain_of(circleloop::message_event const& event)
{
    plain::message_event plain;
    copy_common(plain, event);
    plain.eventType = "message_received";
    plain.messageID = to_string(event.messageID);
    plain.messageAttachmentURL = event.messageAttachmentURL.str();
    return plain;
}

} // namespace bench

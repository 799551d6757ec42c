// SPDX-License-Identifier: BSL-1.0
// RapidJSON: a SAX handler by hand, which stores each member where it belongs, with UTF-8 checked; and its Writer.
#include "peers.hpp"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <array>
#include <cstddef>

namespace {

constexpr unsigned flags = rapidjson::kParseValidateEncodingFlag;

struct member {
    std::string_view name;
    std::string plain::message_event::*of_message;
    std::string plain::call_event::*of_call;
};

using call = plain::call_event;
using message = plain::message_event;
constexpr std::array<member, 10> members{{{"object", &message::object, &call::object}, {"eventType", &message::eventType, &call::eventType},
    {"userID", &message::userID, &call::userID}, {"callID", nullptr, &call::callID}, {"messageID", &message::messageID, nullptr},
    {"messageAttachmentURL", &message::messageAttachmentURL, nullptr},
    {"originatingNumberE164", &message::originatingNumberE164, &call::originatingNumberE164},
    {"originatingNumber", &message::originatingNumber, &call::originatingNumber},
    {"dialledNumberE164", &message::dialledNumberE164, &call::dialledNumberE164}, {"dialledNumber", &message::dialledNumber, &call::dialledNumber}}};

std::string* find(call& event, std::string_view name)
{
    for (auto const& m : members)
        if (m.name == name && m.of_call != nullptr)
            return &(event.*m.of_call);
    return nullptr;
}

std::string* find(message& event, std::string_view name)
{
    for (auto const& m : members)
        if (m.name == name && m.of_message != nullptr)
            return &(event.*m.of_message);
    return nullptr;
}

/// What a handler does with a value that belongs to no member is to leave it out.
template <class Event>
struct handler : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, handler<Event>> {
    Event& event;
    std::string* member = nullptr;
    bool is_created = false;
    std::size_t seen = 0;

    explicit handler(Event& target) : event{target} {}

    bool Key(char const* text, rapidjson::SizeType size, bool)
    {
        member = find(event, {text, size});
        is_created = std::string_view{text, size} == "created";
        return true;
    }
    bool String(char const* text, rapidjson::SizeType size, bool)
    {
        if (member != nullptr) {
            member->assign(text, size);
            ++seen;
        }
        return !is_created;
    }
    bool Int64(std::int64_t number)
    {
        if (is_created) {
            event.created = number;
            ++seen;
        }
        return member == nullptr;
    }
    bool Int(int number) { return Int64(number); }
    bool Uint(unsigned number) { return Int64(number); }
    bool Uint64(std::uint64_t number) { return Int64(static_cast<std::int64_t>(number)); }
};

template <class Event>
bool read(std::string_view text, Event& event)
{
    handler<Event> handle{event};
    rapidjson::MemoryStream stream{text.data(), text.size()};
    rapidjson::Reader reader;
    bool const parsed = !reader.Parse<flags>(stream, handle).IsError();
    bench::keep(event);
    return parsed && handle.seen == (std::is_same_v<Event, call> ? 9 : 10);
}

bool decode_call(std::string_view text)
{
    call event;
    return read(text, event);
}

/// A call's members are a message's, but for one: the tag tells which it was.
struct event_handler : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, event_handler> {
    message all;
    std::string callID;
    std::string* member = nullptr;
    bool is_created = false;

    bool Key(char const* text, rapidjson::SizeType size, bool)
    {
        std::string_view const name{text, size};
        member = name == "callID" ? &callID : find(all, name);
        is_created = name == "created";
        return true;
    }
    bool String(char const* text, rapidjson::SizeType size, bool)
    {
        if (member != nullptr)
            member->assign(text, size);
        return !is_created;
    }
    bool Int64(std::int64_t number)
    {
        if (is_created)
            all.created = number;
        return member == nullptr;
    }
    bool Int(int number) { return Int64(number); }
    bool Uint(unsigned number) { return Int64(number); }
    bool Uint64(std::uint64_t number) { return Int64(static_cast<std::int64_t>(number)); }
};

bool decode_event(std::string_view text)
{
    event_handler handle;
    rapidjson::MemoryStream stream{text.data(), text.size()};
    rapidjson::Reader reader;
    if (reader.Parse<flags>(stream, handle).IsError())
        return false;
    plain::event event;
    auto& m = handle.all;
    if (m.eventType == "message_received")
        event = std::move(m);
    else
        event = call{std::move(m.object), std::move(m.eventType), std::move(m.userID), std::move(handle.callID), std::move(m.originatingNumberE164),
            std::move(m.originatingNumber), std::move(m.dialledNumberE164), std::move(m.dialledNumber), m.created};
    bench::keep(event);
    return true;
}

template <class Event>
bool encode(Event const& event, std::string& out)
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer{buffer};
    auto const put = [&](char const* name, std::string const& text) {
        writer.Key(name);
        writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    };
    writer.StartObject();
    put("object", event.object);
    put("eventType", event.eventType);
    put("userID", event.userID);
    if constexpr (std::is_same_v<Event, call>) {
        put("callID", event.callID);
    } else {
        put("messageID", event.messageID);
        put("messageAttachmentURL", event.messageAttachmentURL);
    }
    put("originatingNumberE164", event.originatingNumberE164);
    put("originatingNumber", event.originatingNumber);
    put("dialledNumberE164", event.dialledNumberE164);
    put("dialledNumber", event.dialledNumber);
    writer.Key("created");
    writer.Int64(event.created);
    writer.EndObject();
    out.assign(buffer.GetString(), buffer.GetSize());
    return true;
}

bool encode_event(plain::event const& event, std::string& out)
{
    return std::visit([&](auto const& held) { return encode(held, out); }, event);
}

} // namespace

bench::peer const bench::rapidjson_sax{"rapidjson", decode_call, decode_event, encode<call>, encode_event};

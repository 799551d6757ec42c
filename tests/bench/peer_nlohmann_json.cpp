// SPDX-License-Identifier: BSL-1.0
// nlohmann/json: parse and get, and dump, with its macro for plain structs.
#include "peers.hpp"

#include <nlohmann/json.hpp>

namespace plain {

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(call_event, object, eventType, userID, callID, originatingNumberE164, originatingNumber, dialledNumberE164,
    dialledNumber, created)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(message_event, object, eventType, userID, messageID, messageAttachmentURL, originatingNumberE164,
    originatingNumber, dialledNumberE164, dialledNumber, created)

} // namespace plain

namespace {

using nlohmann::json;

template <class Event>
bool decode(std::string_view text)
{
    auto event = json::parse(text).get<Event>();
    bench::keep(event);
    return true;
}

bool decode_event(std::string_view text)
{
    auto const value = json::parse(text);
    plain::event event;
    if (value.at("eventType") == "message_received")
        event = value.get<plain::message_event>();
    else
        event = value.get<plain::call_event>();
    bench::keep(event);
    return true;
}

template <class Event>
bool encode(Event const& event, std::string& out)
{
    out = json(event).dump();
    return true;
}

bool encode_event(plain::event const& event, std::string& out)
{
    return std::visit([&](auto const& held) { return encode(held, out); }, event);
}

} // namespace

bench::peer const bench::nlohmann_json{"nlohmann_json", decode<plain::call_event>, decode_event, encode<plain::call_event>, encode_event};

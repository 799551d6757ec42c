// SPDX-License-Identifier: BSL-1.0
// simdjson: its on-demand API, with one parser for all texts, and members asked for in their documented order.
#include "peers.hpp"

#include <simdjson.h>

namespace {

namespace ondemand = simdjson::ondemand;

ondemand::parser& parser()
{
    static ondemand::parser one;
    return one;
}

void set(std::string& target, simdjson::simdjson_result<ondemand::value> value) { target = std::string_view{value.get_string()}; }

template <class Event>
void read(ondemand::object& object, Event& event)
{
    set(event.object, object["object"]);
    set(event.eventType, object["eventType"]);
    set(event.userID, object["userID"]);
    if constexpr (std::is_same_v<Event, plain::call_event>) {
        set(event.callID, object["callID"]);
    } else {
        set(event.messageID, object["messageID"]);
        set(event.messageAttachmentURL, object["messageAttachmentURL"]);
    }
    set(event.originatingNumberE164, object["originatingNumberE164"]);
    set(event.originatingNumber, object["originatingNumber"]);
    set(event.dialledNumberE164, object["dialledNumberE164"]);
    set(event.dialledNumber, object["dialledNumber"]);
    event.created = object["created"].get_int64();
    bench::keep(event);
}

bool decode_call(std::string_view text)
{
    auto document = parser().iterate(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING);
    ondemand::object object = document.get_object();
    plain::call_event event;
    read(object, event);
    return true;
}

bool decode_event(std::string_view text)
{
    auto document = parser().iterate(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING);
    ondemand::object object = document.get_object();
    std::string_view const tag = object["eventType"];
    bool const is_message = tag == "message_received";
    object.reset();
    plain::event event;
    if (is_message)
        read(object, event.emplace<plain::message_event>());
    else
        read(object, std::get<plain::call_event>(event));
    return true;
}

} // namespace

bench::peer const bench::simdjson_ondemand{"simdjson", decode_call, decode_event, nullptr, nullptr};

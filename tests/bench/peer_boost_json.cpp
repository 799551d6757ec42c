// SPDX-License-Identifier: BSL-1.0
// Boost.JSON: parse and value_to, value_from and serialize.
#include "peers.hpp"

#include <boost/json.hpp>

namespace plain {

// By hand, as its documentation shows it: what it derives from Boost.Describe refuses unknown members.

template <class T>
void extract(boost::json::object const& object, T& to, char const* name)
{
    to = boost::json::value_to<T>(object.at(name));
}

template <class Event>
void extract_common(boost::json::object const& object, Event& to)
{
    extract(object, to.object, "object");
    extract(object, to.eventType, "eventType");
    extract(object, to.userID, "userID");
    extract(object, to.originatingNumberE164, "originatingNumberE164");
    extract(object, to.originatingNumber, "originatingNumber");
    extract(object, to.dialledNumberE164, "dialledNumberE164");
    extract(object, to.dialledNumber, "dialledNumber");
    extract(object, to.created, "created");
}

call_event tag_invoke(boost::json::value_to_tag<call_event>, boost::json::value const& value)
{
    auto const& object = value.as_object();
    call_event to;
    extract_common(object, to);
    extract(object, to.callID, "callID");
    return to;
}

message_event tag_invoke(boost::json::value_to_tag<message_event>, boost::json::value const& value)
{
    auto const& object = value.as_object();
    message_event to;
    extract_common(object, to);
    extract(object, to.messageID, "messageID");
    extract(object, to.messageAttachmentURL, "messageAttachmentURL");
    return to;
}

void tag_invoke(boost::json::value_from_tag, boost::json::value& out, call_event const& e)
{
    out = {{"object", e.object}, {"eventType", e.eventType}, {"userID", e.userID}, {"callID", e.callID},
        {"originatingNumberE164", e.originatingNumberE164}, {"originatingNumber", e.originatingNumber},
        {"dialledNumberE164", e.dialledNumberE164}, {"dialledNumber", e.dialledNumber}, {"created", e.created}};
}

void tag_invoke(boost::json::value_from_tag, boost::json::value& out, message_event const& e)
{
    out = {{"object", e.object}, {"eventType", e.eventType}, {"userID", e.userID}, {"messageID", e.messageID},
        {"messageAttachmentURL", e.messageAttachmentURL}, {"originatingNumberE164", e.originatingNumberE164},
        {"originatingNumber", e.originatingNumber}, {"dialledNumberE164", e.dialledNumberE164}, {"dialledNumber", e.dialledNumber},
        {"created", e.created}};
}

} // namespace plain

namespace {

boost::json::value parsed(std::string_view text) { return boost::json::parse({text.data(), text.size()}); }

template <class Event>
bool decode(std::string_view text)
{
    auto event = boost::json::value_to<Event>(parsed(text));
    bench::keep(event);
    return true;
}

bool decode_event(std::string_view text)
{
    auto const value = parsed(text);
    plain::event event;
    if (value.at("eventType").as_string() == "message_received")
        event = boost::json::value_to<plain::message_event>(value);
    else
        event = boost::json::value_to<plain::call_event>(value);
    bench::keep(event);
    return true;
}

template <class Event>
bool encode(Event const& event, std::string& out)
{
    out = boost::json::serialize(boost::json::value_from(event));
    return true;
}

bool encode_event(plain::event const& event, std::string& out)
{
    return std::visit([&](auto const& held) { return encode(held, out); }, event);
}

} // namespace

bench::peer const bench::boost_json{"boost_json", decode<plain::call_event>, decode_event, encode<plain::call_event>, encode_event};

bool bench::parse_with_boost_json(std::string_view text)
{
    boost::json::error_code error;
    auto value = boost::json::parse({text.data(), text.size()}, error);
    bench::keep(value);
    return !error;
}

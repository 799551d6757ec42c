// SPDX-License-Identifier: BSL-1.0
// The documents that tests start from, and a walk over all that their contracts say of them.
#pragma once

#include <ringtrue/keywords.hpp>

#include <boost/json.hpp>

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

/// A file below tests/contract.
inline std::string sample(std::string const& name)
{
    std::ifstream in{RINGTRUE_SOURCE_DIR "/tests/contract/" + name, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

inline std::string_view const circleloop_samples[]{"circleloop/call_ringing.json", "circleloop/call_missed.json", "circleloop/message_received.json"};
inline std::string_view const observatory_samples[]{
    "observatory/star_observed.json", "observatory/counters.json", "observatory/night_closed.json"};

inline std::string pointer_token(std::string_view name)
{
    std::string token{"/"};
    for (char const c : name)
        token += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return token;
}

/// The alternative of a union that a valid object is.
inline ringtrue::keywords const& alternative_of(ringtrue::keywords const& schema, boost::json::object const& object)
{
    std::string_view const tag = object.at(schema.tag).as_string();
    for (auto const* alternative : schema.oneOf)
        for (auto const& p : alternative->properties)
            if (p.name == schema.tag) {
                if (p.value->is_constant && p.value->constant == tag)
                    return *alternative;
                for (auto const& e : p.value->enumeration)
                    if (e.name == tag)
                        return *alternative;
            }
    throw std::logic_error{"no alternative"};
}

/// Calls visit(value, schema, pointer) for a valid value and all that it holds. `value` may be changed, and is put back.
template <class Visit>
void for_each_value(boost::json::value& value, ringtrue::keywords const& schema, std::string const& pointer, Visit const& visit)
{
    auto const copy = value;
    visit(value, schema, pointer);
    value = copy;
    if (auto* const items = value.if_array())
        for (std::size_t i = 0; i < items->size(); ++i)
            for_each_value((*items)[i], *schema.items, pointer + '/' + std::to_string(i), visit);
    auto* const object = value.if_object();
    if (object == nullptr)
        return;
    auto const& own = schema.oneOf.empty() ? schema : alternative_of(schema, *object);
    for (auto const& p : own.properties)
        if (auto* const member = object->if_contains(p.name))
            for_each_value(*member, *p.value, pointer + pointer_token(p.name), visit);
    if (schema.additionalProperties != nullptr)
        for (auto& member : *object)
            for_each_value(member.value(), *schema.additionalProperties, pointer + pointer_token(member.key()), visit);
}

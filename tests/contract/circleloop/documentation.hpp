// SPDX-License-Identifier: BSL-1.0
// CircleLoop's help page, its tables of events copied by hand: what every form of the contract is held against.
//
// Includes nothing of ringtrue, so that no mistake of the contract can come in here.
#pragma once

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace circleloop_documentation {

// ---- the page ----

/// In the page's own words.
enum class documented_type { string, GUID, timestamp };

/// JSON has neither GUIDs nor timestamps: the published payloads write them as strings and as integers.
constexpr std::string_view json_type_of(documented_type type)
{
    return type == documented_type::timestamp ? "integer" : "string";
}

struct documented_field {
    std::string_view name;
    documented_type type;
};

struct documented_event {
    std::string_view name; // also the value of eventType
    std::span<documented_field const> fields; // in documented order; none is called optional
};

inline constexpr std::string_view object_value = "event";

inline constexpr std::array<documented_field, 9> call_fields{{
    {"object", documented_type::string},
    {"eventType", documented_type::string},
    {"userID", documented_type::GUID},
    {"callID", documented_type::GUID},
    {"originatingNumberE164", documented_type::string},
    {"originatingNumber", documented_type::string},
    {"dialledNumberE164", documented_type::string},
    {"dialledNumber", documented_type::string},
    {"created", documented_type::timestamp},
}};

inline constexpr std::array<documented_field, 10> message_fields{{
    {"object", documented_type::string},
    {"eventType", documented_type::string},
    {"userID", documented_type::GUID},
    {"messageID", documented_type::GUID},
    {"messageAttachmentURL", documented_type::string},
    {"originatingNumberE164", documented_type::string},
    {"originatingNumber", documented_type::string},
    {"dialledNumberE164", documented_type::string},
    {"dialledNumber", documented_type::string},
    {"created", documented_type::timestamp},
}};

inline constexpr std::array<documented_event, 3> events{{
    {"call_ringing", call_fields},
    {"call_missed", call_fields},
    {"message_received", message_fields},
}};

// ---- what is held against it ----

/// A field in any form of the contract.
struct member {
    std::string name;
    std::string json_type; // as JSON Schema calls it
};

inline std::vector<member> members_of(documented_event const& event)
{
    std::vector<member> all;
    for (auto const& field : event.fields)
        all.push_back({std::string{field.name}, std::string{json_type_of(field.type)}});
    return all;
}

/// A line for each field that is missing, too many, renamed, in another place or of another JSON type: "callID: documented
/// as field 4, found as field 5". A place counts the fields that are missing and not those that are too many, so that one
/// of them is one line and not a line for every field behind it.
inline std::vector<std::string> differences(std::vector<member> const& documented, std::vector<member> const& found)
{
    std::vector<std::string> lines;
    auto const say = [&](std::string const& name, std::string const& there, std::string const& here) {
        lines.push_back(name + ": documented " + there + ", found " + here);
    };
    auto const as_field = [](std::size_t i) { return "as field " + std::to_string(i + 1); };
    auto const place_in = [](std::vector<member> const& all, std::string const& name) {
        return static_cast<std::size_t>(std::ranges::find(all, name, &member::name) - all.begin());
    };
    // Where a field that is not found is documented, one that is not documented is found.
    auto const is_renamed = [&](std::size_t i) {
        return i < documented.size() && i < found.size() && place_in(found, documented[i].name) == found.size()
            && place_in(documented, found[i].name) == documented.size();
    };

    std::vector<std::size_t> order; // documented places, as found
    for (std::size_t i = 0; i < found.size(); ++i) {
        auto const place = place_in(documented, found[i].name);
        if (place_in(found, found[i].name) != i)
            say(found[i].name, "once", "again " + as_field(i));
        else if (place < documented.size())
            order.push_back(place);
        else if (!is_renamed(i))
            say(found[i].name, "nowhere", as_field(i));
    }
    auto sorted = order;
    std::ranges::sort(sorted);
    for (std::size_t i = 0; i < documented.size(); ++i) {
        auto const& [name, json_type] = documented[i];
        auto const at = place_in(found, name);
        if (at == found.size()) {
            say(name, as_field(i), is_renamed(i) ? "as " + found[i].name : "nowhere");
            continue;
        }
        auto const rank = static_cast<std::size_t>(std::ranges::find(order, i) - order.begin());
        if (sorted[rank] != i)
            say(name, as_field(i), as_field(sorted[rank]));
        if (found[at].json_type != json_type)
            say(name, "as " + json_type, "as " + found[at].json_type);
    }
    return lines;
}

/// The JSON type of a value; a number is an integer where it is spelled like one.
inline std::string_view json_type_of(boost::json::value const& value)
{
    switch (value.kind()) {
    case boost::json::kind::null: return "null";
    case boost::json::kind::bool_: return "boolean";
    case boost::json::kind::int64:
    case boost::json::kind::uint64: return "integer";
    case boost::json::kind::double_: return "number";
    case boost::json::kind::string: return "string";
    case boost::json::kind::array: return "array";
    default: return "object";
    }
}

/// How a payload differs from the documentation of its event: its members, and the values that mark it as this event.
inline std::vector<std::string> differences(documented_event const& event, std::string_view payload)
{
    auto const object = boost::json::parse({payload.data(), payload.size()}).as_object();
    std::vector<member> found;
    for (auto const& m : object)
        found.push_back({m.key(), std::string{json_type_of(m.value())}});
    auto lines = differences(members_of(event), found);
    auto const check_value = [&](std::string const& name, std::string_view value) {
        auto const* const marked = object.if_contains(name);
        if (marked != nullptr && marked->is_string() && marked->as_string() != value)
            lines.push_back(name + ": documented as " + std::string{value} + ", found as " + std::string{marked->as_string()});
    };
    check_value("object", object_value);
    check_value("eventType", event.name);
    return lines;
}

} // namespace circleloop_documentation

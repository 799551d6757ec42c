// SPDX-License-Identifier: BSL-1.0
// The tags of a tagged union and the text before them, as tables made at compile time.
#pragma once

#include <ringtrue/detail/describe/keywords_of.hpp>
#include <ringtrue/detail/json/writer.hpp>
#include <ringtrue/detail/keywords/tags.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

struct union_tag {
    std::string_view name;
    std::size_t alternative;
    std::size_t value; // its index among the tags of its alternative
};

/// The tags of all alternatives.
template <class Union>
inline constexpr auto union_tags = [] {
    constexpr auto const& alternatives = union_alternatives<Union>::all;
    std::array<union_tag, tagged_events_of<Union>::size> entries{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < alternatives.size(); ++i) {
        std::size_t value = 0;
        for_each_tag({&alternatives[i], 1}, keywords_of<Union>.tag,
            [&](auto const*, std::string_view name, auto) { entries[count++] = {name, i, value++}; });
    }
    return entries;
}();

/// A tag as encoded.
template <class Union, std::size_t I>
struct tag_part {
    static constexpr std::string_view before{};
    static constexpr std::string_view value = union_tags<Union>[I].name;
    static constexpr std::string_view after{};
};

/// Whether two properties are encoded to the same text: for the tag the name, for other members name and constant value.
constexpr bool is_written_alike(property const& a, property const& b, std::string_view tag)
{
    auto const is_constant = [](property const& p) { return p.required && p.value->type == json_type::string && p.value->is_constant && !p.value->nullable; };
    return a.name == b.name && (a.name == tag || (is_constant(a) && is_constant(b) && a.value->constant == b.value->constant));
}

/// `{"object":"event","eventType":`, the start of all events of a union with members in order: the tag, and before it only
/// constants that are equal in all alternatives. Returns its size, or 0 if there is no such text. Writes the text unless `out` is
/// null.
constexpr std::size_t write_union_start(char* out, keywords const& schema)
{
    json_writer writer{out};
    writer.push_back('{');
    auto const& properties = schema.oneOf[0]->properties;
    for (std::size_t i = 0; i < properties.size(); ++i) {
        for (auto const* other : schema.oneOf)
            if (i >= other->properties.size() || !is_written_alike(properties[i], other->properties[i], schema.tag))
                return 0;
        append_json_string(writer, properties[i].name);
        writer.push_back(':');
        if (properties[i].name == schema.tag)
            return writer.size();
        append_json_string(writer, properties[i].value->constant);
        writer.push_back(',');
    }
    return 0;
}

/// The number of members before the tag, if the tag is at its documented place.
template <class Union>
inline constexpr std::size_t members_before_tag = [] {
    auto const& properties = keywords_of<Union>.oneOf[0]->properties;
    std::size_t i = 0;
    while (properties[i].name != keywords_of<Union>.tag)
        ++i;
    return i;
}();

template <class Union>
inline constexpr auto union_start = [] {
    std::array<char, write_union_start(nullptr, keywords_of<Union>)> characters{};
    if (characters.size() != 0)
        write_union_start(characters.data(), keywords_of<Union>);
    return characters;
}();

} // namespace ringtrue::detail

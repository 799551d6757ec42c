// SPDX-License-Identifier: BSL-1.0
// Recognises a tagged union: finds the tag, and reads the alternative that it names from behind the tag on.
#pragma once

#include <ringtrue/detail/decode/fast/any_order.hpp>
#include <ringtrue/detail/decode/fast/input.hpp>
#include <ringtrue/detail/decode/fast/object.hpp>
#include <ringtrue/detail/decode/fast/scalar.hpp>
#include <ringtrue/detail/decode/fast/take_wire_text.hpp>
#include <ringtrue/detail/decode/fast/tape.hpp>
#include <ringtrue/detail/describe/keywords_of.hpp>
#include <ringtrue/detail/describe/wire_text.hpp>
#include <ringtrue/detail/json/writer.hpp>
#include <ringtrue/detail/keywords/tags.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI::detail {

struct union_tag {
    std::string_view name;
    std::size_t alternative;
    std::size_t value; // its place among the tags of its alternative
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

/// A tag as it stands on the wire.
template <class Union, std::size_t I>
struct tag_part {
    static constexpr std::string_view before{};
    static constexpr std::string_view value = union_tags<Union>[I].name;
    static constexpr std::string_view after{};
};

/// Whether all that has this property in its place is, up to the property's value or behind it, the same text.
constexpr bool is_written_alike(property const& a, property const& b, std::string_view tag)
{
    auto const is_constant = [](property const& p) { return p.required && p.value->is_constant && !p.value->nullable; };
    return a.name == b.name && (a.name == tag || (is_constant(a) && is_constant(b) && a.value->constant == b.value->constant));
}

/// `{"object":"event","eventType":`, with which all events of a union begin where their members stand in order: the tag, and
/// before it none but constants, the same ones in all alternatives. Returns its size, 0 where there is no such text; writes it
/// where `out` is not null.
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

/// How many members an alternative has before its tag, where that stands in its documented place.
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

/// The text of an object's tag, by a look ahead up to where it stands. What is passed is not checked here.
[[gnu::noinline]] inline std::string_view find_tag(input& in, char const* p, std::string_view tag)
{
    auto const used = in.unescaped.size();
    std::string_view found{};
    for (char before = '{'; in.is(p, before); before = ',') {
        tape_entry name;
        tape_entry value;
        p = read_name(in, skip_white_space(in, p + 1), name);
        bool const is_tag = p != nullptr && std::string_view{name.at, name.bits} == tag;
        if (is_tag && in.is(p, '"') && read_string(in, p + 1, value) != nullptr)
            found = {value.at, value.bits};
        p = p != nullptr && !is_tag ? skip_value(in, p) : nullptr;
        if (p == nullptr)
            break;
        p = skip_white_space(in, p);
    }
    in.unescaped.resize(used);
    return found;
}

struct tag_found {
    union_tag const* tag;
    char const* behind; // null where it was found by a look ahead
};

/// An alternative: from behind its tag where that is in its documented place, since all before is as in each of them; else in
/// any order.
template <class Union, std::size_t Alternative>
char const* recognise_tagged(input& in, char const* p, tape_entry* out, tag_found found)
{
    using type = std::variant_alternative_t<Alternative, Union>;
    if constexpr (union_start<Union>.size() == 0) {
        return recognise_object<type>(in, p, out);
    } else if (found.behind == nullptr) {
        return recognise_unordered_object<type>(in, p, out);
    } else {
        constexpr auto place = members_before_tag<Union>;
        for (std::size_t i = 0; i < place; ++i) {
            auto const constant = keywords_of<type>.properties[i].value->constant;
            out[i] = {constant.data(), constant.size()};
        }
        bool const is_enumeration = shape_of<typename members<type>::template type<place>> == shape::enumeration;
        out[place] = {found.tag->name.data(), is_enumeration ? found.tag->value : found.tag->name.size()};
        return recognise_object<type, place + 1>(in, found.behind, out);
    }
}

/// At the text of a tag that stands in its documented place. In compact text all before it is one comparison.
template <class Union>
char const* take_union_start(input& in, char const* p)
{
    constexpr auto size = union_start<Union>.size();
    if (in.left(p) > size && same_bytes<size>(p, union_start<Union>.data())) [[likely]]
        return p + size;
    using first = std::variant_alternative_t<0, Union>; // in the others it is the same
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (void)(((p = take_member<first, I>(in, p, I == 0 ? '{' : ',')) != nullptr
                   && (p = take_wire_text<constant_part<typename members<first>::template type<I>>>(in, p)) != nullptr)
            && ...);
    }(std::make_index_sequence<members_before_tag<Union>>{});
    return p == nullptr ? p : take_member<first, members_before_tag<Union>>(in, p, members_before_tag<Union> == 0 ? '{' : ',');
}

/// An object's tag, null where there is none.
template <class Union, std::size_t... Tag>
tag_found find_union_tag(input& in, char const* p, std::index_sequence<Tag...>)
{
    if constexpr (union_start<Union>.size() != 0)
        if (auto const at = take_union_start<Union>(in, p); at != nullptr) [[likely]]
            if (auto const found = take_one_of<tag_part<Union, Tag>...>(in, at); found.end != nullptr) [[likely]]
                return {&union_tags<Union>[found.index], found.end};
    auto const found = find_tag(in, p, keywords_of<Union>.tag);
    if (found.data() == nullptr)
        return {};
    for (auto const& tag : union_tags<Union>)
        if (tag.name == found)
            return {&tag, nullptr};
    return {};
}

template <class Union, std::size_t... I>
char const* recognise_alternative(input& in, char const* p, tape_entry* out, std::index_sequence<I...>)
{
    using reader = char const* (*)(input&, char const*, tape_entry*, tag_found);
    static constexpr reader readers[]{recognise_tagged<Union, I>...};
    auto const found = find_union_tag<Union>(in, p, std::make_index_sequence<union_tags<Union>.size()>{});
    if (found.tag == nullptr)
        return nullptr;
    out->bits = found.tag->alternative;
    return readers[found.tag->alternative](in, p, out + 1, found);
}

} // namespace ringtrue::detail

// SPDX-License-Identifier: BSL-1.0
// Recognises a tagged union: finds the tag, and reads the alternative that it selects from after the tag.
#pragma once

#include <ringtrue/detail/core/tag_path.hpp>
#include <ringtrue/detail/decode/fast/any_order.hpp>
#include <ringtrue/detail/decode/fast/input.hpp>
#include <ringtrue/detail/decode/fast/object.hpp>
#include <ringtrue/detail/decode/fast/scalar.hpp>
#include <ringtrue/detail/decode/fast/take_wire_text.hpp>
#include <ringtrue/detail/decode/fast/tape.hpp>
#include <ringtrue/detail/decode/fast/union_tags.hpp>
#include <ringtrue/detail/describe/keywords_of.hpp>
#include <ringtrue/detail/describe/wire_text.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Returns the text of an object's tag by looking ahead to it. Does not check what it skips.
[[gnu::noinline]] inline std::string_view find_tag(input& in, char const* p, std::string_view tag)
{
    tag_path const path{tag};
    auto const used = in.unescaped.size();
    std::string_view found{};
    for (char before = '{'; in.is(p, before); before = ',') {
        tape_entry name;
        tape_entry value;
        p = read_name(in, skip_white_space(in, p + 1), name);
        bool const is_here = p != nullptr && name.text() == path.name;
        if (is_here && !path.is_tag())
            found = find_tag(in, p, path.rest);
        else if (is_here && in.is(p, '"') && read_string(in, p + 1, value) != nullptr)
            found = value.text();
        p = p != nullptr && !is_here ? skip_value(in, p) : nullptr;
        if (p == nullptr)
            break;
        p = skip_white_space(in, p);
    }
    in.unescaped.resize(used);
    return found;
}

struct tag_found {
    union_tag const* tag;
    char const* behind; // null if the tag was found by looking ahead
};

/// Recognises an alternative: from after its tag if that is at its documented place, since all alternatives start alike;
/// otherwise in any order.
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

/// Returns the position of the tag's text at its documented place. In compact text, compares all before it at once.
template <class Union>
char const* take_union_start(input& in, char const* p)
{
    constexpr auto size = union_start<Union>.size();
    if (in.left(p) > size && same_bytes<size>(p, union_start<Union>.data())) [[likely]]
        return p + size;
    using first = std::variant_alternative_t<0, Union>; // the other alternatives are the same up to the tag
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (void)(((p = take_member<first, I>(in, p, I == 0 ? '{' : ',')) != nullptr
                   && (p = take_wire_text<constant_part<typename members<first>::template type<I>>>(in, p)) != nullptr)
            && ...);
    }(std::make_index_sequence<members_before_tag<Union>>{});
    return p == nullptr ? p : take_member<first, members_before_tag<Union>>(in, p, members_before_tag<Union> == 0 ? '{' : ',');
}

/// Finds the tag of an object. `tag` is null if there is none.
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

// SPDX-License-Identifier: BSL-1.0
// Walks a valid document along its contract.
#pragma once

#include <ringtrue/detail/core/name_index.hpp>
#include <ringtrue/detail/core/tag_path.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/has_type.hpp>
#include <ringtrue/detail/json/member_names.hpp>
#include <ringtrue/detail/json/spelling.hpp>
#include <ringtrue/detail/keywords/tags.hpp>
#include <ringtrue/keywords.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

using namespace ringtrue::detail;

// A field is a place in the contract: "call_event/created", or "recorded/pixel/*" for the items of an array or the values of a
// map. Each described struct starts a new name, so that a recursive type has finitely many.

inline std::string member_field(keywords const& object, std::string_view name)
{
    std::string field{object.title};
    field += '/';
    field += name;
    return field;
}

inline std::string item_field(std::string const& of) { return of + "/*"; }

inline std::string root_field(keywords const& schema) { return std::string{schema.title}; }

/// Returns the field of a map's names.
inline std::string name_field(std::string const& of) { return of + "/*name"; }

/// A value of a document or a name of a map, the keywords that it must satisfy, and its place in both.
struct placed_value {
    std::size_t node;
    keywords const& schema;
    std::string pointer;
    std::string field;
    bool is_name = false;
    keywords const* either = nullptr; // whose alternative `schema` is
    bool is_distinct = false; // it is one of several names, or lies in an array of several different items: another valid value may be there already
};

/// Whether a valid object of a tagged union is an event that the contract does not know.
inline bool is_unknown_event(document const& d, std::size_t object, keywords const& schema)
{
    bool known = schema.oneOf.empty();
    for_each_tag(schema.oneOf, schema.tag, [&](auto const*, std::string_view name, auto) { known = known || name == d[find_tag(d, object, schema.tag)].text(); });
    return !known;
}

/// Returns the alternative to which a valid object belongs. Requires that it is not unknown.
inline keywords const& alternative_of(document const& d, std::size_t object, keywords const& schema)
{
    auto const tag = d[find_tag(d, object, schema.tag)].text();
    keywords const* found = schema.oneOf[0];
    for_each_tag(schema.oneOf, schema.tag, [&](keywords const* alternative, std::string_view name, auto) { found = name == tag ? alternative : found; });
    return *found;
}

/// Returns the property of an object's schema with that name, or null.
inline property const* find_described(keywords const& own, std::string_view name)
{
    auto const i = find_name(own.properties, own.property_index, name);
    return i < own.properties.size() ? &own.properties[i] : nullptr;
}

/// Returns the tag of a valid object of a tagged union. Requires that it is not unknown.
inline placed_value find_placed_tag(document const& d, placed_value const& at)
{
    auto const* object = &alternative_of(d, at.node, at.schema);
    auto pointer = at.pointer;
    auto path = tag_path{at.schema.tag};
    for (; !path.is_tag(); path = tag_path{path.rest}) {
        append_pointer_token(pointer, path.name);
        object = find_described(*object, path.name)->value->definition;
    }
    append_pointer_token(pointer, path.name);
    return {find_tag(d, at.node, at.schema.tag), *find_described(*object, path.name)->value, pointer, member_field(*object, path.name)};
}

/// Whether the object has a member with that name, or its schema names one.
inline bool is_known_name(document const& d, std::size_t object, keywords const& own, std::string_view name)
{
    return find_member(d, object, name) != 0 || find_described(own, name) != nullptr;
}

inline std::string unknown_name(document const& d, std::size_t object, keywords const& own)
{
    std::string name{"unheard-of"};
    while (is_known_name(d, object, own, name))
        name += '!';
    return name;
}

/// Calls visit(value) for a valid value and all values inside it that the contract describes.
inline void for_each_value(document const& d, placed_value const& at, std::function<void(placed_value const&)> const& visit)
{
    auto const& n = d[at.node];
    if (auto const alternative = find_alternative(at.schema.anyOf, n.kind); alternative < at.schema.anyOf.size())
        return for_each_value(d, {at.node, *at.schema.anyOf[alternative], at.pointer, at.field, false, &at.schema, at.is_distinct}, visit);
    visit(at);
    if (at.schema.type == json_type::any)
        return;
    if (n.kind == node_kind::array) {
        std::size_t index = 0;
        auto const& prefix = at.schema.prefixItems;
        bool const is_distinct = at.is_distinct || (at.schema.uniqueItems && at.node + 1 < n.next && d[at.node + 1].next < n.next);
        for (auto item = at.node + 1; item < n.next; item = d[item].next, ++index) {
            auto const place = std::to_string(index);
            for_each_value(d, {item, prefix.empty() ? *at.schema.items : *prefix[index], at.pointer + '/' + place,
                prefix.empty() ? item_field(at.field) : at.field + '/' + place, false, nullptr, is_distinct}, visit);
        }
    } else if (n.kind == node_kind::object && !is_unknown_event(d, at.node, at.schema)) {
        auto const& own = at.schema.oneOf.empty() ? at.schema : alternative_of(d, at.node, at.schema);
        for (auto name = at.node + 1; name < n.next; name = d[name + 1].next) {
            auto inner = at.pointer;
            append_pointer_token(inner, d[name].text());
            if (auto const* const p = find_described(own, d[name].text()); p != nullptr) {
                for_each_value(d, {name + 1, *p->value, inner, member_field(own, p->name), false, nullptr, at.is_distinct}, visit);
                continue;
            }
            if (own.propertyNames != nullptr)
                visit({name, *own.propertyNames, inner, name_field(at.field), true, nullptr, at.is_distinct || d[at.node + 2].next < n.next});
            if (own.additionalProperties != nullptr)
                for_each_value(d, {name + 1, *own.additionalProperties, inner, item_field(at.field), false, nullptr, at.is_distinct}, visit);
        }
    }
}

} // namespace ringtrue::testing::detail

// SPDX-License-Identifier: BSL-1.0
// Says of a missing or unknown member what the document has instead: a name that is spelled differently, or the event one level
// further down.
#pragma once

#include <ringtrue/detail/core/name_index.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/member_names.hpp>
#include <ringtrue/detail/keywords/explain.hpp>
#include <ringtrue/detail/keywords/tags.hpp>
#include <ringtrue/detail/text/append.hpp>
#include <ringtrue/detail/text/masked.hpp>
#include <ringtrue/detail/text/misspelling.hpp>
#include <ringtrue/keywords.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Whether a remark may show a member's name, given what is shown of values that are not personal: as there, no number of many digits.
[[gnu::cold]] inline bool may_show(std::string_view name, shows what) { return what == shows::all || count_digits(name) <= most_impersonal_digits; }

inline constexpr std::size_t longest_shown_name = 64; // characters

/// Whether a name that is close to `known` is another member of the struct, or of the union's alternatives, or is close to one.
[[gnu::cold]] inline bool means_another(std::string_view name, std::string_view known, keywords const& schema)
{
    for (auto const& p : schema.properties)
        if (p.name == name || (p.name != known && !misspelling(name, p.name).empty()))
            return true;
    return std::any_of(schema.oneOf.begin(), schema.oneOf.end(), [&](keywords const* alternative) { return means_another(name, known, *alternative); });
}

/// Returns the index of the first name of the object that is unknown and close to that of a missing member, or 0. Looks at a limited
/// number of members, since an object of many others can lack many.
[[gnu::cold]] inline std::size_t find_misspelled(document const& d, std::size_t object, std::string_view missing)
{
    std::size_t most = 256;
    for (auto name = object + 1; name < d[object].next && most > 0; name = d[name + 1].next, --most)
        if (d[name].choice == 0 && !misspelling(d[name].text(), missing).empty())
            return name;
    return 0;
}

[[gnu::cold]] inline bool has_known_tag(document const& d, std::size_t value, keywords const& tagged_union)
{
    auto const tag = find_tag(d, value, tagged_union.tag);
    bool is_known = false;
    if (tag != 0 && d[tag].kind == node_kind::string)
        for_each_tag(tagged_union.oneOf, tagged_union.tag, [&](auto const*, std::string_view name, auto) { is_known = is_known || name == d[tag].text(); });
    return is_known;
}

/// Returns the number of required members that the object has.
[[gnu::cold]] inline std::size_t count_required(document const& d, std::size_t object, keywords const& schema)
{
    std::string is_met(schema.properties.size(), 0); // one flag each, as in the checker
    for (auto name = object + 1; name < d[object].next; name = d[name + 1].next)
        if (auto const p = find_name(schema.properties, schema.property_index, d[name].text()); p < is_met.size() && schema.properties[p].required)
            is_met[p] = 1;
    return static_cast<std::size_t>(std::count(is_met.begin(), is_met.end(), 1));
}

/// Returns the index of the name of the only member of the document's value that has the tag, or all required members, where the
/// document's value itself has none of them, or 0.
[[gnu::cold]] inline std::size_t find_event_below(document const& d, keywords const& schema)
{
    auto const required = static_cast<std::size_t>(std::count_if(schema.properties.begin(), schema.properties.end(), [](property const& p) { return p.required; }));
    bool const is_union = !schema.oneOf.empty();
    if (!is_union && count_required(d, 0, schema) != 0)
        return 0;
    std::size_t found = 0;
    for (std::size_t name = 1; name < d[0].next; name = d[name + 1].next) {
        auto const value = name + 1;
        if (d[value].kind != node_kind::object || !(is_union ? has_known_tag(d, value, schema) : count_required(d, value, schema) == required))
            continue;
        if (found != 0)
            return 0;
        found = name;
    }
    return found;
}

/// Whether the document's value lacks a required member that is the tag, or the first one of a struct: the event is searched for once.
[[gnu::cold]] inline bool is_first(std::string_view missing, keywords const& schema)
{
    auto const first = std::find_if(schema.properties.begin(), schema.properties.end(), [](property const& p) { return p.required; });
    return first == schema.properties.end() || first->name == missing;
}

/// Appends what the object has in place of a required member: the event, one level further down, or a name that is close. `names` is
/// what is shown of values that are not personal.
[[gnu::cold, gnu::noinline]] inline void append_missing_remark(std::string& found, document const& d, std::size_t object, std::string_view missing, keywords const& schema, shows names)
{
    if (auto const event = object == 0 && is_first(missing, schema) ? find_event_below(d, schema) : 0; event != 0) {
        auto const name = d[event].text();
        if (!may_show(name, names) || (names != shows::all && can_identify(name)))
            return;
        std::string pointer;
        append_pointer_token(pointer, name);
        found.append(", but ");
        append_printable(found, pointer, longest_shown_name);
        found.append(" looks like the event");
    } else if (auto const other = find_misspelled(d, object, missing); other != 0) {
        auto const name = d[other].text();
        if (!may_show(name, names) || means_another(name, missing, schema))
            return;
        found.append(", but \"");
        append_printable(found, name, longest_shown_name);
        append(found, {"\", which differs ", misspelling(name, missing)});
    }
}

/// Appends the name of the only property that is close to that of an unknown member.
[[gnu::cold, gnu::noinline]] inline void append_unknown_remark(std::string& found, std::string_view unknown, keywords const& schema, shows names)
{
    auto const is_close = [&](property const& p) { return !misspelling(unknown, p.name).empty(); };
    auto const* const end = schema.properties.end();
    auto const* const close = std::find_if(schema.properties.begin(), end, is_close);
    if (close == end || !may_show(close->name, names) || std::any_of(close + 1, end, is_close))
        return;
    found.append(", which differs from \"");
    append_printable(found, close->name, longest_shown_name);
    append(found, {"\" ", misspelling(unknown, close->name)});
}

} // namespace ringtrue::detail

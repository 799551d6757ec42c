// SPDX-License-Identifier: BSL-1.0
// Finds the tags of a tagged union's alternatives.
#pragma once

#include <ringtrue/detail/core/tag_path.hpp>
#include <ringtrue/keywords.hpp>

#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Returns the tag of a union's alternative, or null: a required member that is a constant, or a described enumeration. A tag below the
/// top is in objects that are required, too.
constexpr keywords const* tag_of(keywords const& alternative, std::string_view tag)
{
    tag_path const path{tag};
    for (auto const& p : alternative.properties) {
        if (p.name != path.name || !p.required || p.value->nullable || p.value->tolerates_null)
            continue;
        if (!path.is_tag())
            return tag_of(*p.value, path.rest);
        if (p.value->type == json_type::string && (p.value->is_constant || !p.value->enumeration.empty()))
            return p.value;
    }
    return nullptr;
}

/// Calls visit(alternative, name, description) for each tag of each alternative.
template <class Visit>
constexpr void for_each_tag(static_list<keywords const*> alternatives, std::string_view tag, Visit visit)
{
    for (auto const* alternative : alternatives) {
        auto const* value = tag_of(*alternative, tag);
        if (value != nullptr && value->is_constant)
            visit(alternative, value->constant, alternative->description);
        else if (value != nullptr)
            for (auto const& e : value->enumeration)
                visit(alternative, e.name, e.description);
    }
}

} // namespace ringtrue::detail

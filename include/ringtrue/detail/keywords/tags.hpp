// SPDX-License-Identifier: BSL-1.0
// Finds the tags of a tagged union's alternatives.
#pragma once

#include <ringtrue/keywords.hpp>

#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Returns the tag of a union's alternative, or null: a required member that is a constant, or a described enumeration.
constexpr keywords const* tag_of(keywords const& alternative, std::string_view tag)
{
    for (auto const& p : alternative.properties)
        if (p.name == tag && p.required && p.value->type == json_type::string && !p.value->nullable && (p.value->is_constant || !p.value->enumeration.empty()))
            return p.value;
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

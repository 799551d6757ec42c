// SPDX-License-Identifier: BSL-1.0
// Walks over the schemas that a schema contains.
#pragma once

#include <ringtrue/keywords.hpp>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Whether is(part) is true of one of the schemas that a schema refers to: of members, alternatives, items, and the names and values
/// of a map. Ends at the first one. Does not go deeper: a schema may refer to itself.
template <class Is>
constexpr bool any_part_of(keywords const& schema, Is const& is)
{
    for (auto const& p : schema.properties)
        if (is(*p.value))
            return true;
    for (auto const* alternative : schema.oneOf)
        if (is(*alternative))
            return true;
    for (auto const* alternative : schema.anyOf)
        if (is(*alternative))
            return true;
    for (auto const* item : schema.prefixItems)
        if (is(*item))
            return true;
    for (auto const* part : {schema.items, schema.propertyNames, schema.additionalProperties})
        if (part != nullptr && is(*part))
            return true;
    return false;
}

} // namespace ringtrue::detail

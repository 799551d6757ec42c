// SPDX-License-Identifier: BSL-1.0
// Visits the entries of a map in an order that depends on its content alone.
#pragma once

#include <ringtrue/detail/describe/enumerators.hpp>
#include <ringtrue/detail/describe/shape.hpp>
#include <ringtrue/detail/encode/checked.hpp>
#include <ringtrue/field_type.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Returns use(text of a map's name). Throws `unencodable` if it has none.
template <class T, class Use>
auto use_name(T const& name, encode_location const* outer, encode_step step, Use const& use)
{
    if constexpr (shape_of<T> == shape::enumeration)
        return use(enumerator_names<T>[require_enumerator(name, outer, step)].name);
    else
        return use_written(name, outer, step, use);
}

/// Calls visit(entry): in the map's own order if it has one, and otherwise sorted by the names' texts.
template <class Map, class Visit>
void for_each_entry(Map const& map, encode_location const* outer, encode_step step, Visit const& visit)
{
    if constexpr (requires { typename Map::key_compare; }) {
        for (auto const& entry : map)
            visit(entry);
    } else {
        std::vector<std::pair<std::string, typename Map::value_type const*>> sorted;
        for (auto const& entry : map)
            use_name(entry.first, outer, step, [&](std::string_view text) { sorted.emplace_back(text, &entry); });
        std::sort(sorted.begin(), sorted.end());
        for (auto const& entry : sorted)
            visit(*entry.second);
    }
}

} // namespace ringtrue::detail

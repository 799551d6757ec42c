// SPDX-License-Identifier: BSL-1.0
// Walks over the parts of a value: members, items, and what they hold.
#pragma once

#include <ringtrue/detail/describe/members.hpp>
#include <ringtrue/detail/describe/shape.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Whether is(part) is true of the value or of one of its parts: fields, enumerations, containers, structs, unions. Names in a map
/// are no parts of their own. Ends at the first part that is.
template <class T, class Is>
bool any_part(T& value, Is const& is)
{
    using type = std::remove_const_t<T>;
    constexpr auto kind = shape_of<type>;
    if (is(value))
        return true;
    if constexpr (kind == shape::optional || kind == shape::nullable) {
        return value && any_part(*value, is);
    } else if constexpr (kind == shape::sequence || kind == shape::set || kind == shape::array) {
        if constexpr (std::is_reference_v<decltype(*value.begin())>) // not those of std::vector<bool>
            for (auto& item : value)
                if (any_part(item, is))
                    return true;
        return false;
    } else if constexpr (kind == shape::tuple) {
        return with_indices<type>([&](auto... i) { return (any_part(get<i>(value), is) || ...); });
    } else if constexpr (kind == shape::map || kind == shape::other_members) {
        for (auto& entry : value)
            if (any_part(entry.second, is))
                return true;
        return false;
    } else if constexpr (kind == shape::tagged_union || kind == shape::either) {
        return !value.valueless_by_exception() && std::visit([&](auto& alternative) { return any_part(alternative, is); }, value);
    } else if constexpr (kind == shape::object) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return (false || ... || any_part(value.*members<type>::template at<I>::pointer, is));
        }(std::make_index_sequence<members<type>::size>{});
    } else {
        return false;
    }
}

} // namespace ringtrue::detail

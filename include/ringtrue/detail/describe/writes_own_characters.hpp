// SPDX-License-Identifier: BSL-1.0
// Determines whether a field type shows where the characters of its values lie.
#pragma once

#include <ringtrue/field_type.hpp>
#include <ringtrue/keywords.hpp>

#include <string_view>
#include <type_traits>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Whether `write` returns a view of the value's characters, not characters that it has made.
template <class T>
consteval bool writes_own_characters()
{
    constexpr auto type = field_type<T>::schema.type;
    if constexpr ((type != json_type::string && type != json_type::any) || field_type<T>::schema.is_constant) {
        return false;
    } else {
        using written = decltype(field_type<T>::write(std::declval<T const&>()));
        return std::is_same_v<written, std::string_view> || std::is_reference_v<written>
            || (!own_field_type<T> && std::is_trivially_copyable_v<written>); // perhaps a view, or a pointer
    }
}

} // namespace ringtrue::detail

// SPDX-License-Identifier: BSL-1.0
// Determines the JSON form of a C++ type.
#pragma once

#include <ringtrue/detail/describe/description.hpp>
#include <ringtrue/field_type.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/nullable.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::detail {

enum class shape { unsupported, field, enumeration, optional, nullable, vector, array, map, object, tagged_union };

template <class T>
inline constexpr shape container_shape = shape::unsupported;
template <class T>
inline constexpr shape container_shape<std::optional<T>> = shape::optional;
template <class T>
inline constexpr shape container_shape<nullable<T>> = shape::nullable;
template <class T, class A>
inline constexpr shape container_shape<std::vector<T, A>> = shape::vector;
template <class T, std::size_t N>
inline constexpr shape container_shape<std::array<T, N>> = shape::array;
template <class T, class C, class A>
inline constexpr shape container_shape<std::map<std::string, T, C, A>> = shape::map;
template <class... Ts>
inline constexpr shape container_shape<std::variant<Ts...>> = shape::tagged_union;

template <class T>
consteval shape find_shape()
{
    if constexpr (has_field_type<T>)
        return shape::field;
    else if constexpr (container_shape<T> != shape::unsupported)
        return container_shape<T>;
    else if constexpr (std::is_enum_v<T> && has_contract<T>)
        return shape::enumeration;
    else if constexpr (std::is_class_v<T> && has_contract<T>)
        return shape::object;
    else
        return shape::unsupported;
}

template <class T>
inline constexpr shape shape_of = find_shape<T>();

/// The type of a container's elements.
template <class T>
struct element {
    using type = typename T::value_type;
};
template <class K, class T, class C, class A>
struct element<std::map<K, T, C, A>> {
    using type = T;
};
template <class T>
using element_t = typename element<T>::type;

/// Returns the type's unqualified name, as the compiler spells it: the title of a struct in schemas.
template <class T>
constexpr std::string_view type_name()
{
    constexpr std::string_view before = RINGTRUE_DETAIL_BEFORE_ARGUMENT;
    std::string_view name = RINGTRUE_DETAIL_FUNCTION_NAME;
    name.remove_prefix(name.find(before) + before.size());
    name = name.substr(0, name.find_first_of(RINGTRUE_DETAIL_AFTER_ARGUMENT));
    auto const arguments = name.find('<');
    auto const qualified = name.substr(0, arguments).find_last_of(": ");
    return qualified == name.npos ? name : name.substr(qualified + 1);
}

} // namespace ringtrue::detail

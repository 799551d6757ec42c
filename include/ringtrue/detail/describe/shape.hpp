// SPDX-License-Identifier: BSL-1.0
// Determines the JSON form of a C++ type.
#pragma once

#include <ringtrue/choice.hpp>
#include <ringtrue/detail/describe/description.hpp>
#include <ringtrue/either.hpp>
#include <ringtrue/field_type.hpp>
#include <ringtrue/fwd.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/nullable.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI::detail {

enum class shape { unsupported, field, enumeration, optional, nullable, sequence, set, array, tuple, map, other_members, object, either, tagged_union };

// Containers are known by their functions, so that this header includes none of them.

/// std::vector, std::deque, std::list, and containers like them. Not those that can be full, such as boost::circular_buffer and
/// boost::container::static_vector.
template <class T>
concept sequence_container = requires(T& container, typename T::value_type const& item) {
    container.push_back(item);
    container.erase(container.begin(), container.end());
    container.size();
} && !requires(T& container) { container.full(); } && !requires { T::capacity(); };

/// std::set, and containers like it. Not std::multiset, whose insert returns no pair, and not std::unordered_set, whose order depends
/// on more than its content.
template <class T>
concept set_container = std::same_as<typename T::key_type, typename T::value_type> && requires(T& container, typename T::value_type const& item) {
    typename T::key_compare;
    { container.insert(item).second } -> std::convertible_to<bool>;
};

/// std::map, std::unordered_map, and containers like them. Not std::multimap.
template <class T>
concept map_container = requires(T& container, typename T::key_type const& name, typename T::mapped_type const& value) {
    { container.emplace(name, value).second } -> std::convertible_to<bool>;
};

/// std::unique_ptr: an optional member that is not held in place, so that a struct can contain itself.
template <class T>
concept owning_pointer = requires(T& pointer) {
    typename T::element_type;
    typename T::deleter_type;
    pointer.reset();
    pointer.release();
};

/// std::pair, std::tuple and std::array.
template <class T>
concept tuple_like = requires { std::tuple_size<T>::value; };

template <class T>
inline constexpr shape wrapper_shape = shape::unsupported;
template <class T>
inline constexpr shape wrapper_shape<std::optional<T>> = shape::optional;
template <class T>
inline constexpr shape wrapper_shape<choice<T>> = shape::optional;
template <>
inline constexpr shape wrapper_shape<other_members> = shape::other_members;
template <class T, null_is Null>
inline constexpr shape wrapper_shape<nullable<T, Null>> = shape::nullable;
template <class T, std::size_t N>
inline constexpr shape wrapper_shape<std::array<T, N>> = shape::array;
template <class... Ts>
inline constexpr shape wrapper_shape<either<Ts...>> = shape::either;
template <class... Ts>
inline constexpr shape wrapper_shape<std::variant<Ts...>> = shape::tagged_union;

/// How many items a container may have.
struct size_bounds {
    std::size_t least = 0;
    std::size_t most = unlimited;

    constexpr bool contains(std::size_t size) const { return size >= least && size <= most; }
};

template <class T>
inline constexpr size_bounds bounds_of{};
template <class Container, std::size_t Min, std::size_t Max>
inline constexpr size_bounds bounds_of<sized<Container, Min, Max>>{Min, Max};

template <class T>
inline constexpr bool is_bounded = bounds_of<T>.least != 0 || bounds_of<T>.most != unlimited;

template <class T>
inline constexpr bool is_choice = false;
template <class T>
inline constexpr bool is_choice<choice<T>> = true;

template <class T>
consteval shape find_container_shape()
{
    if constexpr (sequence_container<T>)
        return shape::sequence;
    else if constexpr (set_container<T>)
        return shape::set;
    else if constexpr (map_container<T>)
        return shape::map;
    else if constexpr (tuple_like<T>)
        return shape::tuple;
    else if constexpr (owning_pointer<T>)
        return shape::optional;
    else
        return shape::unsupported;
}

template <class T>
consteval shape find_shape()
{
    if constexpr (has_field_type<T>)
        return shape::field;
    else if constexpr (wrapper_shape<T> != shape::unsupported)
        return wrapper_shape<T>;
    else if constexpr (std::is_enum_v<T> && has_contract<T>)
        return shape::enumeration;
    else if constexpr (std::is_class_v<T> && has_contract<T>)
        return shape::object;
    else
        return find_container_shape<T>();
}

template <class T>
inline constexpr shape shape_of = find_shape<T>();

/// The type of a container's elements: of a map, of its values.
template <class T>
struct element {
    using type = typename T::value_type;
};
template <owning_pointer T>
struct element<T> {
    using type = typename T::element_type;
};
template <class T>
    requires(shape_of<T> == shape::map || shape_of<T> == shape::other_members)
struct element<T> {
    using type = typename T::mapped_type;
};
template <class T>
using element_t = typename element<T>::type;

/// The std::variant that a tagged union is, or that an either derives from.
template <class... Ts>
std::variant<Ts...> const& as_variant(std::variant<Ts...> const& value)
{
    return value;
}
template <class T>
using variant_t = std::remove_cvref_t<decltype(as_variant(std::declval<T const&>()))>;

/// The number of alternatives that a union describes: all but an unknown_event.
template <class Variant>
inline constexpr std::size_t described_alternatives = 0;
template <class... Ts>
inline constexpr std::size_t described_alternatives<std::variant<Ts...>> = (std::size_t{0} + ... + !std::is_same_v<Ts, unknown_event>);

/// The type of a map's names.
template <class T>
using name_t = typename T::key_type;

/// Returns call(I…) with the indices of a tuple's or an array's items as constants.
template <class T, class Call>
constexpr decltype(auto) with_indices(Call const& call)
{
    return [&]<std::size_t... I>(std::index_sequence<I...>) -> decltype(auto) {
        return call(std::integral_constant<std::size_t, I>{}...);
    }(std::make_index_sequence<std::tuple_size_v<T>>{});
}

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

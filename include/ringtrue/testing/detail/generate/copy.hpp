// SPDX-License-Identifier: BSL-1.0
// Copies values of a described type, also those that own others by a std::unique_ptr.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/detail/describe/members.hpp>
#include <ringtrue/detail/describe/shape.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

using namespace ringtrue::detail;

/// Whether a T can own a value by a pointer. `Outer` are the structs and unions that T lies in.
template <class T, class... Outer>
consteval bool has_pointer()
{
    constexpr auto kind = shape_of<T>;
    if constexpr (owning_pointer<T>)
        return true;
    else if constexpr (kind == shape::field || kind == shape::enumeration || kind == shape::other_members || (std::is_same_v<T, Outer> || ...))
        return false;
    else if constexpr (kind == shape::object)
        return []<std::size_t... I>(std::index_sequence<I...>) {
            return (false || ... || has_pointer<typename members<T>::template type<I>, T, Outer...>());
        }(std::make_index_sequence<members<T>::size>{});
    else if constexpr (kind == shape::tagged_union || kind == shape::either)
        return []<class... Ts>(std::variant<Ts...> const*) { return (has_pointer<Ts, T, Outer...>() || ...); }(static_cast<T const*>(nullptr));
    else if constexpr (kind == shape::tuple)
        return with_indices<T>([](auto... i) { return (has_pointer<std::tuple_element_t<i, T>, Outer...>() || ...); });
    else
        return has_pointer<element_t<T>, Outer...>();
}

template <class T>
T copy(T const& value);

/// Converts to T only, so that aggregates are made as they are described.
template <class T>
struct copied {
    T const& value;

    template <class U>
        requires std::is_same_v<T, U>
    operator U() const
    {
        return copy(value);
    }
};

template <class T>
struct object_copier {
    T const& value;

    template <std::size_t I>
    copied<typename members<T>::template type<I>> member() const
    {
        return {value.*members<T>::template at<I>::pointer};
    }
};

/// Returns a copy.
template <class T>
T copy(T const& value)
{
    constexpr auto kind = shape_of<T>;
    if constexpr (!has_pointer<T>()) {
        return value;
    } else if constexpr (owning_pointer<T>) {
        return value ? T{new element_t<T>(copied<element_t<T>>{*value})} : T{};
    } else if constexpr (kind == shape::optional || kind == shape::nullable) {
        return value ? T{copy(*value)} : T{};
    } else if constexpr (kind == shape::sequence) {
        T all;
        for (auto const& item : value)
            all.push_back(copy(item));
        return all;
    } else if constexpr (kind == shape::map) {
        T all;
        for (auto const& [name, item] : value)
            all.emplace(name, copy(item));
        return all;
    } else if constexpr (kind == shape::array || kind == shape::tuple) {
        return with_indices<T>([&](auto... i) { return T{copy(get<i>(value))...}; });
    } else if constexpr (kind == shape::tagged_union || kind == shape::either) {
        return std::visit([]<class A>(A const& held) { return T{std::in_place_type<A>, copied<A>{held}}; }, value);
    } else {
        static_assert(kind == shape::object, "a set cannot hold what a pointer owns");
        return make_aggregate<T>(object_copier<T>{value});
    }
}

} // namespace ringtrue::testing::detail

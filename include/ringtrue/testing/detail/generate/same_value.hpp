// SPDX-License-Identifier: BSL-1.0
// Compares described values member by member, so that a user's struct needs no operator== for its tests.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/detail/describe/shape.hpp>
#include <ringtrue/testing/detail/generate/json_samples.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <utility>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

using namespace ringtrue::detail;

/// Compares with the type's own ==, or else what the type writes.
template <class T>
bool same_field(T const& a, T const& b)
{
    if constexpr (field_type<T>::schema.type == json_type::any) { // the spelling of JSON does not count
        auto const& first = field_type<T>::write(a);
        auto const& second = field_type<T>::write(b);
        return same_json_text(first, second);
    } else if constexpr (std::equality_comparable<T>) {
        return a == b;
    } else if constexpr (field_type<T>::schema.type == json_type::string) {
        auto const& first = field_type<T>::write(a);
        auto const& second = field_type<T>::write(b);
        return std::string_view{first} == std::string_view{second};
    } else {
        return field_type<T>::write(a) == field_type<T>::write(b);
    }
}

template <class T>
bool same_value(T const& a, T const& b)
{
    constexpr auto kind = shape_of<T>;
    if constexpr (kind == shape::field) {
        return same_field(a, b);
    } else if constexpr (kind == shape::enumeration) {
        return a == b;
    } else if constexpr (kind == shape::optional || kind == shape::nullable) {
        return bool(a) == bool(b) && (!a || same_value(*a, *b));
    } else if constexpr (kind == shape::sequence || kind == shape::set || kind == shape::array) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](element_t<T> const& x, element_t<T> const& y) { return same_value(x, y); });
    } else if constexpr (kind == shape::tuple) {
        return with_indices<T>([&](auto... i) { return (same_value(get<i>(a), get<i>(b)) && ...); });
    } else if constexpr (kind == shape::map || kind == shape::other_members) {
        bool same = a.size() == b.size();
        for (auto const& [name, value] : a) {
            auto const other = b.find(name);
            same = same && other != b.end() && same_value(value, other->second);
        }
        return same;
    } else if constexpr (kind == shape::tagged_union || kind == shape::either) {
        return a.index() == b.index() && std::visit([&]<class A>(A const& held) { return same_value(held, *std::get_if<A>(&b)); }, a);
    } else {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return (same_value(a.*members<T>::template at<I>::pointer, b.*members<T>::template at<I>::pointer) && ...);
        }(std::make_index_sequence<members<T>::size>{});
    }
}

} // namespace ringtrue::testing::detail

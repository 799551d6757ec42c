// SPDX-License-Identifier: BSL-1.0
// Floor 3, private. Simpler values of a described type, from its description.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/detail/describe/shape.hpp>
#include <ringtrue/testing/detail/generate/shrink_field.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace ringtrue::testing::detail {

template <class T>
T simplest();

/// Converts to T alone.
template <class T>
struct simplest_member {
    template <class U>
        requires std::is_same_v<T, U>
    operator U() const
    {
        return simplest<T>();
    }
};

/// The value at which every chain of shrinks ends, if the failure lets it.
template <class T>
T simplest()
{
    constexpr auto kind = shape_of<T>;
    if constexpr (kind == shape::field) {
        constexpr keywords const& schema = field_type<T>::schema;
        if constexpr (schema.type == json_type::string)
            return field_type<T>::read(simplest_text(schema));
        else if constexpr (schema.type == json_type::integer)
            return field_type<T>::read(simplest_integer(schema));
        else if constexpr (schema.type == json_type::number)
            return field_type<T>::read(simplest_number(schema));
        else
            return field_type<T>::read(false);
    } else if constexpr (kind == shape::enumeration) {
        return contract<T>.values[0].value;
    } else if constexpr (kind == shape::array) {
        return []<std::size_t... I>(std::index_sequence<I...>) {
            return T{((void)I, simplest<element_t<T>>())...};
        }(std::make_index_sequence<std::tuple_size_v<T>>{});
    } else if constexpr (kind == shape::tagged_union) {
        return T{std::in_place_index<0>, simplest<std::variant_alternative_t<0, T>>()};
    } else if constexpr (kind == shape::object) {
        static_assert(keywords_of<T>.definition != nullptr);
        return []<std::size_t... I>(std::index_sequence<I...>) {
            return T{simplest_member<typename members<T>::template type<I>>{}...};
        }(std::make_index_sequence<members<T>::size>{});
    } else {
        return T{};
    }
}

template <class T>
std::vector<T> shrink_value(T const& value);

/// What a field type writes, as a value of its own.
template <class T>
auto wire_value(T const& value)
{
    constexpr auto type = field_type<T>::schema.type;
    if constexpr (type == json_type::string) {
        auto const& written = field_type<T>::write(value);
        return std::string{std::string_view{written}};
    } else if constexpr (type == json_type::integer) {
        return integer_value{field_type<T>::write(value)};
    } else {
        return field_type<T>::write(value);
    }
}

template <class T>
std::vector<T> shrink_field(T const& value)
{
    constexpr keywords const& schema = field_type<T>::schema;
    std::vector<T> smaller;
    // One that is written like the value itself, as by a type that rounds, would be shrunk for ever.
    auto const add = [&](auto const& own, auto const& wire_values) {
        for (auto const& wire : wire_values)
            if (T const candidate = field_type<T>::read(wire); wire_value(candidate) != own)
                smaller.push_back(candidate);
    };
    auto const own = wire_value(value);
    if constexpr (schema.type == json_type::string)
        add(own, shrink_text(own, schema));
    else if constexpr (schema.type == json_type::integer)
        add(own, shrink_integer(own, schema));
    else if constexpr (schema.type == json_type::number)
        add(own, shrink_number(own, schema));
    else if (own)
        add(own, std::array{false});
    return smaller;
}

/// None, half of them, all but one; then each item smaller.
template <class T>
void shrink_items(T const& items, std::vector<T>& smaller)
{
    if constexpr (shape_of<T> == shape::vector) {
        for (auto width = items.size(); width > 0; width /= 2)
            for (std::size_t i = 0; i + width <= items.size(); i += width) {
                auto fewer = items;
                auto const first = fewer.begin() + static_cast<std::ptrdiff_t>(i);
                fewer.erase(first, first + static_cast<std::ptrdiff_t>(width));
                smaller.push_back(std::move(fewer));
            }
    }
    constexpr std::size_t most = 1000; // candidates are whole copies
    for (std::size_t i = 0; i < items.size() && smaller.size() < most; ++i)
        for (auto const& item : shrink_value<element_t<T>>(items[i])) {
            auto same = items;
            same[i] = item;
            smaller.push_back(std::move(same));
        }
}

template <class T>
void shrink_map(T const& all, std::vector<T>& smaller)
{
    if (!all.empty())
        smaller.emplace_back();
    for (auto const& [name, value] : all) {
        auto rest = all;
        rest.erase(name);
        if (!rest.empty())
            smaller.push_back(rest);
        for (auto const& shorter : shrink_text(name, field_type<std::string>::schema)) {
            auto renamed = rest;
            if (renamed.emplace(shorter, value).second)
                smaller.push_back(std::move(renamed));
        }
        for (auto const& item : shrink_value<element_t<T>>(value)) {
            auto same = all;
            same.at(name) = item;
            smaller.push_back(std::move(same));
        }
    }
}

template <class T, std::size_t... I>
void shrink_members(T const& value, std::vector<T>& smaller, std::index_sequence<I...>)
{
    [[maybe_unused]] auto const member = [&](auto pointer) { // a struct may have none
        for (auto const& candidate : shrink_value(value.*pointer)) {
            auto same = value;
            same.*pointer = candidate;
            smaller.push_back(std::move(same));
        }
    };
    (member(members<T>::template at<I>::pointer), ...);
}

template <class T>
std::vector<T> shrink_value(T const& value)
{
    constexpr auto kind = shape_of<T>;
    std::vector<T> smaller;
    if constexpr (kind == shape::field) {
        return shrink_field(value);
    } else if constexpr (kind == shape::enumeration) {
        for (auto const& described : contract<T>.values) {
            if (described.value == value)
                break;
            smaller.push_back(described.value);
        }
    } else if constexpr (kind == shape::optional || kind == shape::nullable) {
        if (value) {
            smaller.emplace_back();
            for (auto const& candidate : shrink_value<element_t<T>>(*value))
                smaller.emplace_back(candidate);
        }
    } else if constexpr (kind == shape::vector || kind == shape::array) {
        shrink_items(value, smaller);
    } else if constexpr (kind == shape::map) {
        shrink_map(value, smaller);
    } else if constexpr (kind == shape::tagged_union) {
        if (value.index() != 0)
            smaller.push_back(simplest<T>());
        std::visit([&]<class Alternative>(Alternative const& held) {
            for (auto const& candidate : shrink_value(held))
                smaller.emplace_back(candidate);
        }, value);
    } else {
        shrink_members(value, smaller, std::make_index_sequence<members<T>::size>{});
    }
    return smaller;
}

} // namespace ringtrue::testing::detail

// SPDX-License-Identifier: BSL-1.0
// Shrinks values of a described type, according to its description. Shrunk fields are valid. They tend towards the first example
// of their schema or, without one, to the shortest text and to 0.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/detail/describe/shape.hpp>
#include <ringtrue/detail/keywords/satisfies.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/testing/detail/generate/copy.hpp>
#include <ringtrue/testing/detail/generate/draw.hpp>
#include <ringtrue/testing/detail/generate/json_samples.hpp>
#include <ringtrue/testing/detail/generate/number_samples.hpp>
#include <ringtrue/testing/detail/generate/text_samples.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

inline std::string_view example_of(keywords const& schema) { return schema.examples.all[0]; }

/// Returns the text at which shrinking ends if the failure persists.
inline std::string simplest_text(keywords const& schema)
{
    if (schema.is_constant)
        return std::string{schema.constant};
    if (!schema.enumeration.empty())
        return std::string{schema.enumeration[0].name};
    if (!example_of(schema).empty())
        return std::string{example_of(schema)};
    auto const& samples = text_samples::of(schema);
    rule broken{};
    for (char const plain : {'a', '0'})
        if (std::string text(samples.shortest(), plain); satisfies(schema, text, broken))
            return text;
    random_source source{0};
    return *samples.of_length(source, samples.shortest());
}

inline integer_value simplest_integer(keywords const& schema)
{
    if (!example_of(schema).empty())
        return parse_integer(example_of(schema)).value;
    return schema.minimum > integer_value{0} ? schema.minimum : schema.maximum < integer_value{0} ? schema.maximum : integer_value{0};
}

inline double simplest_number(keywords const& schema)
{
    if (!example_of(schema).empty())
        return parse_double(example_of(schema));
    auto const least = parse_double(schema.minimum_number);
    auto const most = parse_double(schema.maximum_number);
    return least > 0 ? least : most < 0 ? most : 0.0;
}

/// Long texts lose parts of at least this fraction, since every candidate is matched against the pattern.
inline constexpr std::size_t most_parts = 64;

inline std::vector<std::string> shrink_text(std::string const& text, keywords const& schema)
{
    auto const simplest = simplest_text(schema);
    if (text == simplest)
        return {};
    std::vector<std::string> smaller{simplest};
    auto const add = [&](std::string candidate) {
        rule broken{};
        if (candidate != simplest && satisfies(schema, candidate, broken))
            smaller.push_back(std::move(candidate));
    };
    if (schema.is_constant || !schema.enumeration.empty())
        return smaller;
    std::vector<std::size_t> starts; // of code points
    for (std::size_t at = 0; at < text.size(); at += first_code_point(std::string_view{text}.substr(at)).size)
        starts.push_back(at);
    starts.push_back(text.size());
    auto const length = starts.size() - 1;
    for (auto width = length; width > 0 && width >= length / most_parts; width /= 2)
        for (std::size_t i = 0; i + width < starts.size(); i += width)
            add(text.substr(0, starts[i]) + text.substr(starts[i + width]));
    for (std::size_t i = 0; i < length && length <= most_parts; ++i)
        if (text[starts[i]] != 'a' && text[starts[i]] != '0')
            for (char const plain : {'a', '0'})
                add(text.substr(0, starts[i]) + plain + text.substr(starts[i + 1]));
    return smaller;
}

inline std::vector<integer_value> shrink_integer(integer_value value, keywords const& schema)
{
    auto const target = simplest_integer(schema);
    if (value == target)
        return {};
    std::vector<integer_value> smaller{target};
    auto const from = value.magnitude();
    bool const negative = from != 0 ? value.negative() : target.negative(); // the sign of 0 does not matter
    bool const crosses = target.magnitude() != 0 && target.negative() != negative;
    auto const to = crosses ? 0 : target.magnitude();
    auto const is_valid = [&](integer_value v) { return v >= schema.minimum && v <= schema.maximum; };
    if (crosses && is_valid(0))
        smaller.push_back(0);
    for (auto distance = (from > to ? from - to : to - from) / 2; distance > 0; distance /= 2)
        if (auto const nearer = integer_value::from_parts(negative, from > to ? from - distance : from + distance); is_valid(nearer))
            smaller.push_back(nearer);
    return smaller;
}

inline std::vector<double> shrink_number(double value, keywords const& schema)
{
    auto const target = simplest_number(schema);
    if (value == target)
        return {};
    std::vector<double> smaller{target};
    auto const add = [&](double candidate) {
        if (candidate != target && candidate != smaller.back() && std::abs(candidate - target) < std::abs(value - target)
            && candidate >= parse_double(schema.minimum_number) && candidate <= parse_double(schema.maximum_number))
            smaller.push_back(candidate);
    };
    add(std::trunc(value));
    for (auto distance = (value - target) / 2; std::abs(distance) >= 1 && std::isfinite(distance); distance /= 2)
        add(std::trunc(value - distance));
    add(std::trunc(value - std::copysign(1.0, value - target)));
    return smaller;
}

template <class T>
T simplest();

/// Converts to T only. Of the choices, only the chosen one has a value.
template <class T>
struct simplest_member {
    bool is_chosen;

    template <class U>
        requires std::is_same_v<T, U>
    operator U() const
    {
        if constexpr (is_choice<T>)
            return is_chosen ? T{simplest<element_t<T>>()} : T{};
        else
            return simplest<T>();
    }
};

template <class T>
struct simplest_object {
    template <std::size_t I>
    auto member() const
    {
        constexpr auto const& choices = object_properties<T>::choices;
        return simplest_member<typename members<T>::template type<I>>{choices.size() != 0 && I == *choices.begin()};
    }
};

/// Returns the value at which shrinking ends if the failure persists.
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
        else if constexpr (schema.type == json_type::any)
            return field_type<T>::read("null");
        else
            return field_type<T>::read(schema.is_constant && schema.constant == "true");
    } else if constexpr (kind == shape::enumeration) {
        return contract<T>.values[0].value;
    } else if constexpr (kind == shape::array || kind == shape::tuple) {
        return with_indices<T>([](auto... i) { return T{simplest<std::tuple_element_t<i, T>>()...}; });
    } else if constexpr (kind == shape::nullable && !is_null_valid<T>) {
        return T{simplest<element_t<T>>()};
    } else if constexpr (kind == shape::tagged_union || kind == shape::either) {
        return T{std::in_place_index<0>, simplest<std::variant_alternative_t<0, variant_t<T>>>()};
    } else if constexpr (kind == shape::object) {
        static_assert(keywords_of<T>.definition != nullptr);
        return make_aggregate<T>(simplest_object<T>{});
    } else if constexpr (bounds_of<T>.least == 0) {
        return T{};
    } else if constexpr (kind == shape::sequence) {
        T all;
        for (std::size_t i = 0; i < bounds_of<T>.least; ++i)
            all.push_back(simplest<element_t<T>>());
        return all;
    } else {
        random_source source{0};
        return draw<T>(source, 0);
    }
}

template <class T>
std::vector<T> shrink_value(T const& value);

/// Returns what a field type writes, as an independent value.
template <class T>
auto wire_value(T const& value)
{
    constexpr auto type = field_type<T>::schema.type;
    if constexpr (type == json_type::string || type == json_type::any) {
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
    // Skips candidates that are written like the value itself, as by a type that rounds: shrinking would not end.
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
    else if constexpr (schema.type == json_type::any)
        add(own, shrink_json(own));
    else if (own)
        add(own, std::array{false});
    return smaller;
}

/// Adds copies without parts of the items: all, each half, and so on down to each item. Then adds copies with one item shrunk.
template <class T>
void shrink_items(T const& items, std::vector<T>& smaller)
{
    auto const place = [](auto& all, std::size_t i) { return std::next(all.begin(), static_cast<std::ptrdiff_t>(i)); };
    if constexpr (shape_of<T> != shape::array)
        for (auto width = items.size() - std::min(items.size(), bounds_of<T>.least); width > 0; width /= 2)
            for (std::size_t i = 0; i + width <= items.size(); i += width) {
                auto fewer = copy(items);
                fewer.erase(place(fewer, i), place(fewer, i + width));
                smaller.push_back(std::move(fewer));
            }
    constexpr std::size_t most = 1000; // each candidate is a whole copy
    std::size_t i = 0;
    for (element_t<T> const& item : items) {
        for (auto&& candidate : shrink_value<element_t<T>>(item)) { // by &&, for std::vector<bool>
            auto same = copy(items);
            if constexpr (shape_of<T> == shape::set) {
                same.erase(place(same, i));
                if (!same.insert(candidate).second)
                    continue;
            } else {
                *place(same, i) = std::move(candidate);
            }
            smaller.push_back(std::move(same));
        }
        if (++i; smaller.size() >= most)
            break;
    }
}

/// Adds copies with one item shrunk.
template <class T>
void shrink_tuple(T const& items, std::vector<T>& smaller)
{
    auto const shrink_item = [&](auto i) {
        for (auto&& candidate : shrink_value(get<i>(items))) {
            auto same = copy(items);
            get<i>(same) = std::move(candidate);
            smaller.push_back(std::move(same));
        }
    };
    with_indices<T>([&](auto... i) { (shrink_item(i), ...); });
}

template <class T>
void shrink_map(T const& all, std::vector<T>& smaller)
{
    bool const can_be_smaller = all.size() > bounds_of<T>.least;
    if (!all.empty() && bounds_of<T>.least == 0)
        smaller.emplace_back();
    for (auto const& [name, value] : all) {
        auto rest = copy(all);
        rest.erase(name);
        if (!rest.empty() && can_be_smaller)
            smaller.push_back(copy(rest));
        for (auto const& shorter : shrink_value(name)) {
            auto renamed = copy(rest);
            if (renamed.emplace(shorter, copy(value)).second)
                smaller.push_back(std::move(renamed));
        }
        for (auto&& item : shrink_value<element_t<T>>(value)) {
            auto same = copy(all);
            same.at(name) = std::move(item);
            smaller.push_back(std::move(same));
        }
    }
}

/// Adds copies without one of the entries, or with its value shrunk.
template <class T>
void shrink_other_members(T const& all, std::vector<T>& smaller)
{
    for (auto const& [name, value] : all) {
        auto rest = all;
        rest.erase(name);
        smaller.push_back(std::move(rest));
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
    [[maybe_unused]] auto const member = [&](auto pointer) { // unused if the struct has no members
        using type = std::remove_cvref_t<decltype(value.*pointer)>;
        for (auto&& candidate : shrink_value(value.*pointer)) {
            if constexpr (is_choice<type>)
                if (!candidate) // none of the choices would be left
                    continue;
            auto same = copy(value);
            same.*pointer = std::move(candidate);
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
            if constexpr (kind == shape::optional || is_null_valid<T>) // a deviation is not drawn
                smaller.emplace_back();
            for (auto&& candidate : shrink_value<element_t<T>>(*value))
                if constexpr (owning_pointer<T>)
                    smaller.emplace_back(new element_t<T>(std::move(candidate)));
                else
                    smaller.emplace_back(std::move(candidate));
        }
    } else if constexpr (kind == shape::sequence || kind == shape::set || kind == shape::array) {
        shrink_items(value, smaller);
    } else if constexpr (kind == shape::tuple) {
        shrink_tuple(value, smaller);
    } else if constexpr (kind == shape::map) {
        shrink_map(value, smaller);
    } else if constexpr (kind == shape::other_members) {
        shrink_other_members(value, smaller);
    } else if constexpr (kind == shape::tagged_union || kind == shape::either) {
        if (value.index() != 0)
            smaller.push_back(simplest<T>());
        std::visit([&]<class Alternative>(Alternative const& held) {
            if constexpr (!std::is_same_v<Alternative, unknown_event>)
                for (auto&& candidate : shrink_value(held))
                    smaller.emplace_back(std::move(candidate));
        }, value);
    } else {
        shrink_members(value, smaller, std::make_index_sequence<members<T>::size>{});
    }
    return smaller;
}

} // namespace ringtrue::testing::detail

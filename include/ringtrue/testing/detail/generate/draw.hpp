// SPDX-License-Identifier: BSL-1.0
// Generates a valid value of a described type from its description.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/detail/describe/shape.hpp>
#include <ringtrue/detail/json/number.hpp>
#include <ringtrue/detail/keywords/satisfies.hpp>
#include <ringtrue/testing/detail/generate/json_samples.hpp>
#include <ringtrue/testing/detail/generate/number_samples.hpp>
#include <ringtrue/testing/detail/generate/satisfiable.hpp>
#include <ringtrue/testing/detail/generate/text_samples.hpp>
#include <ringtrue/testing/random_source.hpp>

#include <algorithm>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

/// Returns the value that a field type's own generator made. Throws std::logic_error if the schema rejects it, since read()
/// requires a valid one.
template <json_type Type, class Value>
Value valid(Value value, keywords const& schema)
{
    bool keeps = true;
    rule broken{};
    if constexpr (Type == json_type::string)
        keeps = is_utf8(value) && satisfies(schema, value, broken);
    else if constexpr (Type == json_type::number)
        keeps = value >= parse_double(schema.minimum_number) && value <= parse_double(schema.maximum_number);
    else if constexpr (Type == json_type::integer)
        keeps = integer_value{value} >= schema.minimum && integer_value{value} <= schema.maximum;
    if (!keeps)
        throw std::logic_error{"the generate() of a field type returned a value that its schema refuses"};
    return value;
}

template <class T>
auto draw_wire_value(random_source& source, std::size_t size)
{
    constexpr keywords const& schema = field_type<T>::schema;
    static_assert(has_a_value(schema), "no value satisfies this field type: its pattern matches no text between its minLength and maxLength, its bounds are no JSON "
        "numbers, or its minimum is above its maximum");
    if constexpr (requires { field_type<T>::generate(source); })
        return valid<schema.type>(field_type<T>::generate(source), schema);
    else if constexpr (schema.type == json_type::string)
        return text_samples::of(schema).draw(source, size);
    else if constexpr (schema.type == json_type::integer)
        return draw_integer(source, schema);
    else if constexpr (schema.type == json_type::number)
        return draw_number(source, schema);
    else if constexpr (schema.type == json_type::any)
        return draw_json(source, size);
    else
        return schema.is_constant ? schema.constant == "true" : source.one_in(2);
}

/// Returns the number of items of a container. Each level inside has a quarter of the size, so that a recursive type ends long
/// before the 32 levels that a decoder accepts.
inline std::size_t draw_count(random_source& source, std::size_t size)
{
    return size == 0 ? source.one_in(8) : source.below(2 + size / 8);
}

/// Returns the number of items of a T: often the least or the most that it may have.
template <class T>
std::size_t draw_count_of(random_source& source, std::size_t size)
{
    constexpr auto bounds = bounds_of<T>;
    if constexpr (!is_bounded<T>)
        return draw_count(source, size);
    else if (source.one_in(3))
        return bounds.least;
    else if (bounds.most <= 64 && source.one_in(3))
        return bounds.most;
    else
        return std::min(bounds.least + draw_count(source, size), bounds.most);
}

/// Calls add() until the container has that many items: those of a set, and the names of a map, are different. Throws std::logic_error if
/// there are too few different ones.
template <class T, class Add>
void fill(T& container, std::size_t count, Add const& add)
{
    for (auto tries = 100 * count; container.size() < count && tries > 0; --tries)
        add();
    if (container.size() < bounds_of<T>.least)
        throw std::logic_error{"there are too few different values for a container of this size"};
}

template <class T>
T draw(random_source& source, std::size_t size);

/// Converts to T only. Generates the value on conversion, in the order of an aggregate's members. Of the choices, only the chosen one
/// has a value.
template <class T>
struct drawn {
    random_source& source;
    std::size_t size;
    bool is_chosen;

    template <class U>
        requires std::is_same_v<T, U>
    operator U() const
    {
        if constexpr (!is_choice<T>)
            return draw<T>(source, size);
        else
            return is_chosen ? T{draw<element_t<T>>(source, size)} : T{};
    }
};

/// Draws members for a T, which keeps them without knowing their names.
template <class T>
other_members_t<T> draw_other_members(random_source& source, std::size_t size)
{
    other_members_t<T> all;
    for (auto count = draw_count(source, size); count > 0; --count) {
        auto name = text_samples::of(keywords_of<std::string>).draw(source, std::min<std::size_t>(size, 12));
        if (!is_property_of<T>(name))
            all.emplace(std::move(name), draw<element_t<other_members_t<T>>>(source, size / 4));
    }
    return all;
}

template <class T>
struct object_drawer {
    random_source& source;
    std::size_t size;
    std::size_t chosen;

    template <std::size_t I>
    auto member() const
    {
        using type = typename members<T>::template type<I>;
        if constexpr (shape_of<type> == shape::other_members)
            return draw_other_members<T>(source, size);
        else
            return drawn<type>{source, size, I == chosen};
    }
};

template <class T>
T draw_object(random_source& source, std::size_t size)
{
    constexpr auto const& choices = object_properties<T>::choices;
    std::size_t chosen = 0;
    if constexpr (choices.size() != 0)
        chosen = choices[source.below(choices.size())];
    return make_aggregate<T>(object_drawer<T>{source, size, chosen});
}

/// Draws no unknown_event, which is a deviation.
template <class Union, std::size_t... I>
Union draw_alternative(random_source& source, std::size_t size, std::index_sequence<I...>)
{
    using drawer = Union (*)(random_source&, std::size_t);
    static constexpr drawer drawers[]{[](random_source& from, std::size_t up_to) -> Union {
        return Union{std::in_place_index<I>, draw<std::variant_alternative_t<I, variant_t<Union>>>(from, up_to)};
    }...};
    return drawers[source.below(sizeof...(I))](source, size);
}

template <class T>
T draw(random_source& source, std::size_t size)
{
    constexpr auto kind = shape_of<T>;
    if constexpr (kind == shape::field) {
        return field_type<T>::read(draw_wire_value<T>(source, size));
    } else if constexpr (kind == shape::enumeration) {
        return contract<T>.values[source.below(contract<T>.values.size())].value;
    } else if constexpr (owning_pointer<T>) { // a type may contain itself
        return size == 0 || source.one_in(3) ? T{} : T{new element_t<T>(drawn<element_t<T>>{source, size / 4, false})};
    } else if constexpr (kind == shape::optional || kind == shape::nullable) {
        bool const may_be_none = kind == shape::optional || is_null_valid<T>; // no deviations are drawn
        return may_be_none && source.one_in(3) ? T{} : T{draw<element_t<T>>(source, size)};
    } else if constexpr (kind == shape::sequence) {
        T all;
        for (auto count = draw_count_of<T>(source, size); count > 0; --count)
            all.push_back(draw<element_t<T>>(source, size / 4));
        return all;
    } else if constexpr (kind == shape::set) {
        T all;
        fill(all, draw_count_of<T>(source, size), [&] { all.insert(draw<element_t<T>>(source, size / 4)); });
        return all;
    } else if constexpr (kind == shape::map) {
        T all;
        fill(all, draw_count_of<T>(source, size), [&] {
            auto name = draw<name_t<T>>(source, std::min<std::size_t>(size, 24));
            all.emplace(std::move(name), draw<element_t<T>>(source, size / 4));
        });
        return all;
    } else if constexpr (kind == shape::array || kind == shape::tuple) {
        return with_indices<T>([&](auto... i) { return T{draw<std::tuple_element_t<i, T>>(source, size / 4)...}; });
    } else if constexpr (kind == shape::tagged_union || kind == shape::either) {
        return draw_alternative<T>(source, size, std::make_index_sequence<described_alternatives<variant_t<T>>>{});
    } else {
        static_assert(keywords_of<T>.definition != nullptr);
        return draw_object<T>(source, size);
    }
}

} // namespace ringtrue::testing::detail

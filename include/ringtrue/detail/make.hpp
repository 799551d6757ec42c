// SPDX-License-Identifier: BSL-1.0
// Floor 2, private. A document that check() has found valid to the value that it holds. Nothing here can fail.
#pragma once

#include <ringtrue/detail/document.hpp>
#include <ringtrue/detail/keywords_of.hpp>
#include <ringtrue/detail/number.hpp>
#include <ringtrue/detail/shape.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

namespace ringtrue::detail {

template <class T>
T make(document const& d, std::size_t i);

/// Converts to T alone, so that a struct whose members stand in another order than described does not compile.
template <class T>
struct exactly {
    document const& d;
    std::size_t i;

    template <class U>
        requires std::is_same_v<T, U>
    operator U() const
    {
        return make<T>(d, i);
    }
};

template <class T>
T make_field(node const& n)
{
    using type = field_type<T>;
    if constexpr (type::schema.type == json_type::string)
        return type::read(n.text);
    else if constexpr (type::schema.type == json_type::integer)
        return type::read(parse_integer(n.text).value);
    else if constexpr (type::schema.type == json_type::number)
        return type::read(parse_double(n.text));
    else
        return type::read(n.text == "true");
}

template <class T>
T make_object(document const& d, std::size_t i)
{
    std::array<std::size_t, members<T>::size> at{}; // where each property's value stands; 0 where it is absent
    for (auto name = i + 1; name < d[i].next; name = d[name + 1].next)
        if (auto const choice = d[name].choice; choice != 0)
            at[choice - 1] = name + 1;
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return T{exactly<typename members<T>::template type<I>>{d, at[I]}...};
    }(std::make_index_sequence<members<T>::size>{});
}

template <class Union, std::size_t... I>
Union make_alternative(document const& d, std::size_t i, std::index_sequence<I...>)
{
    using maker = Union (*)(document const&, std::size_t);
    static constexpr maker makers[]{[](document const& from, std::size_t at) -> Union {
        return Union{std::in_place_index<I>, make<std::variant_alternative_t<I, Union>>(from, at)};
    }...};
    return makers[d[i].choice](d, i);
}

template <class T>
T make(document const& d, std::size_t i)
{
    constexpr auto kind = shape_of<T>;
    auto const& n = d[i];
    if constexpr (kind == shape::field) {
        return make_field<T>(n);
    } else if constexpr (kind == shape::enumeration) {
        return contract<T>.values[n.choice].value;
    } else if constexpr (kind == shape::optional) {
        return i == 0 ? T{} : T{make<element_t<T>>(d, i)};
    } else if constexpr (kind == shape::nullable) {
        return n.kind == node_kind::null ? T{} : T{make<element_t<T>>(d, i)};
    } else if constexpr (kind == shape::array) {
        auto next = i + 1;
        auto const step = [&] { return std::exchange(next, d[next].next); };
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return T{((void)I, make<element_t<T>>(d, step()))...};
        }(std::make_index_sequence<std::tuple_size_v<T>>{});
    } else if constexpr (kind == shape::vector) {
        T all;
        for (auto item = i + 1; item < n.next; item = d[item].next)
            all.push_back(make<element_t<T>>(d, item));
        return all;
    } else if constexpr (kind == shape::map) {
        T all;
        for (auto name = i + 1; name < n.next; name = d[name + 1].next)
            all.emplace(std::string{d[name].text}, make<element_t<T>>(d, name + 1));
        return all;
    } else if constexpr (kind == shape::object) {
        return make_object<T>(d, i);
    } else {
        return make_alternative<T>(d, i, std::make_index_sequence<std::variant_size_v<T>>{});
    }
}

} // namespace ringtrue::detail

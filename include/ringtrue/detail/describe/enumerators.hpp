// SPDX-License-Identifier: BSL-1.0
// An enumeration's texts on the wire, and the check of its description against BOOST_DESCRIBE_ENUM.
#pragma once

#include <ringtrue/detail/describe/description.hpp>
#include <ringtrue/keywords.hpp>

#include <boost/describe/enum.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// A descriptor as in Boost.Describe, for an enumeration with more enumerators than BOOST_DESCRIBE_ENUM accepts.
template <auto Enumerator, fixed_string Name>
struct enumerator_descriptor {
    static constexpr auto value = Enumerator;
    static constexpr char const* name = Name.text;
};

template <class E>
concept has_long_enumerator_list = requires { enumerators_of(of<E>{}); };

template <class E>
consteval auto list_enumerators()
{
    if constexpr (has_long_enumerator_list<E>) {
        return enumerators_of(of<E>{});
    } else {
        static_assert(boost::describe::has_describe_enumerators<E>::value,
            "this enumeration is not known to Boost.Describe: add RINGTRUE_DESCRIBE_ENUM, or BOOST_DESCRIBE_ENUM(type, enumerator, …), after it");
        return boost::describe::describe_enumerators<E>{};
    }
}

template <class E>
struct enumerators {
    using list = decltype(list_enumerators<E>());
    static constexpr std::size_t size = boost::mp11::mp_size<list>::value;
    template <std::size_t I>
    using at = boost::mp11::mp_at_c<list, I>;
};

template <class E, auto Enumerator, std::size_t Values, bool Described, bool Unique>
struct enumerator_is_described {
    static_assert(Values != 0,
        "an enumerator has no description: add value(type::enumerator, \"what it means\") to the type's contract_of");
    static_assert(Values < 2, "an enumerator is described twice, or has the value of another one: keep one of them");
    static_assert(Described, "a description is empty: say what the enumerator means");
    static_assert(Unique, "two enumerators have the same text on the wire: give one of them another");
};

template <class E, E Value, bool Known>
struct value_is_an_enumerator {
    static_assert(Known, "a value describes an enumerator that Boost.Describe does not know: add it to BOOST_DESCRIBE_ENUM");
};

template <class E>
struct listed_enumerator {
    E value;
    std::string_view name;
};

/// The enumerators that BOOST_DESCRIBE_ENUM lists.
template <class E>
inline constexpr auto listed_enumerators = []<template <class...> class List, class... D>(List<D...>) {
    return std::array<listed_enumerator<E>, sizeof...(D)>{{{D::value, D::name}...}};
}(typename enumerators<E>::list{});

/// Returns the index of an enumerator in the list of BOOST_DESCRIBE_ENUM, or the size of the list.
template <class E>
constexpr std::size_t place_in_list(E enumerator)
{
    std::size_t i = 0;
    while (i < listed_enumerators<E>.size() && listed_enumerators<E>[i].value != enumerator)
        ++i;
    return i;
}

/// For each of values(…), the index of its enumerator in that list.
template <class E>
inline constexpr auto places_in_list = [] {
    std::array<std::size_t, contract<E>.values.size()> places{};
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = place_in_list(contract<E>.values[i].value);
    return places;
}();

/// The texts on the wire, in the order of values(…).
template <class E>
inline constexpr auto enumerator_names = [] {
    std::array<enumerator, contract<E>.values.size()> names{};
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto const& value = contract<E>.values[i];
        auto const place = places_in_list<E>[i];
        bool const has_name = value.wire_name.empty() && place < listed_enumerators<E>.size();
        names[i] = {has_name ? listed_enumerators<E>[place].name : value.wire_name, value.description};
    }
    return names;
}();

/// For each enumerator, how many of values(…) describe it, and how many of them have a description.
template <class E>
struct enumerator_counts {
    std::array<std::size_t, listed_enumerators<E>.size()> values{};
    std::array<std::size_t, listed_enumerators<E>.size()> described{};

    consteval enumerator_counts()
    {
        for (std::size_t i = 0; i < places_in_list<E>.size(); ++i)
            if (auto const place = places_in_list<E>[i]; place < values.size()) {
                ++values[place];
                described[place] += says_something(contract<E>.values[i].description);
            }
        for (std::size_t i = 0; i < values.size(); ++i) { // two enumerators with the same value count as one
            auto const place = place_in_list(listed_enumerators<E>[i].value);
            values[i] = values[place];
            described[i] = described[place];
        }
    }
};

template <class E>
inline constexpr enumerator_counts<E> counts_of{};

template <class E, std::size_t... I>
consteval std::size_t first_repeated_text(std::index_sequence<I...>)
{
    return first_repeated(std::array<std::string_view, sizeof...(I)>{enumerator_names<E>[I].name...});
}

/// Does not compile if the description of E has a mistake.
template <class E>
consteval bool check_enumeration()
{
    []<std::size_t... I>(std::index_sequence<I...>) {
        constexpr auto const& counts = counts_of<E>;
        constexpr auto repeated = first_repeated_text<E>(std::make_index_sequence<places_in_list<E>.size()>{});
        constexpr auto place = repeated < places_in_list<E>.size() ? places_in_list<E>[repeated] : listed_enumerators<E>.size();
        if constexpr (!((counts.values[I] == 1 && counts.described[I] == 1 && I != place) && ...))
            ((void)sizeof(enumerator_is_described<E, name_of<typename enumerators<E>::template at<I>>, counts.values[I],
                 counts.described[I] == counts.values[I], counts.values[I] != 1 || I != place>), ...);
    }(std::make_index_sequence<listed_enumerators<E>.size()>{});
    []<std::size_t... I>(std::index_sequence<I...>) {
        constexpr auto listed = listed_enumerators<E>.size();
        if constexpr (!((places_in_list<E>[I] < listed) && ...))
            ((void)sizeof(value_is_an_enumerator<E, contract<E>.values[I].value, (places_in_list<E>[I] < listed)>), ...);
    }(std::make_index_sequence<places_in_list<E>.size()>{});
    return true;
}

} // namespace ringtrue::detail

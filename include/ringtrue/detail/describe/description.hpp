// SPDX-License-Identifier: BSL-1.0
// The types that contract_of() returns.
#pragma once

#include <ringtrue/detail/core/fixed_string.hpp>
#include <ringtrue/detail/core/name_index.hpp>
#include <ringtrue/keywords.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::detail {

template <class C, class M>
struct field_description {
    using owner = C;
    using member = M;

    M C::*pointer;
    std::string_view wire_name; // empty: the name of the member
    std::string_view description;
};

template <class C, class M>
struct annotated_field_description : field_description<C, M> {
    annotations notes;
};

template <class T>
inline constexpr bool is_field = false;
template <class C, class M>
inline constexpr bool is_field<field_description<C, M>> = true;
template <class C, class M>
inline constexpr bool is_field<annotated_field_description<C, M>> = true;

/// One element of a tuple that compiles fast: there are many fields, and std::tuple checks many properties of each.
template <std::size_t I, class Field>
struct indexed_field {
    Field field;
};

template <class Indices, class... Fields>
struct field_list;

template <std::size_t... I, class... Fields>
struct field_list<std::index_sequence<I...>, Fields...> : indexed_field<I, Fields>... {
    constexpr field_list(Fields... fields) : indexed_field<I, Fields>{fields}... {}
};

template <std::size_t I, class Field>
constexpr Field const& get_field(indexed_field<I, Field> const& indexed)
{
    return indexed.field;
}

template <class... Fields>
struct object_description {
    static constexpr std::size_t size = sizeof...(Fields);

    std::string_view description;
    field_list<std::index_sequence_for<Fields...>, Fields...> fields;
};

template <class E>
struct value_description {
    E value;
    std::string_view wire_name; // empty: the name of the enumerator
    std::string_view description;
};

template <class E, std::size_t N>
struct enumeration_description {
    std::array<value_description<E>, N> values;
};

struct union_description {
    std::string_view name;
    std::string_view tag;
    std::string_view description;
};

template <class D>
inline constexpr bool is_object_description = false;
template <class... Fields>
inline constexpr bool is_object_description<object_description<Fields...>> = true;

template <class D, class E>
inline constexpr bool is_enumeration_description = false;
template <class E, std::size_t N>
inline constexpr bool is_enumeration_description<enumeration_description<E, N>, E> = true;

/// Types for which lookup finds a contract_of.
template <class T>
concept has_contract = requires { contract_of(of<T>{}); };

template <class T>
inline constexpr auto contract = contract_of(of<T>{});

/// The name of a descriptor as a template argument, so that compilers print it in their notes.
template <class Descriptor>
inline constexpr auto name_of = [] {
    constexpr std::string_view name = Descriptor::name;
    char text[name.size() + 1]{};
    name.copy(text, name.size());
    return fixed_string<name.size() + 1>{text};
}();

constexpr bool says_something(std::string_view description)
{
    return description.find_first_not_of(" \t\n") != description.npos;
}

/// Returns the index of the first name that equals an earlier one, or the number of names. Compares hashes before texts: clang
/// stops a constant evaluation after a million steps, which comparing 200 texts with each other would take.
template <std::size_t N>
constexpr std::size_t first_repeated(std::array<std::string_view, N> const& names)
{
    std::uint64_t hashes[N + 1]{};
    for (std::size_t i = 0; i < N; ++i) {
        hashes[i] = hash_of_name(names[i]);
        for (std::size_t j = 0; j < i; ++j)
            if (hashes[i] == hashes[j] && names[i] == names[j])
                return i;
    }
    return N;
}

} // namespace ringtrue::detail

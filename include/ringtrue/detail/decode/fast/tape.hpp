// SPDX-License-Identifier: BSL-1.0
// The tape: the entries in which the recogniser keeps what it has read. Each type fills a number of entries that is known at
// compile time. They are on the stack, so that a target is not changed before the whole text is known to be valid.
#pragma once

#include <ringtrue/detail/describe/members.hpp>
#include <ringtrue/detail/describe/shape.hpp>
#include <ringtrue/field_type.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI::detail {

struct tape_entry {
    char const* at; // start of a string's characters, an integer, or a container
    std::uint64_t bits; // a string's size, that of the text from a container to the end, an integer's magnitude, a double, a
                        // boolean, an index, or whether there is a value

    /// A string, or the text from a container to the end.
    std::string_view text() const { return {at, static_cast<std::size_t>(bits)}; }
};

/// A type that is read and checked in one step, so that its tape_entry holds the value itself.
template <class T>
concept read_at_once = std::is_trivially_copyable_v<T> && sizeof(T) <= sizeof(tape_entry) && requires(char const* text, T& value) {
    { field_type<T>::read_if_valid(text, value) } -> std::same_as<bool>;
};

// A struct with more members than a word has bits, one that keeps other members, or a type with more entries, is left to the full path.
inline constexpr std::size_t most_members = 64;
inline constexpr std::size_t longest_tape = 1024;

template <class T>
consteval std::size_t count_tape_entries();

/// The number of entries of a type. An optional or nullable value has one more than its own, a union one more than its largest
/// alternative. A container of any size has one, and so has what a pointer owns: these values are read again when they are made.
template <class T>
inline constexpr std::size_t tape_size = count_tape_entries<T>();

template <class T>
consteval std::size_t count_tape_entries()
{
    constexpr auto kind = shape_of<T>;
    if constexpr (owning_pointer<T>)
        return 2;
    else if constexpr (kind == shape::optional || kind == shape::nullable)
        return 1 + tape_size<element_t<T>>;
    else if constexpr (kind == shape::tagged_union)
        return []<std::size_t... I>(std::index_sequence<I...>) {
            return 1 + std::max({tape_size<std::variant_alternative_t<I, T>>...});
        }(std::make_index_sequence<described_alternatives<T>>{});
    else if constexpr (kind == shape::either)
        return []<class... Ts>(std::variant<Ts...> const*) { return 1 + std::max({tape_size<Ts>...}); }(static_cast<T const*>(nullptr));
    else if constexpr (kind == shape::object)
        return members<T>::size > most_members || keeps_other_members<T> ? longest_tape + 1 : []<std::size_t... I>(std::index_sequence<I...>) {
            return (std::size_t{0} + ... + tape_size<typename members<T>::template type<I>>);
        }(std::make_index_sequence<members<T>::size>{});
    else if constexpr (kind == shape::array)
        return std::tuple_size_v<T> * tape_size<element_t<T>>;
    else if constexpr (kind == shape::tuple)
        return with_indices<T>([](auto... i) { return (std::size_t{0} + ... + tape_size<std::tuple_element_t<i, T>>); });
    else
        return 1;
}

/// The index of each member's first entry.
template <class T>
inline constexpr auto first_entry = []<std::size_t... I>(std::index_sequence<I...>) {
    std::array<std::size_t, sizeof...(I) + 1> first{};
    ((first[I + 1] = first[I] + tape_size<typename members<T>::template type<I>>), ...);
    return first;
}(std::make_index_sequence<members<T>::size>{});

/// The index of the first entry of each item of an array or a tuple.
template <class T>
inline constexpr auto first_item_entry = with_indices<T>([](auto... i) {
    std::array<std::size_t, sizeof...(i) + 1> first{};
    ((first[i + 1] = first[i] + tape_size<std::tuple_element_t<i, T>>), ...);
    return first;
});

} // namespace ringtrue::detail

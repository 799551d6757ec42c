// SPDX-License-Identifier: BSL-1.0
// Lists the places of a contract: each value that a document of it may hold, with its keywords and the containers around it.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/detail/describe/members.hpp>
#include <ringtrue/detail/describe/shape.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace kinds {

using ringtrue::detail::shape;

struct place {
    ringtrue::keywords const* schema;
    std::string name; // of the member
    std::vector<shape> way; // from the event to the value, which is the last
    std::size_t parts = 0; // members, alternatives or enumerators
    bool recursive = false; // the type lies in itself, and is not entered again
    bool own = false; // its field_type is ringtrue's own
    bool assigns = false;
    bool reads_if_valid = false;
    bool generates = false;
    bool writes_a_new_text = false; // and no view of its own characters

    bool ends_in(std::vector<shape> const& last) const
    {
        return way.size() >= last.size() && std::equal(last.rbegin(), last.rend(), way.rbegin());
    }
};

struct unused_source {
    std::size_t below(std::size_t) { return 0; }
};

template <class T>
void add_traits(place& p)
{
    using type = ringtrue::field_type<T>;
    p.own = ringtrue::detail::own_field_type<T>;
    p.assigns = requires(T& target, std::string_view text) { type::assign(target, text); };
    p.reads_if_valid = requires(char const* text, T& value) { type::read_if_valid(text, value); };
    p.generates = requires(unused_source& source) { type::generate(source); };
    if constexpr (type::schema.type == ringtrue::json_type::string)
        p.writes_a_new_text = std::is_same_v<decltype(type::write(std::declval<T const&>())), std::string>;
}

/// Appends the places of T. `Outer` are the structs and unions around it.
template <class T, class... Outer>
void add(std::vector<place>& all, std::string name, std::vector<shape> way)
{
    constexpr auto kind = ringtrue::detail::shape_of<T>;
    constexpr bool recursive = (std::is_same_v<T, Outer> || ...);
    way.push_back(kind);
    if constexpr (kind == shape::optional) {
        add<ringtrue::detail::element_t<T>, Outer...>(all, name, way);
    } else {
        all.push_back({.schema = &ringtrue::keywords_of<T>, .name = name, .way = way, .recursive = recursive});
        if constexpr (kind == shape::field) {
            add_traits<T>(all.back());
        } else if constexpr (kind == shape::enumeration) {
            all.back().parts = ringtrue::keywords_of<T>.enumeration.size();
        } else if constexpr (recursive) {
            return;
        } else if constexpr (kind == shape::object) {
            using members = ringtrue::detail::members<T>;
            all.back().parts = members::size;
            [&]<std::size_t... I>(std::index_sequence<I...>) {
                (add<typename members::template type<I>, T, Outer...>(all, std::string{ringtrue::keywords_of<T>.properties[I].name}, way), ...);
            }(std::make_index_sequence<members::size>{});
        } else if constexpr (kind == shape::tagged_union || kind == shape::either) {
            using variant = ringtrue::detail::variant_t<T>;
            all.back().parts = ringtrue::detail::described_alternatives<variant>;
            [&]<std::size_t... I>(std::index_sequence<I...>) {
                (add<std::variant_alternative_t<I, variant>, T, Outer...>(all, name, way), ...);
            }(std::make_index_sequence<ringtrue::detail::described_alternatives<variant>>{});
        } else if constexpr (kind == shape::tuple) {
            ringtrue::detail::with_indices<T>([&](auto... i) { (add<std::tuple_element_t<i, T>, Outer...>(all, name, way), ...); });
        } else {
            add<ringtrue::detail::element_t<T>, Outer...>(all, name, way);
        }
    }
}



} // namespace kinds

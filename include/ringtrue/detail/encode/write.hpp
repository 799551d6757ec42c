// SPDX-License-Identifier: BSL-1.0
// Writes an encodable value as JSON text, to memory of the size that encoded_size returns.
#pragma once

#include <ringtrue/detail/describe/shape.hpp>
#include <ringtrue/detail/describe/wire_text.hpp>
#include <ringtrue/detail/encode/scalar.hpp>
#include <ringtrue/detail/encode/size.hpp>
#include <ringtrue/detail/text/plain_text.hpp>

#include <cstddef>
#include <cstring>
#include <new>
#include <string_view>
#include <utility>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI::detail {

template <class T>
char* write(char* p, T const& value, char const*& aside);

template <class T>
char* write_field(char* p, T const& value, [[maybe_unused]] char const*& aside)
{
    constexpr auto const& schema = field_type<T>::schema;
    if constexpr (schema.type == json_type::string && schema.is_constant) {
        return write_wire_text<constant_part<T>>(p);
    } else if constexpr (!own_field_type<T>) {
        auto const size = std::strlen(aside);
        p = copy_text(p, aside, size);
        aside += size + 1;
        return p;
    } else if constexpr (fixed_size<T> != 0) {
        *p = '"';
        ::new (static_cast<void*>(p + 1)) auto(field_type<T>::write(value)); // in place: a copy would wait for the stores of its parts
        p[fixed_size<T> + 1] = '"';
        return p + fixed_size<T> + 2;
    } else if constexpr (is_always_plain<T>) {
        return write_plain_string(p, field_type<T>::write(value));
    } else if constexpr (schema.type == json_type::string) {
        return is_tolerated_null(value) ? copy_text(p, "null", 4) : write_string(p, field_type<T>::write(value));
    } else if constexpr (schema.type == json_type::integer) {
        return write_integer(p, field_type<T>::write(value));
    } else if constexpr (schema.type == json_type::number) {
        return write_double(p, field_type<T>::write(value));
    } else if constexpr (schema.type == json_type::boolean) {
        return write_boolean(p, field_type<T>::write(value));
    } else {
        std::string_view const json = field_type<T>::write(value);
        return copy_text(p, json.data(), json.size());
    }
}

template <class E, std::size_t... I>
char* write_enumerator(char* p, E value, std::index_sequence<I...>)
{
    auto const index = enumerator_index(value);
    (void)((index == I && (p = write_wire_text<enumerator_part<E, I>>(p), true)) || ...);
    return p;
}

/// Writes the entries of a map or of other_members, each behind a comma.
template <class Map>
char* write_entries(char* p, Map const& map, char const*& aside)
{
    for_each_entry(map, nullptr, encode_step{0}, [&](auto const& entry) {
        *p = ',';
        p = write(p + 1, entry.first, aside);
        *p = ':';
        p = write(p + 1, entry.second, aside);
    });
    return p;
}

/// Writes nothing for an absent optional member.
template <class T, std::size_t I>
[[gnu::always_inline]] inline char* write_member(char* p, T const& value, char const*& aside)
{
    auto const& member = value.*members<T>::template at<I>::pointer;
    using type = typename members<T>::template type<I>;
    if constexpr (shape_of<type> == shape::other_members)
        return write_entries(p, member, aside);
    else if constexpr (shape_of<type> == shape::optional)
        return member ? write(write_wire_text<member_part<T, I>>(p), *member, aside) : p;
    else
        return write(write_wire_text<member_part<T, I>>(p), member, aside);
}

/// Encloses members or items, which start at `start` and each follow a comma. The opening bracket replaces the first comma.
inline char* enclose(char* start, char* p, char opening, char closing)
{
    p += p == start;
    *start = opening;
    *p = closing;
    return p + 1;
}

/// Writes the value, and returns the end of its text. `aside` is where encoded_size has written the values of field types that are
/// not ringtrue's own, and moves on behind those that are copied.
template <class T>
char* write(char* p, T const& value, char const*& aside)
{
    constexpr auto kind = shape_of<T>;
    auto* const start = p;
    if constexpr (kind == shape::field) {
        return write_field(p, value, aside);
    } else if constexpr (kind == shape::enumeration) {
        return write_enumerator(p, value, std::make_index_sequence<enumerator_names<T>.size()>{});
    } else if constexpr (kind == shape::nullable) {
        return value ? write(p, *value, aside) : copy_text(p, "null", 4);
    } else if constexpr (kind == shape::sequence || kind == shape::set || kind == shape::array) {
        for (element_t<T> const& item : value) {
            *p = ',';
            p = write(p + 1, item, aside);
        }
        return enclose(start, p, '[', ']');
    } else if constexpr (kind == shape::map) {
        return enclose(start, write_entries(p, value, aside), '{', '}');
    } else if constexpr (kind == shape::tuple) {
        with_indices<T>([&](auto... i) { ((*p = ',', p = write(p + 1, get<i>(value), aside)), ...); });
        return enclose(start, p, '[', ']');
    } else if constexpr (kind == shape::tagged_union || kind == shape::either) {
        return std::visit([&](auto const& alternative) { return write(p, alternative, aside); }, value);
    } else {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            ((p = write_member<T, I>(p, value, aside)), ...);
        }(std::make_index_sequence<members<T>::size>{});
        return enclose(start, p, '{', '}');
    }
}

} // namespace ringtrue::detail

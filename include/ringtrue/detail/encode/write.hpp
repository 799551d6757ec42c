// SPDX-License-Identifier: BSL-1.0
// Writes an encodable value as JSON text, to memory of the size that encoded_size returns.
#pragma once

#include <ringtrue/detail/describe/shape.hpp>
#include <ringtrue/detail/describe/wire_text.hpp>
#include <ringtrue/detail/encode/size.hpp>
#include <ringtrue/detail/text/append.hpp>
#include <ringtrue/detail/text/digits.hpp>
#include <ringtrue/detail/text/plain_text.hpp>

#include <charconv>
#include <cstddef>
#include <cstring>
#include <new>
#include <string_view>
#include <utility>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// The functions of std::string that append_json_string needs, on memory that is large enough.
struct raw_text {
    char* end;

    void push_back(char c) { *end++ = c; }
    void append(std::string_view text) { end = copy_text(end, text.data(), text.size()); }
};

inline char* write_plain_string(char* p, std::string_view text)
{
    *p = '"';
    p = copy_text(p + 1, text.data(), text.size());
    *p = '"';
    return p + 1;
}

inline char* write_string(char* p, std::string_view text)
{
    if (is_plain(text)) [[likely]]
        return write_plain_string(p, text);
    raw_text out{p};
    append_json_string(out, text);
    return out.end;
}

template <class Part>
[[gnu::always_inline]] inline char* write_wire_text(char* p)
{
    constexpr auto const& characters = wire_text_of<Part>::characters;
    std::memcpy(p, characters.data(), characters.size());
    return p + characters.size();
}

template <class Number>
char* write_number(char* p, Number value)
{
    return std::to_chars(p, p + longest_number, value).ptr;
}

/// Writes a fraction or an exponent in any case, so that readers which distinguish integers from doubles read a double.
inline char* write_double(char* p, double value)
{
    auto const end = write_number(p, value);
    if (std::string_view{p, static_cast<std::size_t>(end - p)}.find_first_of(".e") != std::string_view::npos)
        return end;
    std::memcpy(end, ".0", 2);
    return end + 2;
}

template <class T>
char* write(char* p, T const& value);

template <class T>
char* write_field(char* p, T const& value)
{
    constexpr auto const& schema = field_type<T>::schema;
    if constexpr (fixed_size<T> != 0) {
        *p = '"';
        ::new (static_cast<void*>(p + 1)) auto(field_type<T>::write(value)); // in place: a copy would wait for the stores of its parts
        p[fixed_size<T> + 1] = '"';
        return p + fixed_size<T> + 2;
    } else if constexpr (is_always_plain<T>) {
        return write_plain_string(p, field_type<T>::write(value));
    } else if constexpr (schema.type == json_type::string && schema.is_constant) {
        return write_wire_text<constant_part<T>>(p);
    } else if constexpr (schema.type == json_type::string) {
        return write_string(p, field_type<T>::write(value));
    } else if constexpr (schema.type == json_type::integer) {
        integer_value const number = field_type<T>::write(value);
        *p = '-';
        return write_digits(p + number.negative(), number.magnitude());
    } else if constexpr (schema.type == json_type::number) {
        return write_double(p, field_type<T>::write(value));
    } else {
        std::string_view const word = field_type<T>::write(value) ? "true" : "false";
        return copy_text(p, word.data(), word.size());
    }
}

template <class E, std::size_t... I>
char* write_enumerator(char* p, E value, std::index_sequence<I...>)
{
    auto const index = enumerator_index(value);
    (void)((index == I && (p = write_wire_text<enumerator_part<E, I>>(p), true)) || ...);
    return p;
}

/// Writes nothing for an absent optional member.
template <class T, std::size_t I>
[[gnu::always_inline]] inline char* write_member(char* p, T const& value)
{
    auto const& member = value.*members<T>::template at<I>::pointer;
    using type = typename members<T>::template type<I>;
    if constexpr (shape_of<type> == shape::optional)
        return member ? write(write_wire_text<member_part<T, I>>(p), *member) : p;
    else
        return write(write_wire_text<member_part<T, I>>(p), member);
}

/// Encloses members or items, which start at `start` and each follow a comma. The opening bracket replaces the first comma.
inline char* enclose(char* start, char* p, char opening, char closing)
{
    p += p == start;
    *start = opening;
    *p = closing;
    return p + 1;
}

template <class T>
char* write(char* p, T const& value)
{
    constexpr auto kind = shape_of<T>;
    auto* const start = p;
    if constexpr (kind == shape::field) {
        return write_field(p, value);
    } else if constexpr (kind == shape::enumeration) {
        return write_enumerator(p, value, std::make_index_sequence<enumerator_names<T>.size()>{});
    } else if constexpr (kind == shape::nullable) {
        return value ? write(p, *value) : copy_text(p, "null", 4);
    } else if constexpr (kind == shape::vector || kind == shape::array) {
        for (element_t<T> const& item : value) {
            *p = ',';
            p = write(p + 1, item);
        }
        return enclose(start, p, '[', ']');
    } else if constexpr (kind == shape::map) {
        for (auto const& [name, item] : value) {
            *p = ',';
            p = write_string(p + 1, name);
            *p = ':';
            p = write(p + 1, item);
        }
        return enclose(start, p, '{', '}');
    } else if constexpr (kind == shape::tagged_union) {
        return std::visit([&](auto const& alternative) { return write(p, alternative); }, value);
    } else {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            ((p = write_member<T, I>(p, value)), ...);
        }(std::make_index_sequence<members<T>::size>{});
        return enclose(start, p, '{', '}');
    }
}

} // namespace ringtrue::detail

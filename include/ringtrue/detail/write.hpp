// SPDX-License-Identifier: BSL-1.0
// Floor 2, private. An encodable value as JSON text, appended.
#pragma once

#include <ringtrue/detail/encodable.hpp>
#include <ringtrue/detail/shape.hpp>
#include <ringtrue/detail/text.hpp>

#include <array>
#include <charconv>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace ringtrue::detail {

template <class Number>
void write_number(std::string& out, Number value)
{
    std::array<char, 32> digits; // a double's shortest spelling has at most 24 characters
    auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

/// With a fraction or an exponent, so that readers which tell integers from doubles read a double.
inline void write_double(std::string& out, double value)
{
    auto const start = out.size();
    write_number(out, value);
    if (out.find_first_of(".e", start) == out.npos)
        out.append(".0");
}

template <class T>
void write(std::string& out, T const& value);

template <class T>
void write_field(std::string& out, T const& value)
{
    constexpr auto type = field_type<T>::schema.type;
    if constexpr (type == json_type::string) {
        append_json_string(out, field_type<T>::write(value));
    } else if constexpr (type == json_type::integer) {
        integer_value const number = field_type<T>::write(value);
        if (number.negative())
            out += '-';
        write_number(out, number.magnitude());
    } else if constexpr (type == json_type::number) {
        write_double(out, field_type<T>::write(value));
    } else {
        out += field_type<T>::write(value) ? "true" : "false";
    }
}

/// A comma, but for the first, and the member's name.
inline void write_name(std::string& out, std::string_view name)
{
    if (out.back() != '{')
        out += ',';
    append_json_string(out, name);
    out += ':';
}

template <class T>
void write_member(std::string& out, std::string_view name, T const& value)
{
    if constexpr (shape_of<T> == shape::optional) {
        if (value)
            write_member(out, name, *value);
    } else {
        write_name(out, name);
        write(out, value);
    }
}

template <class T>
void write(std::string& out, T const& value)
{
    constexpr auto kind = shape_of<T>;
    if constexpr (kind == shape::field) {
        write_field(out, value);
    } else if constexpr (kind == shape::enumeration) {
        append_json_string(out, enumerator_names<T>[enumerator_index(value)].name);
    } else if constexpr (kind == shape::nullable) {
        if (value)
            write(out, *value);
        else
            out += "null";
    } else if constexpr (kind == shape::vector || kind == shape::array) {
        out += '[';
        for (element_t<T> const& item : value) {
            if (out.back() != '[')
                out += ',';
            write(out, item);
        }
        out += ']';
    } else if constexpr (kind == shape::map) {
        out += '{';
        for (auto const& [name, item] : value)
            write_member(out, name, item);
        out += '}';
    } else if constexpr (kind == shape::tagged_union) {
        std::visit([&](auto const& alternative) { write(out, alternative); }, value);
    } else {
        out += '{';
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (write_member(out, object_properties<T>::all[I].name, value.*members<T>::template at<I>::pointer), ...);
        }(std::make_index_sequence<members<T>::size>{});
        out += '}';
    }
}

} // namespace ringtrue::detail

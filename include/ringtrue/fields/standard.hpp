// SPDX-License-Identifier: BSL-1.0
// bool, the standard integers, double and std::string as field types.
#pragma once

#include <ringtrue/detail/text/plain_text.hpp>
#include <ringtrue/field_type.hpp>
#include <ringtrue/keywords.hpp>

#include <concepts>
#include <limits>
#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI {

template <>
struct field_type<bool> {
    using own = field_type;
    static constexpr keywords schema{.type = json_type::boolean};
    static bool read(bool value) { return value; }
    static bool write(bool value) { return value; }
};

namespace detail {

/// The standard integers, except bool and the character types, which do not hold numbers.
template <class T>
concept standard_integer = std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char> && !std::same_as<T, wchar_t>
    && !std::same_as<T, char8_t> && !std::same_as<T, char16_t> && !std::same_as<T, char32_t>;

} // namespace detail

template <detail::standard_integer T>
struct field_type<T> {
    using own = field_type;
    static constexpr keywords schema{
        .type = json_type::integer, .minimum = std::numeric_limits<T>::min(), .maximum = std::numeric_limits<T>::max()};
    static T read(integer_value value) { return value.as<T>(); }
    static integer_value write(T value) { return value; }
};

/// A finite number. Encoding throws `unencodable` for an infinity or a NaN, which JSON cannot represent.
template <>
struct field_type<double> {
    using own = field_type;
    static constexpr keywords schema{.type = json_type::number, .expected = "a number in the range of a double"};
    static double read(double value) { return value; }
    static double write(double value) { return value; }
};

/// Any text. Encoding throws `unencodable` for text that is not UTF-8, which JSON requires (RFC 8259, 8.1).
template <>
struct field_type<std::string> {
    using own = field_type;
    static constexpr keywords schema{.type = json_type::string};
    static std::string read(std::string_view text) { return std::string{text}; }
    static void assign(std::string& target, std::string_view text) { detail::assign_string(target, text); }
    static std::string_view write(std::string const& text) { return text; }
};

} // namespace ringtrue

// SPDX-License-Identifier: BSL-1.0
// Specialises std::formatter for field types, nullable values, rules and violations:
//
//     std::format("{:>16}", event.originatingNumberE164)
//
// Requires a standard library with <format>: libstdc++ 13, libc++ 17, or later. With an older one, print to a stream.
#pragma once

#include <version>
#ifndef __cpp_lib_format
#error "ringtrue/format.hpp needs <format>, which this standard library lacks: print to a std::ostream instead"
#endif

#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/constrained_text.hpp>
#include <ringtrue/fields/integer.hpp>
#include <ringtrue/fields/number.hpp>
#include <ringtrue/nullable.hpp>
#include <ringtrue/violation.hpp>

#include <concepts>
#include <format>
#include <string_view>
#include <utility>

/// Accepts the format specification of a string.
template <class Text>
    requires std::derived_from<Text, ringtrue::constrained_text<Text>>
struct std::formatter<Text> : std::formatter<std::string_view> {
    auto format(Text const& text, auto& context) const { return std::formatter<std::string_view>::format(text, context); }
};

/// Accepts the format specification of the constant's value.
template <ringtrue::detail::literal Value>
struct std::formatter<ringtrue::constant<Value>> : std::formatter<decltype(Value.value())> {
    auto format(ringtrue::constant<Value> constant, auto& context) const
    {
        return std::formatter<decltype(Value.value())>::format(constant.value, context);
    }
};

/// Accepts the format specification of an integer.
template <auto Minimum, auto Maximum>
struct std::formatter<ringtrue::integer<Minimum, Maximum>>
    : std::formatter<typename ringtrue::integer<Minimum, Maximum>::value_type> {
    auto format(ringtrue::integer<Minimum, Maximum> i, auto& context) const
    {
        return std::formatter<typename ringtrue::integer<Minimum, Maximum>::value_type>::format(i.value(), context);
    }
};

/// Accepts the format specification of a double.
template <double Minimum, double Maximum>
struct std::formatter<ringtrue::number<Minimum, Maximum>> : std::formatter<double> {
    auto format(ringtrue::number<Minimum, Maximum> n, auto& context) const { return std::formatter<double>::format(n.value(), context); }
};

/// Accepts the format specification of T. Null is formatted as `null`, and ignores the specification.
template <class T, ringtrue::null_is Null>
struct std::formatter<ringtrue::nullable<T, Null>> : std::formatter<T> {
    auto format(ringtrue::nullable<T, Null> const& n, auto& context) const
    {
        return n.is_null() ? std::format_to(context.out(), "null") : std::formatter<T>::format(*n, context);
    }
};

/// Accepts the format specification of a string.
template <>
struct std::formatter<ringtrue::rule> : std::formatter<std::string_view> {
    auto format(ringtrue::rule rule, auto& context) const { return std::formatter<std::string_view>::format(ringtrue::to_string(rule), context); }
};

/// Formats the line that to_string returns. Accepts the format specification of a string.
template <>
struct std::formatter<ringtrue::violation> : std::formatter<std::string_view> {
    auto format(ringtrue::violation const& v, auto& context) const { return std::formatter<std::string_view>::format(ringtrue::to_string(v), context); }
};

// SPDX-License-Identifier: BSL-1.0
// A field type for a member that always has the same value.
#pragma once

#include <ringtrue/detail/core/fixed_string.hpp>
#include <ringtrue/field_type.hpp>
#include <ringtrue/fields/standard.hpp>
#include <ringtrue/integer_value.hpp>
#include <ringtrue/keywords.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI {

namespace detail {

/// A string, boolean or integer literal as a template argument.
template <class T>
struct literal {
    T held;

    template <class U>
    constexpr literal(U const& from) : held(from)
    {
    }

    constexpr auto value() const
    {
        if constexpr (requires { held.view(); })
            return held.view();
        else
            return held;
    }
};
template <std::size_t N>
literal(char const (&)[N]) -> literal<fixed_string<N>>;
template <std::size_t N>
literal(fixed_string<N>) -> literal<fixed_string<N>>;
template <class T>
    requires std::same_as<T, bool> || standard_integer<T>
literal(T) -> literal<T>;

/// The JSON spelling of a boolean or an integer.
struct literal_spelling {
    char text[20]{};
    std::size_t size = 0;

    constexpr literal_spelling(bool value)
    {
        for (char const c : std::string_view{value ? "true" : "false"})
            text[size++] = c;
    }

    constexpr literal_spelling(integer_value value)
    {
        std::uint64_t unit = 1;
        while (value.magnitude() / unit >= 10)
            unit *= 10;
        if (value.negative())
            text[size++] = '-';
        for (; unit != 0; unit /= 10)
            text[size++] = static_cast<char>('0' + value.magnitude() / unit % 10);
    }
};

} // namespace detail

/// A string literal as a template argument, for templates of your own: `template <fixed_string Name> struct envelope { constant<Name> type; };`.
using detail::fixed_string;

/// The JSON string, boolean or integer `Value`, and no other value: constant<"event">, constant<true>, constant<7>. It has no state:
/// all objects are equal.
template <detail::literal Value>
struct constant {
    static constexpr auto value = Value.value(); // a std::string_view, a bool, or an integer

    constexpr operator decltype(Value.value())() const { return value; }
    constexpr bool operator==(constant const&) const = default;
    template <class Traits> // a template, so that <iosfwd> suffices
    friend auto& operator<<(std::basic_ostream<char, Traits>& out, constant)
    {
        return out << value;
    }
};

template <detail::literal Value>
    requires std::convertible_to<decltype(Value.value()), std::string_view>
struct field_type<constant<Value>> {
    using own = field_type;
    static constexpr keywords schema{.type = json_type::string, .constant = Value.value(), .is_constant = true};
    static constant<Value> read(std::string_view) { return {}; }
    static std::string_view write(constant<Value>) { return Value.value(); }
};

template <detail::literal Value>
    requires std::same_as<decltype(Value.value()), bool>
struct field_type<constant<Value>> {
    using own = field_type;
    static constexpr detail::literal_spelling spelling{Value.value()};
    static constexpr keywords schema{.type = json_type::boolean, .constant = {spelling.text, spelling.size}, .is_constant = true};
    static constant<Value> read(bool) { return {}; }
    static bool write(constant<Value>) { return Value.value(); }
};

template <detail::literal Value>
    requires detail::standard_integer<decltype(Value.value())>
struct field_type<constant<Value>> {
    using own = field_type;
    static constexpr integer_value value{Value.value()};
    static constexpr detail::literal_spelling spelling{value};
    static constexpr keywords schema{
        .type = json_type::integer, .constant = {spelling.text, spelling.size}, .is_constant = true, .minimum = value, .maximum = value};
    static constant<Value> read(integer_value) { return {}; }
    static integer_value write(constant<Value>) { return value; }
};

} // namespace ringtrue

template <ringtrue::detail::literal Value>
struct std::hash<ringtrue::constant<Value>> {
    std::size_t operator()(ringtrue::constant<Value>) const noexcept { return 0; } // all objects are equal
};

// SPDX-License-Identifier: BSL-1.0
// A field type for a member that always has the same text.
#pragma once

#include <ringtrue/detail/core/fixed_string.hpp>
#include <ringtrue/field_type.hpp>
#include <ringtrue/keywords.hpp>

#include <cstddef>
#include <iosfwd>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI {

/// The JSON string `Text`, and no other value. It has no state: all objects are equal.
template <detail::fixed_string Text>
struct constant {
    static constexpr std::string_view value = Text;

    constexpr operator std::string_view() const { return value; }
    constexpr bool operator==(constant const&) const = default;
    template <class Traits> // a template, so that <iosfwd> suffices
    friend auto& operator<<(std::basic_ostream<char, Traits>& out, constant)
    {
        return out << value;
    }
};

template <detail::fixed_string Text>
struct field_type<constant<Text>> {
    using own = field_type;
    static constexpr keywords schema{.type = json_type::string, .constant = constant<Text>::value, .is_constant = true};
    static constant<Text> read(std::string_view) { return {}; }
    static std::string_view write(constant<Text>) { return constant<Text>::value; }
};

} // namespace ringtrue

template <ringtrue::detail::fixed_string Text>
struct std::hash<ringtrue::constant<Text>> {
    std::size_t operator()(ringtrue::constant<Text>) const noexcept { return 0; } // all objects are equal
};

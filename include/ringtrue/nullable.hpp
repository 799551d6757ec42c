// SPDX-License-Identifier: BSL-1.0
// A value that may be null on the wire.
#pragma once

#include <ringtrue/version.hpp>

#include <concepts>
#include <cstddef>
#include <iosfwd>
#include <optional>
#include <type_traits>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI {

/// Whether null is a documented value, or one that is accepted as a deviation.
enum class null_is { valid, a_deviation };

/// A T, or JSON's null. Differs from std::optional<T>, a member that may be absent. A member that may be absent or null is a
/// std::optional<nullable<T>>.
template <class T, null_is Null = null_is::valid>
class nullable {
public:
    using value_type = T;

    constexpr nullable() = default; // null
    constexpr nullable(std::nullopt_t) {}
    constexpr nullable(T value) : value_{std::move(value)} {}

    /// From what converts to a T.
    template <class U>
        requires(!std::same_as<U, T> && !std::same_as<U, nullable> && std::convertible_to<U const&, T>)
    constexpr nullable(U const& value) : value_{value}
    {
    }

    constexpr bool is_null() const { return !value_.has_value(); }
    constexpr explicit operator bool() const { return value_.has_value(); }

    /// Returns the value. Undefined if null.
    constexpr T const& operator*() const { return *value_; }
    constexpr T& operator*() { return *value_; }
    constexpr T const* operator->() const { return &*value_; }
    constexpr T* operator->() { return &*value_; }

    // Not defaulted: g++ 12 would require comparisons of a T that is a std::variant, even if nobody uses them.
    friend constexpr bool operator==(nullable const& a, nullable const& b) { return a.value_ == b.value_; }
    friend constexpr auto operator<=>(nullable const& a, nullable const& b) { return a.value_ <=> b.value_; }

    /// Prints the value, or `null`.
    template <class Traits> // a template, so that <iosfwd> suffices
    friend auto& operator<<(std::basic_ostream<char, Traits>& out, nullable const& n)
        requires requires(T const& value) { out << value; }
    {
        return n.is_null() ? out << "null" : out << *n;
    }

private:
    std::optional<T> value_;
};

} // namespace ringtrue

/// The hash of the value, or 0 for null. Disabled if T has no hash.
template <class T, ringtrue::null_is Null>
    requires std::is_default_constructible_v<std::hash<T>>
struct std::hash<ringtrue::nullable<T, Null>> {
    std::size_t operator()(ringtrue::nullable<T, Null> const& n) const { return n.is_null() ? 0 : std::hash<T>{}(*n); }
};

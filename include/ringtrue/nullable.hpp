// SPDX-License-Identifier: BSL-1.0
// A value that may be null on the wire.
#pragma once

#include <optional>
#include <utility>

namespace ringtrue {

/// A T, or JSON's null. Not the same as std::optional<T>, a member that may be absent; a member that may be both is a
/// std::optional<nullable<T>>.
template <class T>
class nullable {
public:
    using value_type = T;

    constexpr nullable() = default; // null
    constexpr nullable(std::nullopt_t) {}
    constexpr nullable(T value) : value_{std::move(value)} {}

    constexpr bool is_null() const { return !value_.has_value(); }
    constexpr explicit operator bool() const { return value_.has_value(); }

    /// The value; undefined where it is null.
    constexpr T const& operator*() const { return *value_; }
    constexpr T& operator*() { return *value_; }
    constexpr T const* operator->() const { return &*value_; }
    constexpr T* operator->() { return &*value_; }

    // Not defaulted: g++ 12 would ask a T that is a std::variant for comparisons that nobody uses.
    friend constexpr bool operator==(nullable const& a, nullable const& b) { return a.value_ == b.value_; }
    friend constexpr auto operator<=>(nullable const& a, nullable const& b) { return a.value_ <=> b.value_; }

private:
    std::optional<T> value_;
};

} // namespace ringtrue

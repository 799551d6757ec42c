// SPDX-License-Identifier: BSL-1.0
// An exact integer type that covers the ranges of std::int64_t and std::uint64_t.
#pragma once

#include <ringtrue/version.hpp>

#include <compare>
#include <concepts>
#include <cstdint>
#include <limits>

namespace ringtrue::inline RINGTRUE_ABI {

/// An integer from -2^63 to 2^64 - 1. Converts from every standard integer. `as<T>()` returns the value as T and requires
/// `fits<T>()`.
class integer_value {
public:
    constexpr integer_value() = default;
    constexpr integer_value(std::integral auto value)
        : magnitude_{value < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value)},
          negative_{value < 0}
    {
    }

    /// Returns `magnitude`, or minus `magnitude` if `negative`; at most 2^63 then.
    static constexpr integer_value from_parts(bool negative, std::uint64_t magnitude)
    {
        integer_value v;
        v.magnitude_ = magnitude;
        v.negative_ = negative && magnitude != 0;
        return v;
    }

    constexpr bool negative() const { return negative_; }
    constexpr std::uint64_t magnitude() const { return magnitude_; }

    template <std::integral T>
    constexpr bool fits() const
    {
        return *this >= std::numeric_limits<T>::min() && *this <= std::numeric_limits<T>::max();
    }

    template <std::integral T>
    constexpr T as() const
    {
        return static_cast<T>(negative_ ? std::uint64_t{0} - magnitude_ : magnitude_);
    }

    constexpr bool operator==(integer_value const&) const = default;

    friend constexpr std::strong_ordering operator<=>(integer_value a, integer_value b)
    {
        if (a.negative_ != b.negative_)
            return a.negative_ ? std::strong_ordering::less : std::strong_ordering::greater;
        return a.negative_ ? b.magnitude_ <=> a.magnitude_ : a.magnitude_ <=> b.magnitude_;
    }

private:
    std::uint64_t magnitude_ = 0;
    bool negative_ = false;
};

} // namespace ringtrue

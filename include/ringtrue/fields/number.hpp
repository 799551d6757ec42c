// SPDX-License-Identifier: BSL-1.0
// A field type for numbers within bounds.
#pragma once

#include <ringtrue/detail/keywords/explain.hpp>
#include <ringtrue/field_type.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/result.hpp>
#include <ringtrue/violation.hpp>

#include <charconv>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <type_traits>

namespace ringtrue::inline RINGTRUE_ABI {

namespace detail {

/// Not constexpr: compilers reject a call in a constant expression, and print the function's name.
inline void this_constant_is_outside_the_bounds_of_its_number() {}

/// The decimal digits of a double, found at compile time. They are exact: digits below 2^53 and a power of ten up to 10^22 are
/// doubles, so that their quotient or product is the double that is nearest to the spelling.
struct double_spelling {
    char text[64]{};
    std::size_t size = 0; // 0 if there are no such digits

    constexpr explicit double_spelling(double value)
    {
        constexpr auto most = std::uint64_t{1} << 53;
        double const magnitude = value < 0 ? -value : value;
        if (magnitude >= 1e37)
            return;
        double power = 1;
        for (int places = 0; places <= 22 && size == 0; ++places, power *= 10)
            for (double const scaled : {magnitude * power, magnitude / power})
                for (auto const rounding : {0.0, 0.5}) {
                    if (size != 0 || !(scaled < static_cast<double>(most)))
                        continue;
                    auto const digits = static_cast<std::uint64_t>(scaled + rounding);
                    if (static_cast<double>(digits) / power == magnitude)
                        write(value < 0, digits, places, 0);
                    else if (static_cast<double>(digits) * power == magnitude)
                        write(value < 0, digits, 0, places);
                }
    }

    constexpr std::string_view view() const { return {text, size}; }

private:
    constexpr void write(bool negative, std::uint64_t digits, int places, int zeros)
    {
        char reversed[64]{};
        std::size_t count = 0;
        while (zeros-- > 0)
            reversed[count++] = '0';
        for (int i = 0; digits != 0 || i <= places; ++i, digits /= 10) {
            if (places != 0 && i == places)
                reversed[count++] = '.';
            reversed[count++] = static_cast<char>('0' + digits % 10);
        }
        if (negative)
            reversed[count++] = '-';
        while (count != 0)
            text[size++] = reversed[--count];
    }
};

template <double Value>
inline constexpr double_spelling spelling_of{Value};

} // namespace detail

/// A number from `Minimum` to `Maximum`, both inclusive: number<-90.0, 90.0>. The bounds have at most 15 significant digits.
template <double Minimum, double Maximum>
class number {
public:
    static_assert(Minimum <= Maximum, "no number satisfies this type: its minimum is above its maximum");
    static_assert(detail::spelling_of<Minimum>.size != 0 && detail::spelling_of<Maximum>.size != 0,
        "a bound of a number has at most 15 significant digits and 22 decimal places, and is below 1e37");

    using value_type = double;

    static constexpr keywords schema{
        .type = json_type::number,
        .minimum_number = detail::spelling_of<Minimum>.view(),
        .maximum_number = detail::spelling_of<Maximum>.view(),
    };

    /// From a constant, checked at compile time: `number<0.0, 1.0> ratio{0.5}`.
    consteval number(double value) : value_{value}
    {
        if (!contains(value))
            detail::this_constant_is_outside_the_bounds_of_its_number();
    }

    /// Returns the number, or the one violation: minimum or maximum, and type for a NaN, which JSON cannot represent.
    static result<number> parse(double value)
    {
        if (contains(value))
            return number{value, unchecked{}};
        violations found(1);
        found[0].rule = value < Minimum ? rule::minimum : value > Maximum ? rule::maximum : rule::type;
        detail::append_expected(found[0].expected, schema);
        char text[32];
        found[0].found.assign(text, std::to_chars(text, text + sizeof text, value).ptr);
        return found;
    }

    constexpr double value() const { return value_; }
    constexpr operator double() const { return value_; }
    constexpr auto operator<=>(number const&) const = default;
    template <class N>
        requires std::is_arithmetic_v<N>
    friend constexpr bool operator==(number a, N b)
    {
        return a.value_ == static_cast<double>(b);
    }
    template <class N>
        requires std::is_arithmetic_v<N>
    friend constexpr auto operator<=>(number a, N b)
    {
        return a.value_ <=> static_cast<double>(b);
    }
    template <class Traits>
    friend auto& operator<<(std::basic_ostream<char, Traits>& out, number n)
    {
        return out << n.value_;
    }

private:
    friend struct field_type<number>;
    struct unchecked {};

    double value_;

    constexpr number(double value, unchecked) : value_{value} {}

    static constexpr bool contains(double value) { return value >= Minimum && value <= Maximum; }
};

template <double Minimum, double Maximum>
struct field_type<number<Minimum, Maximum>> {
    using own = field_type;
    using type = number<Minimum, Maximum>;
    static constexpr keywords const& schema = type::schema;
    static type read(double valid) { return {valid, typename type::unchecked{}}; }
    static double write(type value) { return value.value(); }
};

} // namespace ringtrue

template <double Minimum, double Maximum>
struct std::hash<ringtrue::number<Minimum, Maximum>> {
    std::size_t operator()(ringtrue::number<Minimum, Maximum> n) const noexcept { return std::hash<double>{}(n.value()); }
};

// SPDX-License-Identifier: BSL-1.0
// A field type for integers within bounds.
#pragma once

#include <ringtrue/detail/keywords/explain.hpp>
#include <ringtrue/field_type.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/result.hpp>
#include <ringtrue/violation.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <limits>
#include <type_traits>

namespace ringtrue::inline RINGTRUE_ABI {

namespace detail {

/// Not constexpr: compilers reject a call in a constant expression, and print the function's name.
inline void this_constant_is_outside_the_bounds_of_its_integer() {}

} // namespace detail

/// An integer from `Minimum` to `Maximum`, both inclusive. `value_type` is std::uint64_t if the bounds need it, and std::int64_t
/// otherwise.
template <auto Minimum, auto Maximum>
class integer {
public:
    static_assert(integer_value{Minimum} <= integer_value{Maximum}, "no integer satisfies this type: its minimum is above its maximum");
    static_assert(integer_value{Maximum}.fits<std::int64_t>() || integer_value{Minimum}.fits<std::uint64_t>(),
        "no standard integer holds both bounds");

    using value_type = std::conditional_t<integer_value{Maximum}.fits<std::int64_t>(), std::int64_t, std::uint64_t>;

    static constexpr keywords schema{.type = json_type::integer, .minimum = Minimum, .maximum = Maximum};

    /// From a constant, checked at compile time: `integer<0, 9> digit{7}`.
    consteval integer(value_type value) : value_{value}
    {
        if (value < schema.minimum.as<value_type>() || value > schema.maximum.as<value_type>())
            detail::this_constant_is_outside_the_bounds_of_its_integer();
    }

    /// Returns the integer, or the one violation: minimum or maximum.
    static result<integer> parse(integer_value value)
    {
        if (value >= schema.minimum && value <= schema.maximum)
            return integer{value.as<value_type>(), unchecked{}};
        violations found(1);
        found[0].rule = value < schema.minimum ? rule::minimum : rule::maximum;
        detail::append_expected(found[0].expected, schema);
        detail::append_integer(found[0].found, value);
        return found;
    }

    constexpr value_type value() const { return value_; }
    constexpr operator value_type() const { return value_; }
    constexpr auto operator<=>(integer const&) const = default;
    friend constexpr bool operator==(integer a, std::integral auto b) { return integer_value{a.value_} == integer_value{b}; }
    friend constexpr auto operator<=>(integer a, std::integral auto b) { return integer_value{a.value_} <=> integer_value{b}; }
    template <class Traits>
    friend auto& operator<<(std::basic_ostream<char, Traits>& out, integer i)
    {
        return out << i.value_;
    }

private:
    friend struct field_type<integer>;
    struct unchecked {};

    value_type value_;

    constexpr integer(value_type value, unchecked) : value_{value} {}
};

template <auto Minimum, auto Maximum>
struct field_type<integer<Minimum, Maximum>> {
    using own = field_type;
    using type = integer<Minimum, Maximum>;
    static constexpr keywords const& schema = type::schema;
    static type read(integer_value valid) { return {valid.as<typename type::value_type>(), typename type::unchecked{}}; }
    static integer_value write(type value) { return value.value(); }
};

} // namespace ringtrue

template <auto Minimum, auto Maximum>
struct std::hash<ringtrue::integer<Minimum, Maximum>> {
    std::size_t operator()(ringtrue::integer<Minimum, Maximum> i) const noexcept { return std::hash<decltype(i.value())>{}(i.value()); }
};

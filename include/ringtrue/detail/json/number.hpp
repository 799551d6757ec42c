// SPDX-License-Identifier: BSL-1.0
// Reads JSON numbers from their spelling: integers exactly, doubles correctly rounded.
#pragma once

#include <ringtrue/detail/core/read_double.hpp>
#include <ringtrue/integer_value.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// The number at the start of a text (RFC 8259, 6): its size, or the place where a digit is missing.
struct number_spelling {
    std::size_t size;
    bool is_complete;
};

constexpr number_spelling find_number(std::string_view text)
{
    std::size_t at = 0;
    auto const take = [&](char c) {
        bool const is_next = at < text.size() && text[at] == c;
        at += is_next;
        return is_next;
    };
    auto const digits = [&] {
        auto const start = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at != start;
    };
    take('-');
    if (!take('0') && !digits())
        return {at, false};
    if (take('.') && !digits())
        return {at, false};
    if (take('e') || take('E')) {
        if (!take('+'))
            take('-');
        if (!digits())
            return {at, false};
    }
    return {at, true};
}

/// A JSON number: its digits without leading and trailing zeros, and the power of ten of the last one.
struct decimal {
    bool negative = false;
    std::size_t digits = 0; // 0 for zero
    std::int64_t exponent = 0; // of the last digit
    std::uint64_t significand = 0; // the digits as a number, if they fit
    bool fits = true;
};

constexpr decimal to_decimal(std::string_view number)
{
    // An exponent past this decides alone: no text is long enough to compensate for it.
    constexpr std::int64_t most_exponent = std::int64_t{1} << 60;
    decimal d;
    std::int64_t zeros = 0; // zeros that count only if another digit follows
    auto const push = [&](char c) {
        auto const digit = static_cast<std::uint64_t>(c - '0');
        d.fits = d.fits && d.significand <= (std::numeric_limits<std::uint64_t>::max() - digit) / 10;
        d.significand = d.fits ? d.significand * 10 + digit : 0;
        ++d.digits;
    };
    std::size_t i = 0;
    d.negative = number[0] == '-';
    i += d.negative;
    bool fraction = false;
    for (; i < number.size() && number[i] != 'e' && number[i] != 'E'; ++i) {
        if (number[i] == '.') {
            fraction = true;
            continue;
        }
        d.exponent -= fraction;
        if (number[i] == '0') {
            zeros += d.digits != 0;
            continue;
        }
        for (; zeros > 0; --zeros)
            push('0');
        push(number[i]);
    }
    d.exponent += zeros;
    if (d.digits == 0)
        return {.negative = d.negative};
    if (i < number.size()) {
        ++i;
        bool const down = number[i] == '-';
        i += down || number[i] == '+';
        std::int64_t exponent = 0;
        for (; i < number.size(); ++i)
            exponent = exponent < most_exponent / 10 ? exponent * 10 + (number[i] - '0') : most_exponent;
        d.exponent += down ? -exponent : exponent;
    }
    return d;
}

enum class integer_kind { integer, too_large, not_an_integer };

struct parsed_integer {
    integer_kind kind;
    integer_value value{}; // if it is an integer; only the sign if it is too large
};

/// 5, 5.0, 50e-1 and 0.5E+1 are the same integer (JSON Schema 2020-12 Core, 4.2.3).
constexpr parsed_integer parse_integer(std::string_view number)
{
    constexpr std::size_t certain_to_fit = 19; // decimal digits in 64 bits
    std::uint64_t plain = 0; // the value, if there is no sign, point or exponent: the usual case
    std::size_t digits = 0;
    for (; digits < number.size() && number[digits] >= '0' && number[digits] <= '9' && digits < certain_to_fit; ++digits)
        plain = plain * 10 + static_cast<std::uint64_t>(number[digits] - '0');
    if (digits == number.size())
        return {integer_kind::integer, integer_value::from_parts(false, plain)};
    auto d = to_decimal(number);
    if (d.digits == 0)
        return {integer_kind::integer, 0};
    if (d.exponent < 0)
        return {integer_kind::not_an_integer};
    for (; d.fits && d.exponent > 0; --d.exponent) {
        d.fits = d.significand <= std::numeric_limits<std::uint64_t>::max() / 10;
        d.significand *= 10;
    }
    auto const least = std::numeric_limits<std::int64_t>::min();
    if (!d.fits || (d.negative && d.significand > integer_value{least}.magnitude()))
        return {integer_kind::too_large, d.negative ? -1 : 1};
    return {integer_kind::integer, integer_value::from_parts(d.negative, d.significand)};
}

/// Returns the nearest double: an infinity beyond the largest double, and a zero below the smallest.
inline double parse_double(std::string_view number)
{
    double value = 0;
    if (read_double(number, value))
        return value;
    auto const d = to_decimal(number);
    bool const large = static_cast<std::int64_t>(d.digits) + d.exponent > 0;
    auto const magnitude = large ? std::numeric_limits<double>::infinity() : 0.0;
    return d.negative ? -magnitude : magnitude;
}

} // namespace ringtrue::detail

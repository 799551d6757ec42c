// SPDX-License-Identifier: BSL-1.0
// Generates integers and numbers that satisfy their keywords, and the nearest that do not.
#pragma once

#include <ringtrue/detail/encode/write.hpp>
#include <ringtrue/detail/json/number.hpp>
#include <ringtrue/detail/keywords/explain.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/testing/random_source.hpp>

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

using namespace ringtrue::detail;

/// Returns bounds and 0 often; of the others, each bit length equally often.
inline integer_value draw_integer(random_source& source, keywords const& schema)
{
    auto const within = [&](integer_value v) { return v >= schema.minimum && v <= schema.maximum; };
    switch (source.below(8)) {
    case 0: return schema.minimum;
    case 1: return schema.maximum;
    case 2: return within(0) ? 0 : schema.minimum;
    case 3:
        if (schema.maximum.magnitude() != 0 && within(integer_value::from_parts(schema.maximum.negative(), schema.maximum.magnitude() - 1)))
            return integer_value::from_parts(schema.maximum.negative(), schema.maximum.magnitude() - 1);
        break;
    default: break;
    }
    if (schema.minimum.negative() && (schema.maximum.negative() || source.one_in(2))) {
        auto const least = schema.maximum.negative() ? schema.maximum.magnitude() : 0;
        return integer_value::from_parts(true, least + source.up_to(schema.minimum.magnitude() - least));
    }
    auto const least = schema.minimum.negative() ? 0 : schema.minimum.magnitude();
    return integer_value::from_parts(false, least + source.up_to(schema.maximum.magnitude() - least));
}

/// Returns bounds, zeros of both signs, short decimals, the smallest numbers, and any others.
inline double draw_number(random_source& source, keywords const& schema)
{
    auto const least = parse_double(schema.minimum_number);
    auto const most = parse_double(schema.maximum_number);
    auto const whole = [](random_source& from) { return static_cast<double>(from.up_to(UINT64_MAX)); };
    auto const wanted = [&] {
        switch (source.below(9)) {
        case 0: return least;
        case 1: return most;
        case 2: return source.one_in(2) ? 0.0 : -0.0;
        case 3: return static_cast<double>(static_cast<std::int64_t>(source.below(2001)) - 1000) / 10;
        case 4: return whole(source);
        case 5: return -whole(source);
        case 6: return least / 2 + most / 2 + (most / 2 - least / 2) * static_cast<double>(source() >> 11) * 0x1p-53;
        case 7: return std::numeric_limits<double>::denorm_min() * whole(source);
        default: return std::bit_cast<double>(source());
        }
    }();
    return wanted >= least && wanted <= most ? wanted : source.one_in(2) ? least : most;
}

/// Returns the JSON spelling of a number.
inline std::string spelled(integer_value value)
{
    std::string text;
    append_integer(text, value);
    return text;
}

inline std::string spelled(double value)
{
    char text[longest_number];
    return {text, write_double(text, value)};
}

/// Returns the integer below a minimum or above a maximum, which may not fit into any standard type.
inline std::string spelled_below(integer_value minimum)
{
    bool const negative = minimum.negative() || minimum == integer_value{0};
    return spelled(integer_value::from_parts(negative, negative ? minimum.magnitude() + 1 : minimum.magnitude() - 1));
}

inline std::string spelled_above(integer_value maximum)
{
    if (maximum.magnitude() == UINT64_MAX)
        return "18446744073709551616";
    return spelled(integer_value::from_parts(maximum.negative(), maximum.negative() ? maximum.magnitude() - 1 : maximum.magnitude() + 1));
}

/// Returns the double next to a bound on its far side. Beyond the largest double, returns the next power of ten.
inline std::string spelled_beyond(double bound, double direction)
{
    auto const next = std::nextafter(bound, direction);
    return std::isinf(next) ? (next < 0 ? "-1e309" : "1e309") : spelled(next);
}

} // namespace ringtrue::testing::detail

// SPDX-License-Identifier: BSL-1.0
// Field types for points in time: integers of seconds or milliseconds since 1970 (Unix time).
#pragma once

#include <ringtrue/field_type.hpp>
#include <ringtrue/keywords.hpp>

#include <chrono>
#include <cstdint>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI {

using unix_seconds = std::chrono::sys_seconds;
using unix_milliseconds = std::chrono::sys_time<std::chrono::milliseconds>;

namespace detail {

/// The last second of the year 9999. A larger value is probably in milliseconds, or from a broken clock.
inline constexpr std::int64_t last_unix_second = 253402300799;

/// A rejected positive integer, read as milliseconds, is a time after 1978.
constexpr std::string_view milliseconds_remark(integer_value refused)
{
    bool const fits = !refused.negative() && refused.magnitude() / 1000 <= static_cast<std::uint64_t>(last_unix_second);
    return fits ? "which looks like milliseconds where seconds are expected" : "";
}

} // namespace detail

/// Seconds since 1970-01-01T00:00:00Z, up to the end of the year 9999. Encoding throws `unencodable` for a time outside.
template <>
struct field_type<unix_seconds> {
    using own = field_type;
    static constexpr keywords schema{
        .type = json_type::integer,
        .minimum = 0,
        .maximum = detail::last_unix_second,
        .examples = {"1465829384"},
        .expected = "an integer of seconds since 1970 (Unix time), from 0 to 253402300799",
        .remark = detail::milliseconds_remark,
    };
    static unix_seconds read(integer_value valid) { return unix_seconds{std::chrono::seconds{valid.as<std::int64_t>()}}; }
    static integer_value write(unix_seconds time) { return time.time_since_epoch().count(); }
};

/// Milliseconds since 1970-01-01T00:00:00Z, up to the end of the year 9999. Encoding throws `unencodable` for a time outside.
template <>
struct field_type<unix_milliseconds> {
    using own = field_type;
    static constexpr keywords schema{
        .type = json_type::integer,
        .minimum = 0,
        .maximum = detail::last_unix_second * 1000 + 999,
        .examples = {"1465829384000"},
        .expected = "an integer of milliseconds since 1970 (Unix time), from 0 to 253402300799999",
    };
    static unix_milliseconds read(integer_value valid)
    {
        return unix_milliseconds{std::chrono::milliseconds{valid.as<std::int64_t>()}};
    }
    static integer_value write(unix_milliseconds time) { return time.time_since_epoch().count(); }
};

} // namespace ringtrue

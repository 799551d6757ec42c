// SPDX-License-Identifier: BSL-1.0
// Reads a double from its JSON spelling, with std::from_chars where the standard library has it for double.
#pragma once

#include <ringtrue/version.hpp>

#include <string_view>

#if RINGTRUE_DETAIL_HAS_FROM_CHARS
#include <charconv>
#include <system_error>
#else
#include <locale.h>
#include <stdlib.h>
#include <string>
#if __has_include(<xlocale.h>)
#include <xlocale.h>
#endif
#endif

namespace ringtrue::inline RINGTRUE_ABI::detail {

#if RINGTRUE_DETAIL_HAS_FROM_CHARS
/// Sets the value to the nearest double. Returns false if there is none: the number is too large or too small.
inline bool read_double(std::string_view number, double& value)
{
    return std::from_chars(number.data(), number.data() + number.size(), value).ec == std::errc{};
}
#else
/// Sets the value to the nearest double, an infinity if the number is too large, or a zero if it is too small. Returns true.
/// POSIX's strtod_l is as exact as std::from_chars, whatever the locale, but needs a NUL behind the number.
inline bool read_double(std::string_view number, double& value)
{
    static auto const locale = newlocale(LC_ALL_MASK, "C", locale_t{});
    value = strtod_l(std::string{number}.c_str(), nullptr, locale);
    return true;
}
#endif

} // namespace ringtrue::detail

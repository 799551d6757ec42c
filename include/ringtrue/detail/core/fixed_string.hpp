// SPDX-License-Identifier: BSL-1.0
// A string as a template argument.
#pragma once

#include <ringtrue/version.hpp>

#include <cstddef>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// A string literal as a template argument. `N` counts the terminating NUL.
template <std::size_t N>
struct fixed_string {
    char text[N]{};

    constexpr fixed_string(char const (&literal)[N])
    {
        for (std::size_t i = 0; i < N; ++i)
            text[i] = literal[i];
    }

    constexpr std::string_view view() const { return {text, N - 1}; }
    constexpr operator std::string_view() const { return view(); }
};

} // namespace ringtrue::detail

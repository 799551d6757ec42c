// SPDX-License-Identifier: BSL-1.0
// Which way through the codec is taken: the fastest, but in our own tests, and but in a build that is not
// optimised: there the fast path would be no faster, and takes the compiler half as long again.
#pragma once

#ifdef RINGTRUE_PATH_BY_ENVIRONMENT
#include <cstdlib>
#include <string_view>
#endif

namespace ringtrue::detail {

enum class path : unsigned char {
    full, // no recogniser: see detail/decode/fast/recognise.hpp
    portable, // a recogniser without instructions of one kind of processor
    fast,
};

#ifdef RINGTRUE_PATH_BY_ENVIRONMENT
inline constexpr bool has_fast_path = true;

/// RINGTRUE_PATH is full or portable, so that one program runs the same tests on each.
inline path const chosen_path = [] {
    auto const* const name = std::getenv("RINGTRUE_PATH");
    std::string_view const chosen{name == nullptr ? "" : name};
    return chosen == "full" ? path::full : chosen == "portable" ? path::portable : path::fast;
}();
#else
#ifdef __OPTIMIZE__
inline constexpr bool has_fast_path = true;
#else
inline constexpr bool has_fast_path = false;
#endif
inline constexpr path chosen_path = has_fast_path ? path::fast : path::full;
#endif

} // namespace ringtrue::detail

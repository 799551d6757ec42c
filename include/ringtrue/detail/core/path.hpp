// SPDX-License-Identifier: BSL-1.0
// The path that the codec takes. version.hpp chooses it, and gives each path an inline namespace.
#pragma once

#include <ringtrue/version.hpp>

#ifdef RINGTRUE_PATH_BY_ENVIRONMENT
#include <cstdlib>
#include <string_view>
#endif

namespace ringtrue::inline RINGTRUE_ABI::detail {

enum class path : unsigned char {
    full, // without the recogniser, see detail/decode/fast_path.hpp
    portable, // with the recogniser, without instructions of a particular processor
    fast,
    any, // chosen by the environment
};

inline constexpr path compiled_path = path::RINGTRUE_DETAIL_PATH;

#ifdef RINGTRUE_PATH_BY_ENVIRONMENT
/// The path that RINGTRUE_PATH names: full or portable, otherwise fast. One program can run the same tests on each path.
inline path const chosen_path = [] {
    auto const* const name = std::getenv("RINGTRUE_PATH");
    std::string_view const chosen{name == nullptr ? "" : name};
    return chosen == "full" ? path::full : chosen == "portable" ? path::portable : path::fast;
}();
#else
inline constexpr path chosen_path = compiled_path;
#endif

} // namespace ringtrue::detail

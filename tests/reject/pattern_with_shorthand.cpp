// SPDX-License-Identifier: BSL-1.0
// A class that engines read differently.
// expected: this pattern is outside the portable subset of regular expressions
#include <ringtrue/keywords.hpp>

namespace pattern_with_shorthand {

#ifdef RINGTRUE_CORRECTED
constexpr auto const& pattern = ringtrue::pattern<R"([0-9]+)">;
#else
constexpr auto const& pattern = ringtrue::pattern<R"(\d+)">;
#endif

} // namespace pattern_with_shorthand

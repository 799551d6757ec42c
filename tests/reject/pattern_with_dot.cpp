// SPDX-License-Identifier: BSL-1.0
// A dot, which does not match the same everywhere.
// expected: this pattern is outside the portable subset of regular expressions
#include <ringtrue/keywords.hpp>

namespace pattern_with_dot {

#ifdef RINGTRUE_CORRECTED
constexpr auto const& pattern = ringtrue::pattern<R"(a[^\n]b)">;
#else
constexpr auto const& pattern = ringtrue::pattern<R"(a.b)">;
#endif

} // namespace pattern_with_dot

// SPDX-License-Identifier: BSL-1.0
// An escape that engines refuse in Unicode mode.
// expected: this pattern is outside the portable subset of regular expressions
#include <ringtrue/keywords.hpp>

namespace pattern_with_needless_escape {

#ifdef RINGTRUE_CORRECTED
constexpr auto const& pattern = ringtrue::pattern<R"(a-b)">;
#else
constexpr auto const& pattern = ringtrue::pattern<R"(a\-b)">;
#endif

} // namespace pattern_with_needless_escape

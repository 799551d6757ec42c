// SPDX-License-Identifier: BSL-1.0
// A lookahead, which not every engine has.
// expected: this pattern is outside the portable subset of regular expressions
#include <ringtrue/keywords.hpp>

namespace pattern_with_lookahead {

#ifdef RINGTRUE_CORRECTED
constexpr auto const& pattern = ringtrue::pattern<R"([a-z]+)">;
#else
constexpr auto const& pattern = ringtrue::pattern<R"((?=a)[a-z]+)">;
#endif

} // namespace pattern_with_lookahead

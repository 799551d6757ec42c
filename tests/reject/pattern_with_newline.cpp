// SPDX-License-Identifier: BSL-1.0
// A pattern on whose last newline engines disagree.
// expected: engines disagree on a newline at the end
#include <ringtrue/keywords.hpp>

namespace pattern_with_newline {

#ifdef RINGTRUE_CORRECTED
constexpr auto const& pattern = ringtrue::pattern<R"([^a\n]b)">;
#else
constexpr auto const& pattern = ringtrue::pattern<R"([^a]b)">;
#endif

} // namespace pattern_with_newline

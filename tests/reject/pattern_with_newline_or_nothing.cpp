// SPDX-License-Identifier: BSL-1.0
// A pattern on whose last newline engines disagree, though it is one class or nothing.
// expected: engines disagree on a newline at the end
#include <ringtrue/keywords.hpp>

namespace pattern_with_newline_or_nothing {

#ifdef RINGTRUE_CORRECTED
constexpr auto const& pattern = ringtrue::pattern<R"([^a\n]|)">;
#else
constexpr auto const& pattern = ringtrue::pattern<R"([^a]|)">;
#endif

} // namespace pattern_with_newline_or_nothing

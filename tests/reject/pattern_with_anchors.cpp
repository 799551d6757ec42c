// SPDX-License-Identifier: BSL-1.0
// An anchor, which is implied.
// expected: this pattern is outside the portable subset of regular expressions
#include <ringtrue/keywords.hpp>

namespace pattern_with_anchors {

#ifdef RINGTRUE_CORRECTED
constexpr auto const& pattern = ringtrue::pattern<R"([0-9]+)">;
#else
constexpr auto const& pattern = ringtrue::pattern<R"(^[0-9]+$)">;
#endif

} // namespace pattern_with_anchors

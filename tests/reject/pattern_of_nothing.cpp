// SPDX-License-Identifier: BSL-1.0
// A pattern that would not stand in the schema.
// expected: an empty pattern would be missing from the schema
#include <ringtrue/keywords.hpp>

namespace pattern_of_nothing {

#ifdef RINGTRUE_CORRECTED
constexpr auto const& pattern = ringtrue::pattern<R"(a?)">;
#else
constexpr auto const& pattern = ringtrue::pattern<R"()">;
#endif

} // namespace pattern_of_nothing

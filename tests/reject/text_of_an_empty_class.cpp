// SPDX-License-Identifier: BSL-1.0
// An alphabet that excludes nothing, and so allows what no character class can say.
// expected: this pattern is outside the portable subset of regular expressions
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/text.hpp>

namespace text_of_an_empty_class {

#ifdef RINGTRUE_CORRECTED
using plain = ringtrue::text<0, 5, "^,\\n">;
#else
using plain = ringtrue::text<0, 5, "^">;
#endif
constexpr auto const& contract = ringtrue::keywords_of<plain>;

} // namespace text_of_an_empty_class

// SPDX-License-Identifier: BSL-1.0
// An alphabet that engines read differently.
// expected: this pattern is outside the portable subset of regular expressions
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/text.hpp>

namespace text_of_a_shorthand {

#ifdef RINGTRUE_CORRECTED
using digits = ringtrue::text<0, 5, "0-9">;
#else
using digits = ringtrue::text<0, 5, R"(\d)">;
#endif
constexpr auto const& contract = ringtrue::keywords_of<digits>;

} // namespace text_of_a_shorthand

// SPDX-License-Identifier: BSL-1.0
// An either whose alternatives are both strings.
// expected: two alternatives of an either have one JSON type
#include <ringtrue/contract.hpp>
#include <ringtrue/either.hpp>
#include <ringtrue/fields/text.hpp>

namespace either_of_two_strings {

struct one {
#ifdef RINGTRUE_CORRECTED
    ringtrue::either<std::string, bool> value;
#else
    ringtrue::either<std::string, ringtrue::text<1, 9>> value;
#endif
};
RINGTRUE_DESCRIBE(one, "One.", (value, "What it holds."))

constexpr auto const& contract = ringtrue::keywords_of<one>;

} // namespace either_of_two_strings

// SPDX-License-Identifier: BSL-1.0
// An either of an integer and a number: 1 is both.
// expected: two alternatives of an either have one JSON type
#include <ringtrue/contract.hpp>
#include <ringtrue/either.hpp>

namespace either_of_two_numbers {

struct one {
#ifdef RINGTRUE_CORRECTED
    ringtrue::either<int, bool> value;
#else
    ringtrue::either<int, double> value;
#endif
};
RINGTRUE_DESCRIBE(one, "One.", (value, "What it holds."))

constexpr auto const& contract = ringtrue::keywords_of<one>;

} // namespace either_of_two_numbers

// SPDX-License-Identifier: BSL-1.0
// An either with one alternative.
// expected: either takes two or more types
#include <ringtrue/contract.hpp>
#include <ringtrue/either.hpp>

namespace either_of_one {

struct one {
#ifdef RINGTRUE_CORRECTED
    ringtrue::either<int, bool> value;
#else
    ringtrue::either<int> value;
#endif
};
RINGTRUE_DESCRIBE(one, "One.", (value, "What it holds."))

constexpr auto const& contract = ringtrue::keywords_of<one>;

} // namespace either_of_one

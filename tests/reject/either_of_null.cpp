// SPDX-License-Identifier: BSL-1.0
// An either with an alternative that may be null.
// expected: a value that may be null is a nullable<either<
#include <ringtrue/contract.hpp>
#include <ringtrue/either.hpp>

namespace either_of_null {

struct one {
#ifdef RINGTRUE_CORRECTED
    ringtrue::nullable<ringtrue::either<int, bool>> value;
#else
    ringtrue::either<int, ringtrue::nullable<bool>> value;
#endif
};
RINGTRUE_DESCRIBE(one, "One.", (value, "What it holds."))

constexpr auto const& contract = ringtrue::keywords_of<one>;

} // namespace either_of_null

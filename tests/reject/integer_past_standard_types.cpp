// SPDX-License-Identifier: BSL-1.0
// Bounds that no standard integer holds both.
// expected: no standard integer holds both bounds
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/integer.hpp>

namespace integer_past_standard_types {

#ifdef RINGTRUE_CORRECTED
using number = ringtrue::integer<0, 18446744073709551615u>;
#else
using number = ringtrue::integer<-1, 18446744073709551615u>;
#endif
constexpr auto const& contract = ringtrue::keywords_of<number>;

} // namespace integer_past_standard_types

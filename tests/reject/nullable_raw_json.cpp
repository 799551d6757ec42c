// SPDX-License-Identifier: BSL-1.0
// Any JSON that may be null, which it may be anyway.
// expected: this type takes null by itself
#include <ringtrue/contract.hpp>
#include <ringtrue/raw_json.hpp>

namespace nullable_raw_json {

struct one {
#ifdef RINGTRUE_CORRECTED
    ringtrue::raw_json value;
#else
    ringtrue::nullable<ringtrue::raw_json> value;
#endif
};
RINGTRUE_DESCRIBE(one, "One.", (value, "What it holds."))

constexpr auto const& contract = ringtrue::keywords_of<one>;

} // namespace nullable_raw_json

// SPDX-License-Identifier: BSL-1.0
// A tag that is tolerant: it would tell no events apart.
// expected: tolerant takes a text type
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/tolerant.hpp>

namespace tolerant_tag {

struct one {
#ifdef RINGTRUE_CORRECTED
    ringtrue::constant<"one"> value;
#else
    ringtrue::tolerant<ringtrue::constant<"one">> value;
#endif
};
RINGTRUE_DESCRIBE(one, "One.", (value, "What it holds."))

constexpr auto const& contract = ringtrue::keywords_of<one>;

} // namespace tolerant_tag

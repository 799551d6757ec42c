// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE with a member whose type has no contract.
// expected: this type has no contract: describe it, in its own namespace, with RINGTRUE_DESCRIBE
// names: float
#include <ringtrue/contract.hpp>

namespace macro_with_a_member_of_unsupported_type {


#ifdef RINGTRUE_CORRECTED
struct event {
    double ratio;
};
RINGTRUE_DESCRIBE(event, "Something came.",
    (ratio, "How much."))
#else
struct event {
    float ratio;
};
RINGTRUE_DESCRIBE(event, "Something came.",
    (ratio, "How much."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace macro_with_a_member_of_unsupported_type

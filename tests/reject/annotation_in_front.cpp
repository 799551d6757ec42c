// SPDX-License-Identifier: BSL-1.0
// An annotation in front of the description.
// expected: annotations stand behind the description
#include <ringtrue/contract.hpp>

namespace annotation_in_front {

struct event {
    int count;
};
#ifdef RINGTRUE_CORRECTED
RINGTRUE_DESCRIBE(event, "Something came.", (count, "How many.", deprecated))
#else
RINGTRUE_DESCRIBE(event, "Something came.", (count, deprecated, "How many."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace annotation_in_front

// SPDX-License-Identifier: BSL-1.0
// A member whose title is empty.
// noted: an_annotation_is_empty
#include <ringtrue/contract.hpp>

namespace empty_title {

struct event {
    int count;
};
#ifdef RINGTRUE_CORRECTED
RINGTRUE_DESCRIBE(event, "Something came.", (count, "How many.", titled("Count")))
#else
RINGTRUE_DESCRIBE(event, "Something came.", (count, "How many.", titled("")))
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace empty_title

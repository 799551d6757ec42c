// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE_DERIVED with a base class that is not in parentheses.
// expected: RINGTRUE_DESCRIBE_DERIVED takes base classes and a description
#include <ringtrue/contract.hpp>

namespace macro_with_base_class_alone {

struct base {
    int size;
};
RINGTRUE_DESCRIBE(base, "What all have.", (size, "How large."))

struct event : base {
    int count;
};
#ifdef RINGTRUE_CORRECTED
RINGTRUE_DESCRIBE_DERIVED(event, (base), "Something came.", (count, "How many."))
#else
RINGTRUE_DESCRIBE_DERIVED(event, base, "Something came.", (count, "How many."))
#endif

} // namespace macro_with_base_class_alone

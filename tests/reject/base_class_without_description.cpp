// SPDX-License-Identifier: BSL-1.0
// A base class that is not described.
// expected: a base class of a described struct is described, too
// names: base_class_without_description::base
#include <ringtrue/contract.hpp>

namespace base_class_without_description {

struct base {
    int size;
};
#ifdef RINGTRUE_CORRECTED
RINGTRUE_DESCRIBE(base, "What all have.", (size, "How large."))
#else
BOOST_DESCRIBE_STRUCT(base, (), (size))
#endif

struct event : base {
    int count;
};
RINGTRUE_DESCRIBE_DERIVED(event, (base), "Something came.", (count, "How many."))

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace base_class_without_description

// SPDX-License-Identifier: BSL-1.0
// A base class that BOOST_DESCRIBE_STRUCT leaves out.
// expected: the struct has a member that is not described
// names: base_class_unknown_to_describe::event
#include <ringtrue/contract.hpp>

namespace base_class_unknown_to_describe {

#ifdef RINGTRUE_CORRECTED
struct event {
    int count;
};
#else
struct base {
    int size;
};
struct event : base {
    int count;
};
#endif
BOOST_DESCRIBE_STRUCT(event, (), (count))

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe("Something came.", ringtrue::field(&event::count, "How many."));
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace base_class_unknown_to_describe

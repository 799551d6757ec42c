// SPDX-License-Identifier: BSL-1.0
// A field for a member that BOOST_DESCRIBE_STRUCT leaves out.
// expected: the struct has a member that is not described: add it to RINGTRUE_DESCRIBE
// noted: a field describes a member that Boost.Describe does not know
// names: member_unknown_to_describe::event
#include <ringtrue/contract.hpp>

namespace member_unknown_to_describe {

#ifdef RINGTRUE_CORRECTED
struct event {
    int count;
    int size;
};
BOOST_DESCRIBE_STRUCT(event, (), (count, size))
#else
struct event {
    int count;
    int size;
};
BOOST_DESCRIBE_STRUCT(event, (), (count))
#endif

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe(
        "Something came.",
        ringtrue::field(&event::count, "How many."),
        ringtrue::field(&event::size, "How large.")
    );
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace member_unknown_to_describe

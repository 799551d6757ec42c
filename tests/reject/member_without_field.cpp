// SPDX-License-Identifier: BSL-1.0
// A member that the contract leaves out.
// expected: a member has no description: add field(&type::member
// names: "size"
#include <ringtrue/contract.hpp>

namespace member_without_field {

struct event {
    int count;
    int size;
};
BOOST_DESCRIBE_STRUCT(event, (), (count, size))

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe(
#ifdef RINGTRUE_CORRECTED
        "Something came.",
        ringtrue::field(&event::count, "How many."),
        ringtrue::field(&event::size, "How large.")
#else
        "Something came.",
        ringtrue::field(&event::count, "How many.")
#endif
    );
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace member_without_field

// SPDX-License-Identifier: BSL-1.0
// Two fields for one member.
// expected: a member is described twice: keep one of its fields
// names: "count"
#include <ringtrue/contract.hpp>

namespace field_described_twice {

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
        ringtrue::field(&event::count, "How many."),
        ringtrue::field(&event::count, "How many."),
        ringtrue::field(&event::size, "How large.")
#endif
    );
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace field_described_twice

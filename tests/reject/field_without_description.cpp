// SPDX-License-Identifier: BSL-1.0
// A field that says nothing about its member.
// expected: a field needs a description: field(&type::member
#include <ringtrue/contract.hpp>

namespace field_without_description {

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
        ringtrue::field(&event::size)
#endif
    );
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace field_without_description

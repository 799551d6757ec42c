// SPDX-License-Identifier: BSL-1.0
// A member where its field should stand.
// expected: describe("what it is", field(&type::member, "what it means")
#include <ringtrue/contract.hpp>

namespace member_instead_of_field {

struct event {
    int count;
};
BOOST_DESCRIBE_STRUCT(event, (), (count))

constexpr auto contract_of(ringtrue::of<event>)
{
#ifdef RINGTRUE_CORRECTED
    return ringtrue::describe("Something came.", ringtrue::field(&event::count, "How many."));
#else
    return ringtrue::describe("Something came.", &event::count);
#endif
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace member_instead_of_field

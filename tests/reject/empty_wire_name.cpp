// SPDX-License-Identifier: BSL-1.0
// A member whose wire name is empty.
// noted: a_name_is_empty
#include <ringtrue/contract.hpp>

namespace empty_wire_name {

struct event {
    int count;
};
BOOST_DESCRIBE_STRUCT(event, (), (count))
constexpr auto contract_of(ringtrue::of<event>)
{
#ifdef RINGTRUE_CORRECTED
    return ringtrue::describe("Something came.", ringtrue::field(&event::count, ringtrue::named("number"), "How many."));
#else
    return ringtrue::describe("Something came.", ringtrue::field(&event::count, ringtrue::named(""), "How many."));
#endif
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace empty_wire_name

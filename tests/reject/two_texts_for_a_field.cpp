// SPDX-License-Identifier: BSL-1.0
// A field with a wire name that is not marked as one: the two texts could be swapped.
// expected: a wire name is named("
#include <ringtrue/contract.hpp>

namespace two_texts_for_a_field {

struct event {
    int count;
};
BOOST_DESCRIBE_STRUCT(event, (), (count))
#ifdef RINGTRUE_CORRECTED
constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::describe("Something came.", ringtrue::field(&event::count, ringtrue::named("number"), "How many.")); }
#else
constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::describe("Something came.", ringtrue::field(&event::count, "number", "How many.")); }
#endif

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace two_texts_for_a_field

// SPDX-License-Identifier: BSL-1.0
// A union whose tag is a number.
// expected: an alternative of a tagged union lacks the tag
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>

#include <variant>

namespace tag_that_is_a_number {

struct event {
#ifdef RINGTRUE_CORRECTED
    ringtrue::constant<"7"> kind;
#else
    ringtrue::constant<7> kind;
#endif
};
BOOST_DESCRIBE_STRUCT(event, (), (kind))

constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::describe("An event.", ringtrue::field(&event::kind, "Names it.")); }

using any = std::variant<event>;

constexpr auto contract_of(ringtrue::of<any>) { return ringtrue::tagged_union("any", "kind", "Any event."); }

static_assert(ringtrue::keywords_of<any>.oneOf.size() == 1);

} // namespace tag_that_is_a_number

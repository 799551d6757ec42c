// SPDX-License-Identifier: BSL-1.0
// A tag whose name has a tilde that is not escaped.
// expected: in the path of a tag, ~0 is a tilde, and ~1 a slash in a name
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>

#include <variant>

namespace tag_with_a_tilde {

struct door {
    ringtrue::constant<"opened"> type;
};
RINGTRUE_DESCRIBE(door, "A door.", (type, named("~type"), "What happened to it."))

using any = std::variant<door>;
#ifdef RINGTRUE_CORRECTED
constexpr auto contract_of(ringtrue::of<any>) { return ringtrue::tagged_union("any", "~0type", "Anything."); }
#else
constexpr auto contract_of(ringtrue::of<any>) { return ringtrue::tagged_union("any", "~type", "Anything."); }
#endif

constexpr auto const& contract = ringtrue::keywords_of<any>;

} // namespace tag_with_a_tilde

// SPDX-License-Identifier: BSL-1.0
// A tag below the top, in a member that may be absent.
// expected: an alternative of a tagged union lacks the tag
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>

#include <optional>
#include <variant>

namespace nested_tag_in_an_optional_member {

struct door {
    ringtrue::constant<"opened"> type;
};
RINGTRUE_DESCRIBE(door, "A door.", (type, "What happened to it."))

struct envelope {
#ifdef RINGTRUE_CORRECTED
    door event;
#else
    std::optional<door> event;
#endif
};
RINGTRUE_DESCRIBE(envelope, "Something came.", (event, "What happened."))

using any = std::variant<envelope>;
constexpr auto contract_of(ringtrue::of<any>) { return ringtrue::tagged_union("any", "event/type", "Anything."); }

constexpr auto const& contract = ringtrue::keywords_of<any>;

} // namespace nested_tag_in_an_optional_member

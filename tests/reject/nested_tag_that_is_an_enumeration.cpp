// SPDX-License-Identifier: BSL-1.0
// A tag below the top that is an enumeration.
// expected: a tag below the top is a constant<"…">, not an enumeration
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>

#include <variant>

namespace nested_tag_that_is_an_enumeration {

enum class kind { opened, closed };
RINGTRUE_DESCRIBE_ENUM(kind, (opened, "It was opened."), (closed, "It was closed."))

struct door {
#ifdef RINGTRUE_CORRECTED
    ringtrue::constant<"opened"> type;
#else
    kind type;
#endif
};
RINGTRUE_DESCRIBE(door, "A door.", (type, "What happened to it."))

struct envelope {
    door event;
};
RINGTRUE_DESCRIBE(envelope, "Something came.", (event, "What happened."))

using any = std::variant<envelope>;
constexpr auto contract_of(ringtrue::of<any>) { return ringtrue::tagged_union("any", "event/type", "Anything."); }

constexpr auto const& contract = ringtrue::keywords_of<any>;

} // namespace nested_tag_that_is_an_enumeration

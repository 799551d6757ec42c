// SPDX-License-Identifier: BSL-1.0
// An event that may be null.
// expected: an event is a described struct or a tagged union
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>

namespace nullable_event {

struct one {
    ringtrue::constant<"one"> type;
};
BOOST_DESCRIBE_STRUCT(one, (), (type))
constexpr auto contract_of(ringtrue::of<one>) { return ringtrue::describe("One.", ringtrue::field(&one::type, "Which.")); }

#ifdef RINGTRUE_CORRECTED
using event = one;
#else
using event = ringtrue::nullable<one>;
#endif

inline constexpr auto entry = ringtrue::event<event>("came");

} // namespace nullable_event

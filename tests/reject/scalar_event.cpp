// SPDX-License-Identifier: BSL-1.0
// An event that is no object.
// expected: an event is a described struct or a tagged union
#include <ringtrue/contract.hpp>

namespace scalar_event {

#ifdef RINGTRUE_CORRECTED
struct event {
};
BOOST_DESCRIBE_STRUCT(event, (), ())
constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::describe("Something came."); }
#else
using event = int;
#endif

inline constexpr auto entry = ringtrue::event<event>("came");

} // namespace scalar_event

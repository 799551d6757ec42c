// SPDX-License-Identifier: BSL-1.0
// An event of a catalog without a name.
// noted: a_name_is_empty
#include <ringtrue/contract.hpp>

namespace empty_event_name {

struct event {
};
BOOST_DESCRIBE_STRUCT(event, (), ())
constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::describe("Something came."); }

#ifdef RINGTRUE_CORRECTED
inline constexpr auto entry = ringtrue::event<event>("came");
#else
inline constexpr auto entry = ringtrue::event<event>("");
#endif

} // namespace empty_event_name

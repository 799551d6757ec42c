// SPDX-License-Identifier: BSL-1.0
// Two events of a catalog that have one name.
// noted: two_events_of_a_catalog_have_one_name
#include <ringtrue/contract.hpp>

namespace named_catalog_with_one_name_twice {

struct event {
    int count;
};
BOOST_DESCRIBE_STRUCT(event, (), (count))
constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe("Something came.", ringtrue::field(&event::count, "How many."));
}

inline constexpr std::array events{
    ringtrue::event<event>("came"),
#ifdef RINGTRUE_CORRECTED
    ringtrue::event<event>("went"),
#else
    ringtrue::event<event>("came"),
#endif
};
inline constexpr auto catalog = ringtrue::named_catalog("vendor", "v1", "https://vendor.example/", events);

} // namespace named_catalog_with_one_name_twice

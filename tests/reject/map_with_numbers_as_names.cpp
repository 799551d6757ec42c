// SPDX-License-Identifier: BSL-1.0
// A map whose names are numbers.
// expected: the names of a map are std::string
#include <ringtrue/contract.hpp>

#include <map>
#include <string>

namespace map_with_numbers_as_names {

struct event {
#ifdef RINGTRUE_CORRECTED
    std::map<std::string, bool> member;
#else
    std::map<int, bool> member;
#endif
};
BOOST_DESCRIBE_STRUCT(event, (), (member))

constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::describe("An event.", ringtrue::field(&event::member, "A member.")); }

static_assert(ringtrue::keywords_of<event>.properties.size() == 1);

} // namespace map_with_numbers_as_names

// SPDX-License-Identifier: BSL-1.0
// A map that may hold a name twice.
// expected: this type has no contract
#include <ringtrue/contract.hpp>

#include <map>
#include <string>

namespace multimap {

struct event {
#ifdef RINGTRUE_CORRECTED
    std::map<std::string, bool> member;
#else
    std::multimap<std::string, bool> member;
#endif
};
BOOST_DESCRIBE_STRUCT(event, (), (member))

constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::describe("An event.", ringtrue::field(&event::member, "A member.")); }

static_assert(ringtrue::keywords_of<event>.properties.size() == 1);

} // namespace multimap

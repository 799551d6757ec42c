// SPDX-License-Identifier: BSL-1.0
// An item that may be absent.
// expected: std::optional is for members that may be absent
#include <ringtrue/contract.hpp>

namespace optional_item {

struct event {
#ifdef RINGTRUE_CORRECTED
    std::vector<ringtrue::nullable<int>> member;
#else
    std::vector<std::optional<int>> member;
#endif
};
BOOST_DESCRIBE_STRUCT(event, (), (member))

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe("Something came.", ringtrue::field(&event::member, "What."));
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace optional_item

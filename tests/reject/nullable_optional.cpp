// SPDX-License-Identifier: BSL-1.0
// A member that is null where it should be absent.
// expected: std::optional is for members that may be absent
#include <ringtrue/contract.hpp>

namespace nullable_optional {

struct event {
#ifdef RINGTRUE_CORRECTED
    std::optional<ringtrue::nullable<int>> member;
#else
    ringtrue::nullable<std::optional<int>> member;
#endif
};
BOOST_DESCRIBE_STRUCT(event, (), (member))

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe("Something came.", ringtrue::field(&event::member, "What."));
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace nullable_optional

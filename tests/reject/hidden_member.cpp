// SPDX-License-Identifier: BSL-1.0
// A member that neither Boost.Describe nor the contract knows.
// expected: the struct has a member that is not described
// names: hidden_member::event
#include <ringtrue/contract.hpp>

namespace hidden_member {

#ifdef RINGTRUE_CORRECTED
struct event {
    int count;
    int size;
};
BOOST_DESCRIBE_STRUCT(event, (), (count, size))
#else
struct event {
    int count;
    int size;
    std::string secret;
};
BOOST_DESCRIBE_STRUCT(event, (), (count, size))
#endif

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe(
        "Something came.",
        ringtrue::field(&event::count, "How many."),
        ringtrue::field(&event::size, "How large.")
    );
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace hidden_member

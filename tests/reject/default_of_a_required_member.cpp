// SPDX-License-Identifier: BSL-1.0
// A default of a member that is always there.
// expected: a default is what an absent member means
// names: count
#include <ringtrue/contract.hpp>

#include <optional>

namespace default_of_a_required_member {

struct event {
#ifdef RINGTRUE_CORRECTED
    std::optional<int> count;
#else
    int count;
#endif
};
RINGTRUE_DESCRIBE(event, "Something came.", (count, "How many.", default_value("1")))

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace default_of_a_required_member

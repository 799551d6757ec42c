// SPDX-License-Identifier: BSL-1.0
// Other members that are not the last member.
// expected: other_members is the last member of a described struct
#include <ringtrue/contract.hpp>
#include <ringtrue/other_members.hpp>

namespace other_members_first {

struct one {
#ifdef RINGTRUE_CORRECTED
    int known;
    ringtrue::other_members others;
};
RINGTRUE_DESCRIBE(one, "One.", (known, "A number."), (others, "What else there is."))
#else
    ringtrue::other_members others;
    int known;
};
RINGTRUE_DESCRIBE(one, "One.", (others, "What else there is."), (known, "A number."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<one>;

} // namespace other_members_first

// SPDX-License-Identifier: BSL-1.0
// An open text.
// expected: open takes an enumeration that RINGTRUE_DESCRIBE_ENUM describes
#include <ringtrue/contract.hpp>
#include <ringtrue/open.hpp>

namespace open_of_no_enumeration {

struct one {
#ifdef RINGTRUE_CORRECTED
    std::string value;
#else
    ringtrue::open<std::string> value;
#endif
};
RINGTRUE_DESCRIBE(one, "One.", (value, "What it holds."))

constexpr auto const& contract = ringtrue::keywords_of<one>;

} // namespace open_of_no_enumeration

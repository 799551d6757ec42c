// SPDX-License-Identifier: BSL-1.0
// A struct with one choice, which is no choice.
// expected: a struct has two choices or more
#include <ringtrue/contract.hpp>
#include <ringtrue/choice.hpp>

namespace choice_alone {

struct one {
    ringtrue::choice<int> first;
#ifdef RINGTRUE_CORRECTED
    ringtrue::choice<int> second;
#else
    std::optional<int> second;
#endif
};
RINGTRUE_DESCRIBE(one, "One.", (first, "Either this."), (second, "Or that."))

constexpr auto const& contract = ringtrue::keywords_of<one>;

} // namespace choice_alone

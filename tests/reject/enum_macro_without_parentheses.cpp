// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE_ENUM with an enumerator that is not in parentheses.
// expected: all values belong to one enumeration; RINGTRUE_DESCRIBE_ENUM takes each of them in parentheses
#include <ringtrue/contract.hpp>

namespace enum_macro_without_parentheses {

enum class kind { first, second };
#ifdef RINGTRUE_CORRECTED
RINGTRUE_DESCRIBE_ENUM(kind,
    (first, "The first."),
    (second, "The second."))
#else
RINGTRUE_DESCRIBE_ENUM(kind,
    (first, "The first."),
    second, "The second.")
#endif

constexpr auto const& contract = ringtrue::keywords_of<kind>;

} // namespace enum_macro_without_parentheses

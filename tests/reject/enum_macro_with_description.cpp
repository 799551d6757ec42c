// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE_ENUM with a description of the enumeration.
// expected: RINGTRUE_DESCRIBE_ENUM takes each enumerator in parentheses, and no description of the enumeration
#include <ringtrue/contract.hpp>

namespace enum_macro_with_description {

enum class kind { first, second };
#ifdef RINGTRUE_CORRECTED
RINGTRUE_DESCRIBE_ENUM(kind,
    (first, "The first."),
    (second, "The second."))
#else
RINGTRUE_DESCRIBE_ENUM(kind,
    "What it is.",
    (first, "The first."),
    (second, "The second."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<kind>;

} // namespace enum_macro_with_description

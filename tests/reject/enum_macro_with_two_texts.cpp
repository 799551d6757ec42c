// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE_ENUM with a text on the wire that is not marked as one.
// expected: a text on the wire is named("
#include <ringtrue/contract.hpp>

namespace enum_macro_with_two_texts {

enum class kind { first, second };
#ifdef RINGTRUE_CORRECTED
RINGTRUE_DESCRIBE_ENUM(kind,
    (first, "The first."),
    (second, "The second."))
#else
RINGTRUE_DESCRIBE_ENUM(kind,
    (first, "The first."),
    (second, "2nd", "The second."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<kind>;

} // namespace enum_macro_with_two_texts

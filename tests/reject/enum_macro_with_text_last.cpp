// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE_ENUM with a text on the wire behind the description.
// expected: a text on the wire stands in front of the description
#include <ringtrue/contract.hpp>

namespace enum_macro_with_text_last {

enum class kind { first, second };
#ifdef RINGTRUE_CORRECTED
RINGTRUE_DESCRIBE_ENUM(kind,
    (first, "The first."),
    (second, "The second."))
#else
RINGTRUE_DESCRIBE_ENUM(kind,
    (first, "The first."),
    (second, "The second.", named("2nd")))
#endif

constexpr auto const& contract = ringtrue::keywords_of<kind>;

} // namespace enum_macro_with_text_last

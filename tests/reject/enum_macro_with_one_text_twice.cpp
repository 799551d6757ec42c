// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE_ENUM with two enumerators that have one text.
// expected: two enumerators have the same text on the wire
#include <ringtrue/contract.hpp>

namespace enum_macro_with_one_text_twice {

enum class kind { first, second };
#ifdef RINGTRUE_CORRECTED
RINGTRUE_DESCRIBE_ENUM(kind,
    (first, "The first."),
    (second, "The second."))
#else
RINGTRUE_DESCRIBE_ENUM(kind,
    (first, "The first."),
    (second, named("first"), "The second."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<kind>;

} // namespace enum_macro_with_one_text_twice

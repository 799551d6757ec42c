// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE_ENUM with an empty description.
// expected: a description is empty: say what the enumerator means
// names: "second"
#include <ringtrue/contract.hpp>

namespace enum_macro_with_empty_description {

enum class kind { first, second };
#ifdef RINGTRUE_CORRECTED
RINGTRUE_DESCRIBE_ENUM(kind,
    (first, "The first."),
    (second, "The second."))
#else
RINGTRUE_DESCRIBE_ENUM(kind,
    (first, "The first."),
    (second, " "))
#endif

constexpr auto const& contract = ringtrue::keywords_of<kind>;

} // namespace enum_macro_with_empty_description

// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE_ENUM with an enumerator twice.
// expected: duplicate case value
// noted: an enumerator is described twice
// names: "first"
#include <ringtrue/contract.hpp>

namespace enum_macro_with_enumerator_twice {

enum class kind { first, second };
#ifdef RINGTRUE_CORRECTED
RINGTRUE_DESCRIBE_ENUM(kind,
    (first, "The first."),
    (second, "The second."))
#else
RINGTRUE_DESCRIBE_ENUM(kind,
    (first, "The first."),
    (first, "The first."),
    (second, "The second."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<kind>;

} // namespace enum_macro_with_enumerator_twice

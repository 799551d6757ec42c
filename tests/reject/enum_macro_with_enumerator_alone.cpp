// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE_ENUM with an enumerator that has no description.
// expected: a value needs a description: value(type::enumerator, "what it means"), or (enumerator, "what it means") in RINGTRUE_DESCRIBE_ENUM
#include <ringtrue/contract.hpp>

namespace enum_macro_with_enumerator_alone {

enum class kind { first, second };
#ifdef RINGTRUE_CORRECTED
RINGTRUE_DESCRIBE_ENUM(kind,
    (first, "The first."),
    (second, "The second."))
#else
RINGTRUE_DESCRIBE_ENUM(kind,
    (first, "The first."),
    (second))
#endif

constexpr auto const& contract = ringtrue::keywords_of<kind>;

} // namespace enum_macro_with_enumerator_alone

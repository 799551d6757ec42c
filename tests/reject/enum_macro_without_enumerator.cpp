// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE_ENUM that leaves out an enumerator.
// names: second
// noted: not handled in switch
#include <ringtrue/contract.hpp>

namespace enum_macro_without_enumerator {

enum class kind { first, second };
#ifdef RINGTRUE_CORRECTED
RINGTRUE_DESCRIBE_ENUM(kind,
    (first, "The first."),
    (second, "The second."))
#else
RINGTRUE_DESCRIBE_ENUM(kind,
    (first, "The first."))
#endif

constexpr auto const& contract = ringtrue::keywords_of<kind>;

} // namespace enum_macro_without_enumerator

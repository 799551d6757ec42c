// SPDX-License-Identifier: BSL-1.0
// An enumerator of which nothing is said.
// expected: a description is empty: say what the enumerator means
// names: "second"
#include <ringtrue/contract.hpp>

namespace empty_value_description {

enum class kind { first, second };
BOOST_DESCRIBE_ENUM(kind, first, second)

constexpr auto contract_of(ringtrue::of<kind>)
{
    return ringtrue::values(
#ifdef RINGTRUE_CORRECTED
        ringtrue::value(kind::first, "The first."),
        ringtrue::value(kind::second, "The second.")
#else
        ringtrue::value(kind::first, "The first."),
        ringtrue::value(kind::second, "")
#endif
    );
}

constexpr auto const& contract = ringtrue::keywords_of<kind>;

} // namespace empty_value_description

// SPDX-License-Identifier: BSL-1.0
// Two enumerators that are the same on the wire.
// expected: two enumerators have the same text on the wire
// names: "second"
#include <ringtrue/contract.hpp>

namespace two_values_with_one_text {

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
        ringtrue::value(kind::second, ringtrue::named("first"), "The second.")
#endif
    );
}

constexpr auto const& contract = ringtrue::keywords_of<kind>;

} // namespace two_values_with_one_text

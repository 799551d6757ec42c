// SPDX-License-Identifier: BSL-1.0
// Two values for one enumerator.
// expected: an enumerator is described twice
// names: "first"
#include <ringtrue/contract.hpp>

namespace enumerator_described_twice {

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
        ringtrue::value(kind::first, "The first, again."),
        ringtrue::value(kind::second, "The second.")
#endif
    );
}

constexpr auto const& contract = ringtrue::keywords_of<kind>;

} // namespace enumerator_described_twice

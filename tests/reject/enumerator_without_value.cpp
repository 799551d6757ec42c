// SPDX-License-Identifier: BSL-1.0
// An enumerator that the contract leaves out.
// expected: an enumerator has no description: add value(type::enumerator
// names: "second"
#include <ringtrue/contract.hpp>

namespace enumerator_without_value {

enum class kind { first, second };
BOOST_DESCRIBE_ENUM(kind, first, second)

constexpr auto contract_of(ringtrue::of<kind>)
{
    return ringtrue::values(
#ifdef RINGTRUE_CORRECTED
        ringtrue::value(kind::first, "The first."),
        ringtrue::value(kind::second, "The second.")
#else
        ringtrue::value(kind::first, "The first.")
#endif
    );
}

constexpr auto const& contract = ringtrue::keywords_of<kind>;

} // namespace enumerator_without_value

// SPDX-License-Identifier: BSL-1.0
// A value of another enumeration.
// expected: all values belong to one enumeration
#include <ringtrue/contract.hpp>

namespace values_of_two_enumerations {

enum class colour { red };
enum class kind { first, second };
BOOST_DESCRIBE_ENUM(kind, first, second)

constexpr auto contract_of(ringtrue::of<kind>)
{
#ifdef RINGTRUE_CORRECTED
    return ringtrue::values(ringtrue::value(kind::first, "The first."), ringtrue::value(kind::second, "The second."));
#else
    return ringtrue::values(ringtrue::value(kind::first, "The first."), ringtrue::value(colour::red, "Red."));
#endif
}

constexpr auto const& contract = ringtrue::keywords_of<kind>;

} // namespace values_of_two_enumerations

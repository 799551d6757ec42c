// SPDX-License-Identifier: BSL-1.0
// A value that says nothing.
// expected: a value needs a description: value(type::enumerator
#include <ringtrue/contract.hpp>

namespace value_without_description {

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
        ringtrue::value(kind::second)
#endif
    );
}

constexpr auto const& contract = ringtrue::keywords_of<kind>;

} // namespace value_without_description

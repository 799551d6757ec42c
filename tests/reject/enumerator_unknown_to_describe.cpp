// SPDX-License-Identifier: BSL-1.0
// A value for an enumerator that BOOST_DESCRIBE_ENUM leaves out: its text on the wire would be empty.
// expected: a value describes an enumerator that Boost.Describe does not know: add it to BOOST_DESCRIBE_ENUM
// names: enumerator_unknown_to_describe::kind
#include <ringtrue/contract.hpp>

namespace enumerator_unknown_to_describe {

enum class kind { first, second };
#ifdef RINGTRUE_CORRECTED
BOOST_DESCRIBE_ENUM(kind, first, second)
#else
BOOST_DESCRIBE_ENUM(kind, first)
#endif

constexpr auto contract_of(ringtrue::of<kind>)
{
    return ringtrue::values(ringtrue::value(kind::first, "The first."), ringtrue::value(kind::second, "The second."));
}

constexpr auto const& contract = ringtrue::keywords_of<kind>;

} // namespace enumerator_unknown_to_describe

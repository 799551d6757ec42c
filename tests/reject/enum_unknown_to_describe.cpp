// SPDX-License-Identifier: BSL-1.0
// An enumeration without BOOST_DESCRIBE_ENUM.
// expected: this enumeration is not known to Boost.Describe: add RINGTRUE_DESCRIBE_ENUM, or BOOST_DESCRIBE_ENUM
// names: enum_unknown_to_describe::kind
#include <ringtrue/contract.hpp>

namespace enum_unknown_to_describe {

enum class kind { first };
#ifdef RINGTRUE_CORRECTED
BOOST_DESCRIBE_ENUM(kind, first)
#endif

constexpr auto contract_of(ringtrue::of<kind>) { return ringtrue::values(ringtrue::value(kind::first, "The first.")); }

constexpr auto const& contract = ringtrue::keywords_of<kind>;

} // namespace enum_unknown_to_describe

// SPDX-License-Identifier: BSL-1.0
// A value with a text on the wire that is not marked as one.
// expected: a text on the wire is named("
#include <ringtrue/contract.hpp>

namespace two_texts_for_a_value {

enum class kind { first, second };
BOOST_DESCRIBE_ENUM(kind, first, second)
#ifdef RINGTRUE_CORRECTED
constexpr auto contract_of(ringtrue::of<kind>) { return ringtrue::values(ringtrue::value(kind::first, ringtrue::named("1st"), "The first."), ringtrue::value(kind::second, "The second.")); }
#else
constexpr auto contract_of(ringtrue::of<kind>) { return ringtrue::values(ringtrue::value(kind::first, "1st", "The first."), ringtrue::value(kind::second, "The second.")); }
#endif

constexpr auto const& contract = ringtrue::keywords_of<kind>;

} // namespace two_texts_for_a_value

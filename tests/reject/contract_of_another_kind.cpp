// SPDX-License-Identifier: BSL-1.0
// A struct described as if it were an enumeration.
// expected: contract_of does not describe this type
// names: contract_of_another_kind::event
#include <ringtrue/contract.hpp>

namespace contract_of_another_kind {

enum class kind { first };

struct event {
    int count;
};
BOOST_DESCRIBE_STRUCT(event, (), (count))

constexpr auto contract_of(ringtrue::of<event>)
{
#ifdef RINGTRUE_CORRECTED
    return ringtrue::describe("Something came.", ringtrue::field(&event::count, "How many."));
#else
    return ringtrue::values(ringtrue::value(kind::first, "The first."));
#endif
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace contract_of_another_kind

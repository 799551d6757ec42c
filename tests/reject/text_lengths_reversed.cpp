// SPDX-License-Identifier: BSL-1.0
// A text longer than it may be.
// expected: no text satisfies this type: its MinLength is above its MaxLength
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/text.hpp>

namespace text_lengths_reversed {

struct event {
#ifdef RINGTRUE_CORRECTED
    ringtrue::text<4, 5> member;
#else
    ringtrue::text<5, 4> member;
#endif
};
BOOST_DESCRIBE_STRUCT(event, (), (member))

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::describe("Something came.", ringtrue::field(&event::member, "What."));
}

constexpr auto const& contract = ringtrue::keywords_of<event>;

} // namespace text_lengths_reversed

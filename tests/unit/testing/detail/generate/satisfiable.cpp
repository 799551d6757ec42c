// SPDX-License-Identifier: BSL-1.0
// Patterns and lengths that some text satisfies, and those that none does.
#include <ringtrue/testing/detail/generate/satisfiable.hpp>

#include <cstddef>

using ringtrue::json_type;
using ringtrue::keywords;
using ringtrue::pattern;
using ringtrue::unlimited;
using ringtrue::testing::detail::has_a_value;
using ringtrue::testing::detail::has_characters;
using ringtrue::testing::detail::has_match;

namespace {

template <ringtrue::detail::fixed_string Text>
constexpr bool can_have(std::size_t least, std::size_t most)
{
    return has_a_value({.type = json_type::string, .minLength = least, .maxLength = most, .pattern = pattern<Text>})
        && has_match(pattern<Text>.program, least, most);
}

} // namespace

static_assert(can_have<"abc">(0, unlimited) && can_have<"abc">(3, 3));
static_assert(!can_have<"abc">(0, 2) && !can_have<"abc">(4, unlimited) && !can_have<"abc">(4, 3));

static_assert(can_have<"a|bbb">(1, 1) && can_have<"a|bbb">(2, 3) && !can_have<"a|bbb">(2, 2) && !can_have<"a|bbb">(4, 9));
static_assert(can_have<"a?">(0, 0) && can_have<"a?">(1, 7) && !can_have<"a?">(2, 7));
static_assert(can_have<"(abc){2,4}">(7, 9) && !can_have<"(abc){2,4}">(7, 8) && !can_have<"(abc){2,4}">(13, unlimited));
static_assert(can_have<"(ab)*">(0, 0) && can_have<"(ab)*">(100, 100) && !can_have<"(ab)*">(101, 101) && can_have<"(ab)*">(101, 102));
static_assert(can_have<"[a-z]*">(0, 0) && can_have<"[a-z]*">(500, 500) && !can_have<"[a-z]*">(3, 2));
static_assert(can_have<"(aaa)+|(aaaaa)+">(9, 9) && !can_have<"(aaa)+|(aaaaa)+">(7, 8));
static_assert(can_have<"((a*)*|b)*">(0, 0), "empty repetitions of empty repetitions end");

// Length counts code points.
static_assert(can_have<"€🌟">(2, 2) && !can_have<"€🌟">(3, 7));

// What is excluded may leave nothing but control characters, which are characters too. No pattern can exclude those.
static_assert(can_have<"[^\\n-\U0010FFFF]">(1, 1) && can_have<"[^\\n -\U0010FFFF]{3}">(3, 3));
static_assert(has_characters(pattern<"[^ -~\\n]">.program, 0));
static_assert([] {
    using ringtrue::detail::pattern_instruction;
    using ringtrue::detail::pattern_op;
    constexpr pattern_instruction all_but_one[]{{pattern_op::set, 2, 1}, {pattern_op::range, 0, 0x10FFFE}, {pattern_op::range, 'a', 'z'}, {pattern_op::accept}};
    constexpr pattern_instruction all[]{{pattern_op::set, 2, 1}, {pattern_op::range, 0x100, 0x10FFFF}, {pattern_op::range, 0, 0xFF}, {pattern_op::accept}};
    return has_characters({all_but_one, 4}, 0) && has_match({all_but_one, 4}, 1, 1) && !has_characters({all, 4}, 0) && !has_match({all, 4}, 0, unlimited);
}());

// Other fields.
static_assert(has_a_value({.type = json_type::string}) && has_a_value({.type = json_type::boolean}) && has_a_value({.type = json_type::integer}));
static_assert(!has_a_value({.type = json_type::string, .minLength = 2, .maxLength = 1}));
static_assert(!has_a_value({.type = json_type::integer, .minimum = 2, .maximum = 1}));
static_assert(has_a_value({.type = json_type::string, .constant = "", .is_constant = true}));

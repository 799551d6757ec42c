// SPDX-License-Identifier: BSL-1.0
// Floor 3, private. Whether any text satisfies a pattern and the lengths beside it, at compile time.
#pragma once

#include <ringtrue/detail/pattern.hpp>
#include <ringtrue/detail/number.hpp>
#include <ringtrue/keywords.hpp>

#include <algorithm>
#include <array>
#include <cstddef>

namespace ringtrue::testing::detail {

using namespace ringtrue::detail;

/// A set that excludes every code point matches nothing.
constexpr bool has_characters(pattern_program program, std::size_t set)
{
    if (program[set].y == 0)
        return true;
    for (char32_t c = 0; c <= 0x10FFFF;) {
        if (set_contains(program, set, c))
            return true;
        for (auto i = set + 1; i <= set + static_cast<std::size_t>(program[set].x); ++i)
            if (static_cast<char32_t>(program[i].x) <= c && static_cast<char32_t>(program[i].y) >= c)
                c = static_cast<char32_t>(program[i].y);
        ++c;
    }
    return false;
}

/// Runs a pattern over texts of any characters: keeps the states that texts of a length can be in.
constexpr bool has_match(pattern_program program, std::size_t least, std::size_t most)
{
    std::array<bool, pattern_code::most> now{true};
    for (std::size_t length = 0; length <= most && length <= least + program.size; ++length) {
        std::array<bool, pattern_code::most> next{};
        bool alive = false;
        for (bool changed = true; changed;) {
            changed = false;
            auto const enter = [&](std::size_t at, std::int32_t distance) {
                auto& target = now[at + static_cast<std::size_t>(distance)];
                changed = changed || !target;
                target = true;
            };
            for (std::size_t i = 0; i < program.size; ++i)
                if (now[i] && (program[i].op == pattern_op::split || program[i].op == pattern_op::jump)) {
                    enter(i, program[i].x);
                    if (program[i].op == pattern_op::split)
                        enter(i, program[i].y);
                }
        }
        for (std::size_t i = 0; i < program.size; ++i) {
            if (now[i] && program[i].op == pattern_op::accept && length >= least)
                return true;
            if (now[i] && program[i].op == pattern_op::set && has_characters(program, i))
                alive = next[i + 1 + static_cast<std::size_t>(program[i].x)] = true;
        }
        if (!alive)
            return false;
        now = next;
    }
    return false;
}

/// Whether a field type has any value at all.
constexpr bool has_a_value(keywords const& schema)
{
    if (schema.type == json_type::string && !schema.is_constant && schema.enumeration.empty() && schema.pattern.program.size != 0)
        return has_match(schema.pattern.program, schema.minLength, schema.maxLength);
    return schema.minLength <= schema.maxLength && schema.minimum <= schema.maximum;
}

} // namespace ringtrue::testing::detail

// SPDX-License-Identifier: BSL-1.0
// Checks at compile time whether any value satisfies a field type.
#pragma once

#include <ringtrue/detail/json/number.hpp>
#include <ringtrue/detail/pattern/program.hpp>
#include <ringtrue/keywords.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

using namespace ringtrue::detail;

/// Whether the set matches any character. A set that excludes every code point matches none.
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

/// The states of a pattern that texts of one length can reach, whatever their characters. Uses arrays, which compilers evaluate
/// several times faster than a std::vector.
class reachable_states {
public:
    explicit constexpr reachable_states(pattern_program program) : program_{program} { enter(0); }

    constexpr bool accepts() const { return accepts_; }
    constexpr bool alive() const { return size_ != 0; }

    /// Moves to the states after one more character.
    constexpr void advance()
    {
        auto const now = sets_;
        auto const size = std::exchange(size_, 0);
        accepts_ = false;
        ++length_;
        for (std::size_t i = 0; i < size; ++i)
            if (has_characters(program_, now[i]))
                enter(now[i] + 1 + static_cast<std::size_t>(program_[now[i]].x));
    }

private:
    using states = std::array<std::size_t, pattern_code::most>;

    pattern_program program_;
    states sets_{}; // the states that wait for a character
    std::size_t size_ = 0;
    states seen_{}; // for each state, the length (from 1) that entered it last
    std::size_t length_ = 1;
    bool accepts_ = false;

    constexpr void enter(std::size_t at)
    {
        if (std::exchange(seen_[at], length_) == length_)
            return;
        auto const target = [&](std::int32_t distance) { return at + static_cast<std::size_t>(distance); };
        switch (program_[at].op) {
        case pattern_op::split: enter(target(program_[at].y)); [[fallthrough]];
        case pattern_op::jump: return enter(target(program_[at].x));
        case pattern_op::set: sets_[size_++] = at; return;
        default: accepts_ = true;
        }
    }
};

/// Whether a pattern matches a text of `least` to `most` code points. A text with more characters than there are states repeats a
/// state, so the search ends that far past `least`.
constexpr bool has_match(pattern_program program, std::size_t least, std::size_t most)
{
    if (is_repeated_set(program))
        return least <= most && (least == 0 || has_characters(program, 1));
    reachable_states states{program};
    for (std::size_t length = 0; length <= most && length <= least + program.size && (states.alive() || states.accepts()); ++length) {
        if (length >= least && states.accepts())
            return true;
        states.advance();
    }
    return false;
}

/// Whether a is less than b. Both are JSON numbers of at most 20 digits.
constexpr bool is_less(std::string_view a, std::string_view b)
{
    auto x = to_decimal(a);
    auto y = to_decimal(b);
    bool const x_negative = x.negative && x.digits != 0;
    bool const y_negative = y.negative && y.digits != 0;
    if (x_negative != y_negative)
        return x_negative;
    if (x_negative)
        std::swap(x, y);
    if (x.digits == 0 || y.digits == 0)
        return y.digits != 0;
    auto const x_size = static_cast<std::int64_t>(x.digits) + x.exponent;
    auto const y_size = static_cast<std::int64_t>(y.digits) + y.exponent;
    if (x_size != y_size)
        return x_size < y_size;
    for (; x.digits < y.digits; ++x.digits)
        x.significand *= 10;
    for (; y.digits < x.digits; ++y.digits)
        y.significand *= 10;
    return x.significand < y.significand;
}

constexpr bool is_number(std::string_view text)
{
    auto const found = find_number(text);
    return found.is_complete && found.size == text.size();
}

/// Whether any value satisfies the schema of a field type.
constexpr bool has_a_value(keywords const& schema)
{
    if (schema.type == json_type::string && !schema.is_constant && schema.enumeration.empty() && schema.pattern.program.size != 0)
        return has_match(schema.pattern.program, schema.minLength, schema.maxLength);
    if (schema.type == json_type::number)
        return is_number(schema.minimum_number) && is_number(schema.maximum_number) && !is_less(schema.maximum_number, schema.minimum_number);
    return schema.minLength <= schema.maxLength && schema.minimum <= schema.maximum;
}

} // namespace ringtrue::testing::detail

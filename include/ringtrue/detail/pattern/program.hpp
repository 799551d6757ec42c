// SPDX-License-Identifier: BSL-1.0
// Runs a compiled pattern.
#pragma once

#include <ringtrue/detail/pattern/compiler.hpp>
#include <ringtrue/detail/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::detail {

constexpr bool set_contains(pattern_program program, std::size_t set, char32_t c)
{
    bool listed = false;
    auto const code = static_cast<std::int32_t>(c);
    for (auto i = set + 1; i <= set + static_cast<std::size_t>(program[set].x); ++i)
        listed |= code >= program[i].x && code <= program[i].y;
    return listed != (program[set].y == 1);
}

/// Whether any of the program's sets contains U+000A.
constexpr bool may_match_newline(pattern_program program)
{
    for (std::size_t i = 0; i < program.size; ++i)
        if (program[i].op == pattern_op::set && set_contains(program, i, U'\n'))
            return true;
    return false;
}

/// Whether all matching texts consist of ASCII characters that JSON strings do not escape.
constexpr bool matches_plain_text_alone(pattern_program program)
{
    for (std::size_t i = 0; i < program.size; ++i) {
        auto const& instruction = program[i];
        if (instruction.op == pattern_op::set && (instruction.y == 1 || set_contains(program, i, U'"') || set_contains(program, i, U'\\')))
            return false;
        if (instruction.op == pattern_op::range && (instruction.x < 0x20 || instruction.y > 0x7E))
            return false;
    }
    return program.size != 0;
}

/// Whether the program is that of one repeated set, such as [a-z]*.
constexpr bool is_repeated_set(pattern_program program)
{
    // It has a split, the set, a jump back and the end. The jump of [^a]| goes forward.
    return program.size > 3 && program[1].op == pattern_op::set && program.size == static_cast<std::size_t>(program[1].x) + 4
        && program[program.size - 2].x < 0;
}

/// The states of a program that wait for the next character, and those after it.
class pattern_states {
public:
    explicit constexpr pattern_states(pattern_program program) : pattern_states{program, 0}
    {
        add(0);
        advance();
    }

    /// Starts in the given states.
    template <class Number>
    constexpr pattern_states(pattern_program program, Number const* states, std::size_t size) : pattern_states{program, size}
    {
        for (std::size_t i = 0; i < size; ++i)
            now_[i] = states[i];
    }
    pattern_states(pattern_states const&) = delete;
    pattern_states& operator=(pattern_states const&) = delete;
    constexpr ~pattern_states() { delete[] memory_; }

    constexpr void take(char32_t c)
    {
        for (std::size_t i = 0; i < size_; ++i)
            if (program_[now_[i]].op == pattern_op::set && set_contains(program_, now_[i], c))
                add(now_[i] + 1 + static_cast<std::size_t>(program_[now_[i]].x));
        advance();
    }

    constexpr bool alive() const { return size_ != 0; }
    constexpr std::size_t size() const { return size_; }
    constexpr std::size_t operator[](std::size_t i) const { return now_[i]; }

    constexpr bool accepts() const
    {
        for (std::size_t i = 0; i < size_; ++i)
            if (program_[now_[i]].op == pattern_op::accept)
                return true;
        return false;
    }

private:
    pattern_program program_;
    std::size_t* memory_; // one allocation for four arrays of the program's size
    std::size_t* seen_; // for each state, the step (from 1) that added it last
    std::size_t* pending_;
    std::size_t* now_;
    std::size_t* next_;
    std::size_t size_; // of now_
    std::size_t next_size_ = 0;
    std::size_t step_ = 1;

    constexpr pattern_states(pattern_program program, std::size_t size)
        : program_{program}, memory_{new std::size_t[4 * program.size]{}}, seen_{memory_}, pending_{memory_ + program.size},
          now_{memory_ + 2 * program.size}, next_{memory_ + 3 * program.size}, size_{size}
    {
    }

    /// Adds a state, or the states that its jumps and splits lead to.
    constexpr void add(std::size_t state)
    {
        std::size_t pending = 0;
        auto const push = [&](std::size_t at) {
            if (seen_[at] != step_)
                pending_[pending++] = at;
            seen_[at] = step_;
        };
        push(state);
        while (pending != 0) {
            auto const at = pending_[--pending];
            auto const target = [&](std::int32_t distance) { return at + static_cast<std::size_t>(distance); };
            switch (program_[at].op) {
            case pattern_op::split: push(target(program_[at].y)); [[fallthrough]];
            case pattern_op::jump: push(target(program_[at].x)); break;
            default: next_[next_size_++] = at;
            }
        }
    }

    constexpr void advance()
    {
        std::swap(now_, next_);
        size_ = next_size_;
        next_size_ = 0;
        ++step_;
    }
};

/// Whether all of `text`, valid UTF-8, matches.
constexpr bool matches(pattern_program program, std::string_view text)
{
    pattern_states states{program};
    while (!text.empty() && states.alive()) {
        auto const c = first_code_point(text);
        if (c.size == 0)
            return false;
        text.remove_prefix(c.size);
        states.take(c.value);
    }
    return states.accepts();
}

} // namespace ringtrue::detail

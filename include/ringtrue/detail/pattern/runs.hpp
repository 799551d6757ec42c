// SPDX-License-Identifier: BSL-1.0
// Reads a pattern as runs of characters, if it is one: [A-Z]{2}-?[0-9]+ is two letters, an optional dash, and digits. The
// recogniser matches such a text by counting, 16 bytes at a time, without an automaton.
#pragma once

#include <ringtrue/detail/pattern/program.hpp>
#include <ringtrue/detail/text/byte_set.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace ringtrue::inline RINGTRUE_ABI::detail {

struct character_run {
    byte_set set;
    std::size_t least;
    std::size_t most;
};

/// The runs of a pattern, in order. Empty if the pattern is not a sequence of runs, or if greedy matching of each run in turn
/// could miss a match.
struct pattern_runs {
    static constexpr std::size_t most = 16;
    static constexpr std::size_t unlimited = static_cast<std::size_t>(-1);

    std::array<character_run, most> all{};
    std::size_t size = 0;

    constexpr character_run const& operator[](std::size_t i) const { return all[i]; }

    /// Whether all texts have the same length, and each character has a fixed place.
    constexpr bool is_fixed() const
    {
        for (std::size_t i = 0; i < size; ++i)
            if (all[i].least != all[i].most)
                return false;
        return size != 0;
    }

    /// Returns the length of the shortest text.
    constexpr std::size_t least() const
    {
        std::size_t sum = 0;
        for (std::size_t i = 0; i < size; ++i)
            sum += all[i].least;
        return sum;
    }

    /// Whether an earlier run has the same set.
    constexpr bool is_repeated(std::size_t run) const
    {
        for (std::size_t i = 0; i < run; ++i)
            if (all[i].set == all[run].set)
                return true;
        return false;
    }

    /// Returns the characters that are allowed at a place of a text of fixed length.
    constexpr byte_set at(std::size_t place) const
    {
        std::size_t i = 0;
        for (; place >= all[i].least; ++i)
            place -= all[i].least;
        return all[i].set;
    }
};

/// Finds the runs in a compiled pattern. See pattern_compiler for the code of x{n,m}.
class run_finder {
public:
    explicit constexpr run_finder(pattern_program program) : program_{program} {}

    constexpr pattern_runs find()
    {
        while (!failed_ && at_ < program_.size && program_[at_].op != pattern_op::accept)
            if (program_[at_].op == pattern_op::set)
                add(set(), 1, 1);
            else if (program_[at_].op == pattern_op::split)
                optional();
            else
                failed_ = true;
        return failed_ || !is_greedy() ? pattern_runs{} : runs_;
    }

private:
    pattern_program program_;
    pattern_runs runs_{};
    std::size_t at_ = 0;
    bool failed_ = false;

    constexpr std::size_t target(std::int32_t distance) const { return at_ + static_cast<std::size_t>(distance); }

    /// Reads the set that starts here. Fails unless JSON strings escape none of its characters.
    constexpr byte_set set()
    {
        byte_set set;
        auto const& head = program_[at_];
        failed_ |= head.op != pattern_op::set || head.y != 0;
        for (std::int32_t i = 1; i <= head.x && !failed_; ++i) {
            auto const& range = program_[target(i)];
            failed_ |= range.y > 0x7E;
            if (!failed_)
                set.add(static_cast<unsigned>(range.x), static_cast<unsigned>(range.y));
        }
        failed_ |= set.meets(bytes_from(0, 0x1F) | bytes_of("\"\\")) || set == byte_set{};
        at_ += 1 + static_cast<std::size_t>(head.x);
        return set;
    }

    /// Reads x* or x{0,n}: a chain of splits with the same target.
    constexpr void optional()
    {
        auto const start = at_;
        auto const end = target(program_[at_].y);
        std::size_t count = 0;
        byte_set first;
        for (; at_ < end && !failed_; ++count) {
            failed_ |= program_[at_].op != pattern_op::split || program_[at_].x != 1 || target(program_[at_].y) != end;
            ++at_;
            auto const next = set();
            failed_ |= count != 0 && !(next == first);
            first = next;
            if (!failed_ && count == 0 && program_[at_].op == pattern_op::jump && program_[at_].x < 0 && target(program_[at_].x) == start && at_ + 1 == end) {
                ++at_;
                return add(first, 0, pattern_runs::unlimited);
            }
        }
        failed_ |= at_ != end;
        add(first, 0, count);
    }

    constexpr void add(byte_set set, std::size_t least, std::size_t most)
    {
        if (runs_.size != 0 && runs_[runs_.size - 1].set == set) {
            auto& last = runs_.all[runs_.size - 1];
            last.least += least;
            last.most = last.most == pattern_runs::unlimited || most == pattern_runs::unlimited ? pattern_runs::unlimited : last.most + most;
        } else if (runs_.size == pattern_runs::most) {
            failed_ = true;
        } else {
            runs_.all[runs_.size++] = {set, least, most};
        }
    }

    /// Whether each run of variable length is followed by characters that are not in its set.
    constexpr bool is_greedy() const
    {
        for (std::size_t i = 0; i < runs_.size; ++i) {
            bool fixed = runs_[i].least == runs_[i].most;
            for (auto j = i + 1; j < runs_.size && !fixed; ++j) {
                if (runs_[i].set.meets(runs_[j].set))
                    return false;
                fixed = runs_[j].least != 0;
            }
        }
        return true;
    }
};


} // namespace ringtrue::detail

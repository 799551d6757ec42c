// SPDX-License-Identifier: BSL-1.0
// Generates texts that a pattern matches, in every length that has a match.
#pragma once

#include <ringtrue/detail/pattern/program.hpp>
#include <ringtrue/detail/text/utf8.hpp>
#include <ringtrue/testing/random_source.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

using namespace ringtrue::detail;

/// A set of code points as ascending ranges, without surrogates.
class character_set {
public:
    explicit character_set(std::vector<std::pair<char32_t, char32_t>> ranges)
    {
        for (auto [first, last] : ranges) {
            add(first, std::min<char32_t>(last, 0xD7FF));
            add(std::max<char32_t>(first, 0xE000), last);
        }
    }

    static character_set of(pattern_program program, std::size_t set)
    {
        std::vector<std::pair<char32_t, char32_t>> listed;
        for (auto i = set + 1; i <= set + static_cast<std::size_t>(program[set].x); ++i)
            listed.emplace_back(static_cast<char32_t>(program[i].x), static_cast<char32_t>(program[i].y));
        if (program[set].y == 0)
            return character_set{std::move(listed)};
        std::sort(listed.begin(), listed.end());
        std::vector<std::pair<char32_t, char32_t>> others;
        char32_t next = 0;
        for (auto const& [first, last] : listed) {
            if (first > next)
                others.emplace_back(next, first - 1);
            next = std::max<char32_t>(next, last + 1);
        }
        others.emplace_back(next, U'\x10FFFF');
        return character_set{std::move(others)};
    }

    bool empty() const { return ranges_.empty(); }

    /// Returns a character that JSON does not escape, a single byte if possible.
    char32_t plain() const
    {
        for (auto const& [first, last] : ranges_)
            for (auto c = std::max<char32_t>(first, U'0'); c <= std::min<char32_t>(last, U'z'); ++c)
                if (c != U'\\')
                    return c;
        return ranges_.front().second;
    }

    /// Returns any of the characters: the ends of ranges often, and characters near the starts more often than others.
    char32_t draw(random_source& source) const
    {
        auto const& [first, last] = ranges_[source.below(ranges_.size())];
        switch (source.below(8)) {
        case 0: return first;
        case 1: return last;
        case 2: return first + static_cast<char32_t>(source.up_to(last - first));
        default: return first + static_cast<char32_t>(source.below(std::min<std::size_t>(last - first + 1, 128)));
        }
    }

private:
    std::vector<std::pair<char32_t, char32_t>> ranges_;

    void add(char32_t first, char32_t last)
    {
        if (first <= last)
            ranges_.emplace_back(first, last);
    }
};

/// Knows for each state of a pattern, and each number of characters up to `most`, whether a match can end after that many.
class pattern_texts {
public:
    pattern_texts(pattern_program program, std::size_t most) : most_{most}, steps_(program.size), reaches_(program.size)
    {
        for (std::size_t i = 0; i < program.size; ++i)
            if (i == 0 || is_after_a_set(program, i))
                steps_[i] = steps_from(program, i);
        for (std::size_t length = 0; length <= most; ++length)
            for (std::size_t i = 0; i < program.size; ++i)
                reaches_[i].push_back(std::any_of(steps_[i].begin(), steps_[i].end(), [&](step const& s) { return ends(s, length); }));
    }

    /// Returns all lengths of matches, in code points, ascending from `least`.
    std::vector<std::size_t> lengths(std::size_t least) const
    {
        std::vector<std::size_t> all;
        for (auto length = least; length <= most_; ++length)
            if (reaches_[0][length] != 0)
                all.push_back(length);
        return all;
    }

    bool has_length(std::size_t length) const { return length <= most_ && reaches_[0][length] != 0; }

    /// Returns a match of that length. has_length(length) is true.
    std::string draw(random_source& source, std::size_t length) const
    {
        std::string text;
        for (std::size_t state = 0; length > 0; --length) {
            auto const& steps = steps_[state];
            auto const possible = [&](step const& s) { return ends(s, length); };
            auto skip = source.below(static_cast<std::size_t>(std::count_if(steps.begin(), steps.end(), possible)));
            auto const chosen = std::find_if(steps.begin(), steps.end(), [&](step const& s) { return possible(s) && skip-- == 0; });
            append_utf8(text, chosen->characters.draw(source));
            state = chosen->next;
        }
        return text;
    }

private:
    /// A set of characters and the state after it, or the end of a match.
    struct step {
        character_set characters;
        std::size_t next;
        bool accepts;
    };

    std::size_t most_;
    std::vector<std::vector<step>> steps_; // by state; only for states that start a step
    std::vector<std::vector<char>> reaches_; // by state and length

    bool ends(step const& s, std::size_t length) const
    {
        return s.accepts ? length == 0 : length > 0 && reaches_[s.next][length - 1] != 0;
    }

    static bool is_after_a_set(pattern_program program, std::size_t state)
    {
        for (std::size_t i = 0; i < state; ++i)
            if (program[i].op == pattern_op::set && i + 1 + static_cast<std::size_t>(program[i].x) == state)
                return true;
        return false;
    }

    static std::vector<step> steps_from(pattern_program program, std::size_t state)
    {
        std::vector<step> steps;
        std::vector<char> seen(program.size);
        std::vector<std::size_t> pending{state};
        while (!pending.empty()) {
            auto const at = pending.back();
            pending.pop_back();
            if (std::exchange(seen[at], 1) != 0)
                continue;
            auto const target = [&](std::int32_t distance) { return at + static_cast<std::size_t>(distance); };
            switch (program[at].op) {
            case pattern_op::split: pending.push_back(target(program[at].y)); [[fallthrough]];
            case pattern_op::jump: pending.push_back(target(program[at].x)); break;
            case pattern_op::set:
                if (auto characters = character_set::of(program, at); !characters.empty())
                    steps.push_back({std::move(characters), at + 1 + static_cast<std::size_t>(program[at].x), false});
                break;
            default: steps.push_back({character_set{{}}, 0, true});
            }
        }
        return steps;
    }
};

} // namespace ringtrue::testing::detail

// SPDX-License-Identifier: BSL-1.0
// Runs a compiled pattern as a deterministic automaton. A character takes one table look-up; running the program takes some
// hundred instructions.
#pragma once

#include <ringtrue/detail/pattern/program.hpp>
#include <ringtrue/detail/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Built when a pattern is first used, since constant evaluation would take longer than all the rest of a contract.
class pattern_automaton {
public:
    explicit pattern_automaton(pattern_program program) : program_{program}
    {
        find_classes();
        find_states();
    }

    /// Whether all of `text`, valid UTF-8, matches.
    bool matches(std::string_view text) const
    {
        if (states() > most_states)
            return detail::matches(program_, text);
        auto const* p = text.data();
        auto const* const end = p + text.size();
        std::size_t row = start * row_size();
        while (p != end) {
            if (end - p >= 8 && all_lead_back(row, p)) {
                p += 8;
                continue;
            }
            auto const tried = row;
            bool has_left = false;
            std::size_t before;
            do {
                before = row;
                auto const byte = static_cast<unsigned char>(*p);
                std::size_t column = 0;
                if (byte < 0x80) [[likely]] {
                    column = ascii_class_[byte];
                    ++p;
                } else {
                    auto const c = first_code_point({p, static_cast<std::size_t>(end - p)});
                    if (c.size == 0)
                        return false;
                    column = class_of(c.value);
                    p += c.size;
                }
                row = rows_[row + column];
                has_left |= row != tried;
            } while (p != end && (row != before || !has_left));
        }
        return rows_[row + classes() + 2] != 0;
    }

private:
    using numbers = std::vector<std::uint32_t>; // one type only, since each type of vector adds its functions to every translation unit

    static constexpr std::size_t start = 1; // the first state; the one before it is the dead state
    static constexpr std::size_t most_classes = 63; // with more classes, none counts as leading back
    static constexpr std::size_t most_states = 255; // with more states, as for [0-9]{300}, the program is run

    pattern_program program_;
    numbers class_start_; // ascending; all code points from one to the next lead to the same state
    unsigned char ascii_class_[128]{};
    std::uint64_t class_bit_[256]; // for each byte; past ASCII the highest bit, which no class has
    numbers rows_; // for each state: the row of the next state for each class, then a bit mask of the classes that lead back, and whether it accepts
    numbers accepting_; // for each state

    std::size_t classes() const { return class_start_.size(); }
    std::size_t row_size() const { return classes() + 3; }
    std::size_t states() const { return accepting_.size(); }

    /// Whether eight characters keep the state, as most characters of a URL do. They are looked up independently of each other; a
    /// step of the automaton waits for the one before.
    bool all_lead_back(std::size_t row, char const* p) const
    {
        auto const bit = [&](std::size_t i) { return class_bit_[static_cast<unsigned char>(p[i])]; };
        auto const found = bit(0) | bit(1) | bit(2) | bit(3) | bit(4) | bit(5) | bit(6) | bit(7);
        auto const* const back = rows_.data() + row + classes();
        return (found & ~(back[0] | std::uint64_t{back[1]} << 32)) == 0;
    }

    std::size_t class_of(char32_t c) const
    {
        std::size_t i = classes();
        while (class_start_[--i] > c)
            ;
        return i;
    }

    void find_classes()
    {
        class_start_.push_back(0);
        for (std::size_t i = 0; i < program_.size; ++i)
            if (program_[i].op == pattern_op::range)
                for (auto const c : {program_[i].x, program_[i].y + 1})
                    add_class(static_cast<char32_t>(c));
        for (char32_t c = 0; c < 128; ++c)
            ascii_class_[c] = static_cast<unsigned char>(class_of(c));
        for (std::size_t byte = 0; byte < 256; ++byte)
            class_bit_[byte] = std::uint64_t{1} << (byte < 128 && classes() <= most_classes ? ascii_class_[byte] : most_classes);
    }

    void add_class(char32_t c)
    {
        auto i = class_of(c);
        if (class_start_[i] == c)
            return;
        class_start_.push_back(c);
        for (auto last = classes() - 1; last > i + 1; --last)
            std::swap(class_start_[last], class_start_[last - 1]);
    }

    /// Makes one state for each set of the program's states that a text can lead to. `sets` holds the sets one after another,
    /// each in ascending order and preceded by its size.
    void find_states()
    {
        numbers sets{0};
        accepting_.push_back(0);
        rows_.resize(row_size());
        add_state(sets, pattern_states{program_});
        std::size_t at = 1;
        for (std::size_t from = start; from < states() && states() <= most_states; ++from, at += 1 + sets[at]) {
            std::uint64_t back = 0;
            for (std::size_t c = 0; c < classes(); ++c) {
                pattern_states next{program_, sets.data() + at + 1, sets[at]};
                next.take(class_start_[c]);
                auto const state = add_state(sets, next);
                rows_.push_back(static_cast<std::uint32_t>(state * row_size()));
                back |= std::uint64_t{state == from && c < most_classes} << c % 64;
            }
            rows_.push_back(static_cast<std::uint32_t>(back));
            rows_.push_back(static_cast<std::uint32_t>(back >> 32));
            rows_.push_back(accepting_[from]);
        }
    }

    /// Returns the state that has this set of program states. Adds a state if there is none.
    std::size_t add_state(numbers& sets, pattern_states const& found)
    {
        auto const added_at = sets.size();
        sets.push_back(static_cast<std::uint32_t>(found.size()));
        for (std::size_t i = 0; i < found.size(); ++i) {
            sets.push_back(static_cast<std::uint32_t>(found[i]));
            for (auto j = sets.size() - 1; j > added_at + 1 && sets[j] < sets[j - 1]; --j)
                std::swap(sets[j], sets[j - 1]);
        }
        std::size_t state = 0;
        for (std::size_t at = 0; at < added_at; at += 1 + sets[at], ++state)
            if (is_same(sets, at, added_at)) {
                sets.resize(added_at);
                return state;
            }
        accepting_.push_back(found.accepts());
        return state;
    }

    static bool is_same(numbers const& sets, std::size_t a, std::size_t b)
    {
        for (std::size_t i = 0; i <= sets[b]; ++i)
            if (sets[a + i] != sets[b + i])
                return false;
        return true;
    }
};

} // namespace ringtrue::detail

// SPDX-License-Identifier: BSL-1.0
// Floor 0, private. A compiled pattern as a deterministic automaton: one table look-up for each character, where running the
// program takes some hundred instructions.
#pragma once

#include <ringtrue/detail/pattern.hpp>
#include <ringtrue/detail/utf8.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::detail {

/// Made when a pattern is first run, since constant evaluation would take longer than all the rest of a contract.
class pattern_automaton {
public:
    explicit pattern_automaton(pattern_program program) : program_{program}
    {
        find_classes();
        find_states();
    }

    /// Whether the whole of `text`, valid UTF-8, matches.
    bool matches(std::string_view text) const
    {
        if (accepting_.size() > most_states)
            return detail::matches(program_, text);
        std::size_t state = start;
        for (std::size_t at = 0; at < text.size() && state != dead;) {
            auto const byte = static_cast<unsigned char>(text[at]);
            auto const c = byte < 0x80 ? code_point{byte, 1} : first_code_point(text.substr(at));
            if (c.size == 0)
                return false;
            state = next_[state * classes() + (byte < 0x80 ? ascii_class_[byte] : class_of(c.value))];
            at += c.size;
        }
        return accepting_[state];
    }

private:
    static constexpr std::size_t dead = 0;
    static constexpr std::size_t start = 1;
    static constexpr std::size_t most_states = 255; // of more, as of [0-9]{300}, the program is run

    pattern_program program_;
    std::vector<char32_t> class_start_; // ascending: code points from one to the next lead to the same states
    std::array<unsigned char, 128> ascii_class_{};
    std::vector<unsigned char> next_; // a row of classes for each state
    std::vector<bool> accepting_;

    std::size_t classes() const { return class_start_.size(); }

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
        for (std::size_t c = 0; c < ascii_class_.size(); ++c)
            ascii_class_[c] = static_cast<unsigned char>(class_of(static_cast<char32_t>(c)));
    }

    void add_class(char32_t c)
    {
        auto const i = class_of(c);
        if (class_start_[i] != c)
            class_start_.insert(class_start_.begin() + static_cast<std::ptrdiff_t>(i) + 1, c);
    }

    using state_set = std::vector<std::size_t>;

    /// In one order, whichever they were found in.
    static state_set sorted(pattern_states const& states)
    {
        state_set set;
        for (std::size_t i = 0; i < states.size(); ++i) {
            set.push_back(states[i]);
            for (auto j = i; j > 0 && set[j] < set[j - 1]; --j)
                std::swap(set[j], set[j - 1]);
        }
        return set;
    }

    /// Each set of the program's states that a text can lead to is one state here.
    void find_states()
    {
        std::vector<state_set> sets{{}};
        auto const add = [&](pattern_states const& states) {
            auto set = sorted(states);
            std::size_t i = 0;
            while (i < sets.size() && sets[i] != set)
                ++i;
            if (i == sets.size()) {
                sets.push_back(std::move(set));
                accepting_.push_back(states.accepts());
            }
            return i;
        };
        accepting_.push_back(false);
        next_.assign(classes(), dead);
        add(pattern_states{program_});
        for (std::size_t from = start; from < sets.size() && sets.size() <= most_states; ++from)
            for (auto const c : class_start_) {
                pattern_states states{program_, sets[from].data(), sets[from].size()};
                states.take(c);
                next_.push_back(static_cast<unsigned char>(add(states)));
            }
    }
};

} // namespace ringtrue::detail

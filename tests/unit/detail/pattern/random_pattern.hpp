// SPDX-License-Identifier: BSL-1.0
// Patterns to test with.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <random>
#include <string>
#include <string_view>

/// A pattern of the portable subset over a few characters, some of which have to be escaped.
class random_pattern {
public:
    explicit random_pattern(std::mt19937_64& random) : random_{random} {}

    std::string alternatives(int depth)
    {
        auto text = sequence(depth);
        for (auto more = below(6); more > 4 || (depth > 1 && more > 3); more = below(6))
            text += '|' + sequence(depth);
        return text;
    }

private:
    std::mt19937_64& random_;

    std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_() % n); }
    std::string_view one_of(std::initializer_list<std::string_view> all) { return all.begin()[below(all.size())]; }

    std::string sequence(int depth)
    {
        std::string text;
        for (auto n = below(4); n > 0; --n)
            text += atom(depth) + std::string{one_of({"", "", "", "*", "+", "?", "{0}", "{2}", "{1,}", "{0,2}", "{2,3}"})};
        return text;
    }

    std::string atom(int depth)
    {
        switch (below(depth > 0 ? 4 : 3)) {
        case 0: return character_class();
        case 3: return '(' + alternatives(depth - 1) + ')';
        default: return std::string{one_of({"a", "b", "c", "-", "\\.", "\\*", "\\|", "\\\\"})};
        }
    }

    std::string character_class()
    {
        std::string text = below(3) == 0 ? "[^" : "[";
        for (auto n = 1 + below(3); n > 0; --n)
            text += one_of({"a", "b", "c", "a-b", "b-d", "*-/", ".", "*", "|", "\\-", "\\\\", "\\]"});
        return text + ']';
    }
};

/// A text over the characters of those patterns.
inline std::string random_text(std::mt19937_64& random)
{
    std::string text;
    for (auto size = random() % 6; size > 0; --size)
        text += "aaabbbccd-.*|\\]"[random() % 15];
    return text;
}

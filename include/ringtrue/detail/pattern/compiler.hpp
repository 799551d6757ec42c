// SPDX-License-Identifier: BSL-1.0
// Compiles the regular expressions of `pattern` at compile time.
//
// The decoder runs the expression that the schema prints, so the two cannot differ. The compiler accepts only what every
// validator interprets alike (JSON Schema 2020-12 Core, 6.4): characters, escaped syntax characters, `\n`, classes with ranges,
// groups, `|`, and `* + ? {n} {n,} {n,m}`. It rejects `.`, `\d`, `\w`, `\s`, anchors and lookaround, on each of which engines
// disagree. Matching follows all alternatives at once (Thompson's construction), so that no input causes backtracking.
#pragma once

#include <ringtrue/detail/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

enum class pattern_op : unsigned char { set, range, jump, split, accept };

/// `set` is followed by x ranges, and is negated if y is 1; `range` is x to y; `jump` goes to +x; `split` goes to +x and +y.
struct pattern_instruction {
    pattern_op op;
    std::int32_t x = 0;
    std::int32_t y = 0;
};

struct pattern_program {
    pattern_instruction const* code = nullptr;
    std::size_t size = 0;

    constexpr pattern_instruction const& operator[](std::size_t i) const { return code[i]; }
};

/// A program during compilation. It has an array, which compilers evaluate several times faster than a std::vector.
struct pattern_code {
    static constexpr std::size_t most = 1000;

    std::size_t size = 0; // 0 if the pattern is outside the portable subset, or needs more than `most` instructions
    pattern_instruction code[most]{};

    constexpr void push(pattern_instruction instruction)
    {
        if (size < most)
            code[size] = instruction;
        ++size;
    }

    constexpr void insert(std::size_t at, pattern_instruction instruction)
    {
        push({});
        for (auto i = size < most ? size : most; --i > at;)
            code[i] = code[i - 1];
        code[at] = instruction;
    }
};

class pattern_compiler {
public:
    explicit constexpr pattern_compiler(std::string_view text) : text_{text} {}

    constexpr pattern_code compile()
    {
        alternatives();
        code_.push({pattern_op::accept});
        failed_ = failed_ || at_ != text_.size() || code_.size > pattern_code::most;
        return failed_ ? pattern_code{} : code_;
    }

private:
    static constexpr std::int32_t unlimited = -1;
    static constexpr std::int32_t most_repeats = 999;

    std::string_view text_;
    std::size_t at_ = 0;
    bool failed_ = false;
    pattern_code code_{};

    constexpr bool more() const { return !failed_ && at_ < text_.size(); }
    constexpr bool next_is(char c) const { return more() && text_[at_] == c; }

    constexpr bool take(char c)
    {
        bool const is_next = next_is(c);
        at_ += is_next;
        return is_next;
    }

    constexpr pattern_instruction& at(std::int32_t i) { return code_.code[static_cast<std::size_t>(i) % pattern_code::most]; }
    constexpr std::int32_t size() const { return static_cast<std::int32_t>(code_.size); }

    constexpr void alternatives()
    {
        auto const start = size();
        sequence();
        while (take('|')) {
            code_.insert(static_cast<std::size_t>(start), {pattern_op::split, 1, size() - start + 2});
            auto const jump = size();
            code_.push({pattern_op::jump});
            sequence();
            at(jump).x = size() - jump;
        }
    }

    constexpr void sequence()
    {
        while (more() && !next_is('|') && !next_is(')'))
            repetition();
    }

    constexpr void repetition()
    {
        auto const atom_at = at_;
        auto const atom_code = size();
        atom();
        std::int32_t least = 1;
        std::int32_t most = 1;
        if (take('*')) {
            least = 0, most = unlimited;
        } else if (take('+')) {
            most = unlimited;
        } else if (take('?')) {
            least = 0;
        } else if (take('{')) {
            most = least = number();
            if (take(','))
                most = next_is('}') ? unlimited : number();
            failed_ |= !take('}') || (most != unlimited && most < least);
        } else {
            return;
        }
        auto const end = at_;
        auto const again = [&] {
            at_ = atom_at, atom(), at_ = end;
            failed_ |= code_.size > pattern_code::most;
        };
        code_.size = static_cast<std::size_t>(atom_code);
        for (std::int32_t i = 0; i < least && !failed_; ++i)
            again();
        if (most == unlimited) {
            auto const split = size();
            code_.push({pattern_op::split, 1});
            again();
            code_.push({pattern_op::jump, split - size()});
            at(split).y = size() - split;
        }
        auto const first_optional = size();
        for (std::int32_t i = least; i < most && !failed_; ++i) {
            code_.push({pattern_op::split, 1});
            again();
        }
        for (std::int32_t i = least; i < most && !failed_; ++i) {
            auto const split = first_optional + (size() - first_optional) / (most - least) * (i - least);
            at(split).y = size() - split;
        }
    }

    constexpr std::int32_t number()
    {
        std::int32_t value = 0;
        failed_ |= !more() || text_[at_] < '0' || text_[at_] > '9';
        while (more() && text_[at_] >= '0' && text_[at_] <= '9') {
            value = value * 10 + (text_[at_++] - '0');
            failed_ |= value > most_repeats;
        }
        return value;
    }

    constexpr void atom()
    {
        if (take('(')) {
            alternatives();
            failed_ |= !take(')');
        } else if (take('[')) {
            character_class();
        } else {
            auto const c = static_cast<std::int32_t>(character(R"(^$\.*+?()[]{}|)"));
            code_.push({pattern_op::set, 1});
            code_.push({pattern_op::range, c, c});
        }
    }

    constexpr void character_class()
    {
        auto const set = size();
        code_.push({pattern_op::set, 0, take('^') ? 1 : 0});
        while (more() && !next_is(']')) {
            auto const first = static_cast<std::int32_t>(character(R"(^\[]-)"));
            auto const last = take('-') ? static_cast<std::int32_t>(character(R"(^\[]-)")) : first;
            failed_ |= last < first;
            code_.push({pattern_op::range, first, last});
            ++at(set).x;
        }
        failed_ |= !take(']') || at(set).x == 0;
    }

    /// Reads one character. Characters with a meaning at this place must be escaped; others must not be.
    constexpr char32_t character(std::string_view syntax)
    {
        bool const escaped = take('\\');
        if (!more())
            return failed_ = true, 0;
        if (escaped && take('n'))
            return U'\n';
        auto const next = first_code_point(text_.substr(at_));
        bool const special = next.size == 1 && syntax.find(text_[at_]) != syntax.npos;
        failed_ |= next.size == 0 || next.value < 0x20 || special != escaped;
        at_ += next.size;
        return next.value;
    }
};

} // namespace ringtrue::detail

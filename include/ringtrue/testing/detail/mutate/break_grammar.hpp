// SPDX-License-Identifier: BSL-1.0
// Changes JSON text into text that RFC 8259 forbids and some parsers accept.
#pragma once

#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/testing/detail/mutate/placed_value.hpp>
#include <ringtrue/testing/mutation.hpp>
#include <ringtrue/testing/random_source.hpp>

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

class grammar_breaker {
public:
    grammar_breaker(document const& d, random_source& source, std::vector<mutation>& out) : d_{d}, source_{source}, out_{out} {}

    void find()
    {
        for (auto const text : {"\xEF\xBB\xBF", "\v", "\xC2\xA0", "/**/", ","})
            replace(0, 0, text);
        for (std::size_t i = 0; i < d_.nodes.size(); ++i)
            switch (d_[i].kind) {
            case node_kind::number: number(i); break;
            case node_kind::string: string(i); break;
            case node_kind::array: container(i, "}"); break;
            case node_kind::object: container(i, "]"); break;
            case node_kind::null: replace(d_[i].offset, 1, "N"); break;
            case node_kind::boolean: replace(d_[i].offset, 1, "T"); break;
            }
    }

private:
    document const& d_;
    random_source& source_;
    std::vector<mutation>& out_;

    void replace(std::size_t offset, std::size_t size, std::string_view text)
    {
        out_.push_back({mutation_operator::break_grammar, rule::syntax, {}, unknown_offset, {}, {}, offset, size, std::string{text}, 2 * offset, {}, false});
    }

    void number(std::size_t i)
    {
        auto const [offset, size] = place(i);
        bool const negative = d_[i].text().front() == '-';
        bool const is_integer = d_[i].text().find_first_of(".eE") == d_[i].text().npos;
        replace(offset, 0, "+");
        replace(offset + negative, 0, "0");
        constexpr std::string_view tails[]{"e", "-", "x", "0x", "."}; // a fraction may follow an integer
        replace(offset + size, 0, is_integer ? "." : "e");
        replace(offset + size, 0, tails[source_.below(std::size(tails))]);
        replace(offset, size, negative ? "-.5" : ".5");
        replace(offset, size, "-");
        replace(offset, size, source_.one_in(2) ? "NaN" : "Infinity");
    }

    void string(std::size_t i)
    {
        auto const [offset, size] = place(i);
        for (auto const inside : {"\n", "\t", "\\x41", "\\ud800", "\\u12x", "\\'"})
            replace(offset + 1, 0, inside);
        replace(offset, size, source_.one_in(2) ? "'text'" : "text");
    }

    void container(std::size_t i, std::string_view other_end)
    {
        auto const [offset, size] = place(i);
        replace(offset + size - 1, 0, ",");
        replace(offset + size - 1, 1, other_end);
        bool const in_object = d_[i].kind == node_kind::object;
        for (auto child = i + 1; child < d_[i].next; child = d_[child + in_object].next) {
            if (child != i + 1)
                separator(',', d_[child].offset);
            if (in_object)
                separator(':', d_[child + 1].offset);
        }
    }

    /// Breaks the comma or colon before a name or a value.
    void separator(char character, std::size_t before)
    {
        constexpr std::string_view instead[]{" ", ";", "=", "/", ",,", "::"}; // not nothing: 1,2 would become 12
        replace(d_.source.rfind(character, before - 1), 1, instead[source_.below(std::size(instead))]);
    }

    struct span {
        std::size_t offset;
        std::size_t size;
    };
    span place(std::size_t i) const { return {d_[i].offset, spelling(d_, i).size()}; }
};

/// Adds some of these changes. All of them, hundreds for a document, would crowd out those that break the contract.
inline void break_grammar(document const& d, random_source& source, std::vector<mutation>& out)
{
    std::vector<mutation> all;
    grammar_breaker{d, source, all}.find();
    for (std::size_t i = 0; i < 8; ++i)
        out.push_back(all[source.below(all.size())]);
}

} // namespace ringtrue::testing::detail

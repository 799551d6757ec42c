// SPDX-License-Identifier: BSL-1.0
// Spells a JSON value in another way: member order, white space, escapes, and numbers.
#pragma once

#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/parse.hpp>
#include <ringtrue/detail/text/utf8.hpp>
#include <ringtrue/testing/random_source.hpp>

#include <cstddef>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

using namespace ringtrue::detail;

class respeller {
public:
    explicit respeller(random_source& source) : source_{source} {}

    /// Changes one or more of order, white space, escapes and numbers. Throws std::invalid_argument for a text that is not JSON.
    std::string operator()(std::string_view json)
    {
        aspects_ = 1 + source_.below(15);
        return spell(json);
    }

    /// Changes the order of members alone.
    std::string reorder(std::string_view json)
    {
        aspects_ = order;
        return spell(json);
    }

    /// Returns the string in quotes. Each character stands for itself or is escaped in one of the possible ways.
    std::string string(std::string_view characters)
    {
        std::string text{'"'};
        while (!characters.empty()) {
            auto const c = first_code_point(characters);
            append_character(text, c.value, characters.substr(0, c.size));
            characters.remove_prefix(c.size);
        }
        return text + '"';
    }

private:
    enum aspect : std::size_t { order = 1, white_space = 2, escapes = 4, numbers = 8 };

    random_source& source_;
    std::size_t aspects_ = order | white_space | escapes | numbers;

    std::string spell(std::string_view json)
    {
        document d;
        if (!parser{d, json, static_cast<std::size_t>(-1)}.parse())
            throw std::invalid_argument{"only JSON can be spelled in another way"};
        return value(d, 0);
    }

    bool changes(aspect what) const { return (aspects_ & what) != 0; }

    std::string value(document const& d, std::size_t i)
    {
        std::string text{space()};
        switch (auto const& n = d[i]; n.kind) {
        case node_kind::object: text += object(d, i); break;
        case node_kind::array:
            text += '[';
            for (auto item = i + 1; item < n.next; item = d[item].next) {
                text += item == i + 1 ? "" : ",";
                text += value(d, item);
            }
            text += n.next == i + 1 ? space() : "";
            text += ']';
            break;
        case node_kind::string: text += string(n.text()); break;
        case node_kind::number: text += number(n.text()); break;
        default: text += n.text();
        }
        text += space();
        return text;
    }

    // One draw per statement here and below, since compilers evaluate the operands of + in different orders.

    std::string object(document const& d, std::size_t i)
    {
        std::vector<std::size_t> names;
        for (auto name = i + 1; name < d[i].next; name = d[name + 1].next)
            names.push_back(name);
        for (auto count = changes(order) ? names.size() : 0; count > 1; --count)
            std::swap(names[count - 1], names[source_.below(count)]);
        std::string text{'{'};
        for (auto const name : names) {
            text += name == names.front() ? "" : ",";
            text += space();
            text += string(d[name].text());
            text += space();
            text += ':';
            text += value(d, name + 1);
        }
        text += space();
        return text + '}';
    }

    /// Gives an integer a fraction or an exponent, which it may have (JSON Schema 2020-12 Core, 4.2.3).
    std::string number(std::string_view digits)
    {
        constexpr std::string_view tails[]{"", "", "", ".0", ".000", "e0", "E+00", "0e-1", "00.0E-02"}; // the last two are not for 0
        bool const is_integer = digits.find_first_of(".eE") == digits.npos;
        if (!changes(numbers))
            return std::string{digits};
        if (!is_integer)
            return std::string{digits} + (digits.find_first_of("eE") == digits.npos && source_.one_in(2) ? source_.one_in(2) ? "0" : "e0" : "");
        bool const is_zero = digits == "0" || digits == "-0";
        auto const zeros = is_zero ? 0 : digits.size() - 1 - digits.find_last_not_of('0');
        if (zeros > 0 && source_.one_in(2))
            return std::string{digits.substr(0, digits.size() - zeros)} + 'e' + std::to_string(zeros);
        auto const choices = is_zero ? std::size(tails) - 2 : std::size(tails);
        return std::string{digits} + std::string{tails[source_.below(choices)]};
    }

    std::string space()
    {
        std::string text;
        for (auto count = changes(white_space) ? source_.below(4) : 0; count > 0; --count)
            text += " \t\r\n"[source_.below(4)];
        return text;
    }

    void append_character(std::string& out, char32_t c, std::string_view bytes)
    {
        constexpr std::string_view named = "\"\\/\b\f\n\r\t";
        bool const has_to = c < 0x20 || c == '"' || c == '\\';
        auto const letter = c < 0x80 ? named.find(static_cast<char>(c)) : named.npos;
        if (!has_to && (!changes(escapes) || !source_.one_in(3))) {
            out += bytes;
        } else if (letter != named.npos && source_.one_in(2)) {
            out += '\\';
            out += "\"\\/bfnrt"[letter];
        } else if (c < 0x10000) {
            append_unit(out, c);
        } else {
            append_unit(out, 0xD800 + ((c - 0x10000) >> 10));
            append_unit(out, 0xDC00 + ((c - 0x10000) & 0x3FF));
        }
    }

    void append_unit(std::string& out, char32_t unit)
    {
        std::string_view const digits = source_.one_in(2) ? "0123456789abcdef" : "0123456789ABCDEF";
        out += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4)
            out += digits[unit >> shift & 0xF];
    }
};

} // namespace ringtrue::testing::detail

// SPDX-License-Identifier: BSL-1.0
// The same JSON value in another spelling: members in another order, white space, escapes, and numbers.
#pragma once

#include <ringtrue/detail/utf8.hpp>

#include <boost/json.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

class respeller {
public:
    explicit respeller(std::uint64_t seed) : random_{seed} {}

    std::string operator()(boost::json::value const& value)
    {
        std::string text{space()};
        if (auto const* object = value.if_object()) {
            std::vector<std::pair<std::string, boost::json::value const*>> members;
            for (auto const& m : *object)
                members.emplace_back(m.key(), &m.value());
            std::shuffle(members.begin(), members.end(), random_);
            text += '{';
            for (auto const& [name, member] : members) {
                text += member == members.front().second ? space() : "," + space();
                text += string(name) + space() + ':' + (*this)(*member);
            }
            text += space() + '}';
        } else if (auto const* array = value.if_array()) {
            text += '[';
            for (auto const& item : *array)
                text += (&item == array->data() ? "" : ",") + (*this)(item);
            text += space() + ']';
        } else if (value.is_string()) {
            text += string(value.as_string());
        } else if (value.is_int64() || value.is_uint64()) {
            auto const digits = boost::json::serialize(value);
            text += digits + std::string{integer_tails[random_() % (digits == "0" ? 7 : std::size(integer_tails))]};
        } else {
            text += boost::json::serialize(value);
        }
        return text + space();
    }

    /// The string in quotes, each of its characters as itself or in one of its escapes.
    std::string string(std::string_view characters)
    {
        std::string text{'"'};
        while (!characters.empty()) {
            auto const c = ringtrue::detail::first_code_point(characters);
            append(text, c.value, characters.substr(0, c.size));
            characters.remove_prefix(c.size);
        }
        return text + '"';
    }

private:
    static constexpr std::string_view integer_tails[]{"", "", "", ".0", ".000", "e0", "E+00", "0e-1", "00.0E-02"}; // the last two not for 0

    std::mt19937_64 random_;

    std::string space() { return std::string{std::string_view{" \t\r\n  \n\t"}.substr(0, random_() % 5)}; }

    void append(std::string& out, char32_t c, std::string_view bytes)
    {
        constexpr std::string_view named = "\"\\/\b\f\n\r\t";
        bool const has_to = c < 0x20 || c == '"' || c == '\\';
        auto const letter = c < 0x80 ? named.find(static_cast<char>(c)) : named.npos;
        if (!has_to && random_() % 3 != 0) {
            out += bytes;
        } else if (letter != named.npos && random_() % 2 == 0) {
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
        char escape[8];
        std::snprintf(escape, sizeof escape, random_() % 2 == 0 ? "\\u%04x" : "\\u%04X", static_cast<unsigned>(unit));
        out += escape;
    }
};

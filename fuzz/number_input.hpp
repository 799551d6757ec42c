// SPDX-License-Identifier: BSL-1.0
// The input of the targets about numbers: characters that occur in JSON numbers, whether they form one or not.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <regex>
#include <string>
#include <utility>

struct number_input {
    std::string text;
    bool is_number; // by the grammar of RFC 8259, section 6
};

/// Returns no value for other characters, or more than 400.
inline std::optional<number_input> read_number_input(std::uint8_t const* data, std::size_t size)
{
    std::string text{reinterpret_cast<char const*>(data), size};
    if (size > 400 || text.find_first_not_of("0123456789-+.eE") != text.npos)
        return {};
    static std::regex const grammar{R"(-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?)"};
    bool const is_number = std::regex_match(text, grammar);
    return number_input{std::move(text), is_number};
}

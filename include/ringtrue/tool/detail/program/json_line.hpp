// SPDX-License-Identifier: BSL-1.0
// Lines of JSON about files: valid UTF-8, whatever a file's name is, and without characters that a terminal would obey or hide.
#pragma once

#include <ringtrue/detail/text/append.hpp>
#include <ringtrue/detail/text/utf8.hpp>
#include <ringtrue/version.hpp>

#include <iostream>
#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::tool::detail {

/// Appends `"file":"name"`. JSON text is UTF-8, which a name need not be: U+FFFD then stands for each byte that is not, and
/// `"fileBytes"` has all bytes in hexadecimal, so that every name can be told from every other.
inline void append_file_member(std::string& line, std::string_view name)
{
    std::string text;
    for (auto rest = name; !rest.empty();) {
        auto const valid = ringtrue::detail::valid_utf8_size(rest);
        text += rest.substr(0, valid);
        rest.remove_prefix(valid);
        if (rest.empty())
            break;
        ringtrue::detail::append_utf8(text, 0xFFFD);
        rest.remove_prefix(1);
    }
    line += R"("file":)";
    ringtrue::detail::append_json_string(line, text);
    if (text == name)
        return;
    line += R"(,"fileBytes":")";
    for (char const c : name)
        for (int const shift : {4, 0})
            line += ringtrue::detail::hex_digits[static_cast<unsigned char>(c) >> shift & 0xF];
    line += '"';
}

/// Prints compact JSON as one line. Deceptive characters, which occur only inside strings, are escaped as JSON does it: the value
/// stays the same.
inline void print_json_line(std::string_view json)
{
    std::string line;
    while (!json.empty()) {
        auto const c = ringtrue::detail::first_code_point(json);
        auto const bytes = json.substr(0, c.size == 0 ? 1 : c.size);
        json.remove_prefix(bytes.size());
        if (!ringtrue::detail::is_deceptive(c.value)) {
            line += bytes;
            continue;
        }
        bool const has_surrogates = c.value > 0xFFFF;
        line += "\\u";
        ringtrue::detail::append_hex4(line, has_surrogates ? 0xD7C0 + (c.value >> 10) : c.value);
        if (has_surrogates) {
            line += "\\u";
            ringtrue::detail::append_hex4(line, 0xDC00 | (c.value & 0x3FF));
        }
    }
    std::cout << line << '\n';
}

} // namespace ringtrue::tool::detail

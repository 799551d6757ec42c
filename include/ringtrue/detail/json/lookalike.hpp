// SPDX-License-Identifier: BSL-1.0
// Says what a text that is not JSON looks like: what arrives in place of an event if a server or proxy is set up differently.
#pragma once

#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/text/masked.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

[[gnu::cold]] constexpr bool starts_with_ignoring_case(std::string_view text, std::string_view lower_case) { return equals_ignoring_case(text.substr(0, lower_case.size()), lower_case); }

/// Whether the text starts like `name=value`, and goes on without white space, or with JSON that somebody forgot to encode.
[[gnu::cold]] constexpr bool looks_like_form(std::string_view text)
{
    constexpr auto is_name = [](char c) {
        auto const byte = static_cast<unsigned char>(c);
        return is_ascii_letter(byte) || is_ascii_digit(byte) || std::string_view{"*-._+%[]"}.find(c) != std::string_view::npos;
    };
    auto const name = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_name) - text.begin());
    if (name == 0 || text.front() == '[' || !text.substr(name).starts_with('='))
        return false;
    auto const value = text.substr(name + 1);
    if (value.empty() || value.front() == '=') // the padding of Base64
        return false;
    return value.front() == '{' || std::none_of(value.begin(), value.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

/// Whether a whole document has been read, and another object or array starts at `at`, on another line.
[[gnu::cold]] inline bool is_next_document(document const& d, std::size_t at)
{
    bool const is_read = !d.nodes.empty() && (d[0].kind == node_kind::object || d[0].kind == node_kind::array) && d[0].size > 1; // 1 while it is open
    if (!is_read || at == d.source.size() || (d.source[at] != '{' && d.source[at] != '['))
        return false;
    auto const end = std::size_t{d[0].offset} + d[0].size;
    return d.source.substr(end, at - end).find('\n') != std::string_view::npos;
}

/// Returns what to say of the text behind what was found at `at`, where it stops being JSON, or an empty text.
[[gnu::cold, gnu::noinline]] inline std::string_view remark_on_text(document const& d, std::size_t at)
{
    if (is_next_document(d, at)) {
        bool const is_line = d.source.substr(d[0].offset, d[0].size).find('\n') == std::string_view::npos;
        return is_line ? "which looks like a second document (JSON Lines): decode each line by itself" : "which looks like a second document: decode each by itself";
    }
    constexpr std::string_view space = " \t\r\n";
    auto text = d.source;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    text.remove_prefix(std::min(text.find_first_not_of(space), text.size()));
    text = text.substr(0, text.find_last_not_of(space) + 1);
    if (starts_with_ignoring_case(text, "<!doctype html") || starts_with_ignoring_case(text, "<html"))
        return "in what looks like an HTML page, such as a proxy's error page";
    if (text.starts_with("<?xml"))
        return "in what looks like XML";
    if (looks_like_form(text))
        return "in what looks like a form (application/x-www-form-urlencoded): decode it, and take the field that holds the JSON";
    return {};
}

} // namespace ringtrue::detail

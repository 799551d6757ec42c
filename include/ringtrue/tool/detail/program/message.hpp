// SPDX-License-Identifier: BSL-1.0
// Messages on standard error: one line each, in which nothing is hidden, and nothing is a command to a terminal.
#pragma once

#include <ringtrue/detail/text/append.hpp>
#include <ringtrue/version.hpp>

#include <cstddef>
#include <iostream>
#include <string>
#include <string_view>
#include <system_error>

namespace ringtrue::inline RINGTRUE_ABI::tool::detail {

/// Why a system call failed; `error` is its errno.
inline std::string reason(int error) { return std::generic_category().message(error); }

/// An argument or a file's name as messages show it: in quotes, so that an empty one and spaces can be seen.
inline std::string in_quotes(std::string_view given)
{
    constexpr std::size_t longest_path = 4096; // nobody needs to read all of what is longer
    std::string text = "\"";
    ringtrue::detail::append_printable(text, given, given.size() > longest_path ? 100 : longest_path);
    return text + '"';
}

/// Prints "program: what".
inline void complain(std::string_view program, std::string_view what) { std::cerr << program << ": " << ringtrue::detail::printable(what) << '\n'; }

} // namespace ringtrue::tool::detail

// SPDX-License-Identifier: BSL-1.0
// Floor 1, private. What the checks of structs and of enumerations share.
#pragma once

#include <ringtrue/detail/core/fixed_string.hpp>

#include <cstddef>
#include <string_view>

namespace ringtrue::detail {

/// A description's text as template argument, so that compilers print it in their notes.
template <class Descriptor>
inline constexpr auto name_of = [] {
    constexpr std::string_view name = Descriptor::name;
    char text[name.size() + 1]{};
    name.copy(text, name.size());
    return fixed_string<name.size() + 1>{text};
}();

constexpr bool says_something(std::string_view description)
{
    return description.find_first_not_of(" \t\n") != description.npos;
}

} // namespace ringtrue::detail

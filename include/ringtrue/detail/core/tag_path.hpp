// SPDX-License-Identifier: BSL-1.0
// The place of a tagged union's tag: the name of a member, or the names of nested ones. A description separates them by slashes, and
// escapes as JSON Pointer does (RFC 6901, section 3): "event/type" is the member "type" of the member "event", "a~1b" the member "a/b".
// The keywords hold the names as they are, separated by U+0000.
#pragma once

#include <ringtrue/version.hpp>

#include <cstddef>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

inline constexpr char name_separator = '\0';

/// Reads a path as it is described. Writes the names, separated, unless `out` is null, and returns their size, or npos if a tilde
/// escapes nothing.
constexpr std::size_t read_tag_path(char* out, std::string_view described)
{
    std::size_t size = 0;
    for (std::size_t i = 0; i < described.size(); ++i, ++size) {
        char c = described[i] == '/' ? name_separator : described[i];
        if (c == '~') {
            c = ++i == described.size() ? '?' : described[i] == '0' ? '~' : described[i] == '1' ? '/' : '?';
            if (c == '?')
                return described.npos;
        }
        if (out != nullptr)
            out[size] = c;
    }
    return size;
}

/// The first name of a path, and the path from there.
struct tag_path {
    std::string_view name;
    std::string_view rest{};

    explicit constexpr tag_path(std::string_view names) : name{names.substr(0, names.find(name_separator))}
    {
        if (name.size() != names.size())
            rest = names.substr(name.size() + 1);
    }

    /// Whether the name is that of the tag itself.
    constexpr bool is_tag() const { return rest.data() == nullptr; }
};

} // namespace ringtrue::detail

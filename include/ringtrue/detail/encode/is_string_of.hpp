// SPDX-License-Identifier: BSL-1.0
// Finds out whether a string, to which an event is written, belongs to that event.
#pragma once

#include <ringtrue/detail/describe/any_part.hpp>

#include <string>
#include <type_traits>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Whether the string is a member, an item, or a map's value in the event. Those inside field types of a user's own do not count:
/// nothing of them is read any more when the text is written.
template <class T>
bool is_string_of(T const& event, std::string const& string)
{
    return any_part(event, [&](auto const& part) {
        if constexpr (std::is_same_v<decltype(part), std::string const&>)
            return &part == &string;
        else
            return false;
    });
}

} // namespace ringtrue::detail

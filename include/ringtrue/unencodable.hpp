// SPDX-License-Identifier: BSL-1.0
// The exception that encoding throws. It reports a programmer's mistake: an event made of constrained types is valid until it is
// moved from.
#pragma once

#include <ringtrue/detail/text/append.hpp>

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI {

/// A member holds a value that JSON or its contract cannot represent. what() names the member and the reason, but not the value.
class unencodable : public std::invalid_argument {
public:
    [[gnu::cold]] unencodable(std::string pointer, std::string_view reason)
        : std::invalid_argument{message(pointer, reason)}, pointer_{std::move(pointer)}
    {
    }

    /// JSON Pointer (RFC 6901) to the member.
    std::string const& pointer() const { return pointer_; }

private:
    std::string pointer_;

    static std::string message(std::string_view pointer, std::string_view reason)
    {
        std::string text{"cannot encode "};
        detail::append_printable(text, pointer.empty() ? "the event" : pointer);
        detail::append(text, {": ", reason});
        return text;
    }
};

} // namespace ringtrue

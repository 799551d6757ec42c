// SPDX-License-Identifier: BSL-1.0
// Event to JSON text.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/detail/encode/size.hpp>
#include <ringtrue/detail/encode/write.hpp>

#include <cstddef>
#include <string>

namespace ringtrue::inline RINGTRUE_ABI {

namespace detail {

/// Writes the event to a text that has room for it, and shortens that to what is written.
template <class T>
void write_within(std::string& room, T const& event)
{
    auto const* const end = write(room.data(), event);
    room.resize(static_cast<std::size_t>(end - room.data()));
}

} // namespace detail

/// Replaces what `buffer` holds by the event's JSON text: UTF-8, compact, members in documented order, absent ones left
/// out. Throws `unencodable`, and leaves the buffer as it was, where a standard type holds what the contract cannot:
/// a number that is not finite, a text that is no UTF-8, a time outside its range, an enum without an enumerator.
template <class T>
void encode_to(std::string& buffer, T const& event)
{
    buffer.resize(detail::encoded_size(event));
    detail::write_within(buffer, event);
}

/// The event's JSON text; see encode_to.
template <class T>
[[nodiscard]] std::string encode(T const& event)
{
    std::string text(detail::encoded_size(event), '\0');
    detail::write_within(text, event);
    return text;
}

} // namespace ringtrue

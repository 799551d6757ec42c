// SPDX-License-Identifier: BSL-1.0
// Encodes an event to JSON text.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/detail/encode/size.hpp>
#include <ringtrue/detail/encode/write.hpp>

#include <cstddef>
#include <string>

namespace ringtrue::inline RINGTRUE_ABI {

namespace detail {

/// Writes the event to `room`, which is large enough, and shortens `room` to what was written.
template <class T>
void write_within(std::string& room, T const& event)
{
    auto const* const end = write(room.data(), event);
    room.resize(static_cast<std::size_t>(end - room.data()));
}

} // namespace detail

/// Replaces the content of `buffer` by the event's JSON text: UTF-8, compact, members in the order of the description, without
/// absent members. Throws `unencodable`, and leaves `buffer` unchanged, if a standard type holds a value that the contract
/// rejects: a number that is not finite, a string that is not UTF-8, a time outside its range, or an enum value that is no
/// enumerator.
template <class T>
void encode_to(std::string& buffer, T const& event)
{
    buffer.resize(detail::encoded_size(event));
    detail::write_within(buffer, event);
}

/// Returns the event's JSON text. Throws `unencodable` under the same conditions as encode_to.
template <class T>
[[nodiscard]] std::string encode(T const& event)
{
    std::string text(detail::encoded_size(event), '\0');
    detail::write_within(text, event);
    return text;
}

} // namespace ringtrue

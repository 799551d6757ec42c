// SPDX-License-Identifier: BSL-1.0
// Encodes an event to JSON text.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/detail/encode/is_string_of.hpp>
#include <ringtrue/detail/encode/size.hpp>
#include <ringtrue/detail/encode/write.hpp>

#include <cstddef>
#include <string>

namespace ringtrue::inline RINGTRUE_ABI {

namespace detail {

/// Writes the event to `room`, which is large enough, and shortens `room` to what was written.
template <class T>
void write_within(std::string& room, T const& event, aside_of<T> const& aside)
{
    char const* next = aside.c_str();
    auto const* const end = write(room.data(), event, next);
    room.resize(static_cast<std::size_t>(end - room.data()));
}

} // namespace detail

/// Returns the event's JSON text. Throws under the same conditions as encode_to.
template <class T>
[[nodiscard]] std::string encode(T const& event)
{
    detail::aside_of<T> aside;
    std::string text(detail::encoded_size(event, aside), '\0');
    detail::write_within(text, event, aside);
    return text;
}

/// Replaces the content of `buffer` by the event's JSON text: UTF-8, compact, members in the order of the description, without
/// absent members. Throws `unencodable`, and leaves `buffer` unchanged, if the event holds a value that the contract rejects: a
/// number that is not finite, a string that is not UTF-8, a time outside its range, an enum value that is no enumerator, or a
/// text that is empty since it was moved from. Passes on what the `write` of a field type throws, and leaves `buffer` unchanged.
/// `buffer` may be a string of the event.
template <class T>
void encode_to(std::string& buffer, T const& event)
{
    if (detail::is_string_of(event, buffer)) [[unlikely]] {
        buffer = encode(event);
        return;
    }
    detail::aside_of<T> aside;
    buffer.resize(detail::encoded_size(event, aside));
    detail::write_within(buffer, event, aside);
}

} // namespace ringtrue

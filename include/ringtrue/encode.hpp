// SPDX-License-Identifier: BSL-1.0
// Floor 2. Event to JSON text.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/detail/encodable.hpp>
#include <ringtrue/detail/write.hpp>

#include <string>

namespace ringtrue {

/// Replaces what `buffer` holds by the event's JSON text: UTF-8, compact, members in documented order, absent ones left
/// out. Throws `unencodable`, and leaves the buffer as it was, where a standard type holds what the contract cannot:
/// a number that is not finite, a text that is no UTF-8, a time outside its range, an enum without an enumerator.
template <class T>
void encode_to(T const& event, std::string& buffer)
{
    auto const size = detail::encoded_size(event);
    buffer.resize(size);
    auto* const end = detail::write(buffer.data(), event);
    buffer.resize(static_cast<std::size_t>(end - buffer.data()));
}

/// The event's JSON text; see encode_to.
template <class T>
[[nodiscard]] std::string encode(T const& event)
{
    std::string text;
    encode_to(event, text);
    return text;
}

} // namespace ringtrue

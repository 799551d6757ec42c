// SPDX-License-Identifier: BSL-1.0
// Gives the JSON text of a document's values.
#pragma once

#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/text/append.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Returns the bytes of a value in its document, with the quotes of a string. Requires a document that was text.
inline std::string_view spelling(document const& d, std::size_t i)
{
    auto const& n = d[i];
    if (n.kind != node_kind::string)
        return {d.source.data() + n.offset, n.size};
    std::size_t end = n.offset + 1;
    for (; d.source[end] != '"'; ++end)
        end += d.source[end] == '\\';
    return d.source.substr(n.offset, end + 1 - n.offset);
}

/// Appends the value as compact JSON text. Recursion is limited by max_depth.
inline void append_json(std::string& out, document const& d, std::size_t i)
{
    auto const& n = d[i];
    if (n.kind == node_kind::string)
        return append_json_string(out, n.text());
    if (n.kind != node_kind::array && n.kind != node_kind::object)
        return static_cast<void>(out.append(n.text()));
    bool const in_object = n.kind == node_kind::object;
    out.push_back(in_object ? '{' : '[');
    for (auto child = i + 1; child < n.next; child = d[child + in_object].next) {
        if (child != i + 1)
            out.push_back(',');
        append_json(out, d, child);
        if (in_object) {
            out.push_back(':');
            append_json(out, d, child + 1);
        }
    }
    out.push_back(in_object ? '}' : ']');
}

/// Returns the value's bytes in its document or, if the document was not text, its JSON text in `room`.
inline std::string_view json_of(document const& d, std::size_t i, std::string& room)
{
    if (d.source.data() != nullptr)
        return spelling(d, i);
    room.clear();
    append_json(room, d, i);
    return room;
}

} // namespace ringtrue::detail

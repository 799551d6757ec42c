// SPDX-License-Identifier: BSL-1.0
// A JSON document as a flat list of nodes, each of which knows its place in the text.
//
// The contents of a node follow it; a member is a string node, the name, followed by its value. Boost.JSON's value has neither
// the places, nor the second of two equal members, nor the spelling of a number: messages and exact integers need all three.
#pragma once

#include <ringtrue/decode_options.hpp>
#include <ringtrue/detail/text/block.hpp>
#include <ringtrue/violation.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::detail {

enum class node_kind : unsigned char { null, boolean, number, string, array, object };

/// The largest `choice`. The index of a node is smaller, since a text has no more nodes than bytes.
inline constexpr std::uint32_t no_choice = largest_text - 1;

/// The `choice` of a string that its contract accepts as a deviation.
inline constexpr std::uint32_t deviates = no_choice;

/// 24 bytes, since a document of 1 MiB can have half a million nodes.
struct node {
    node() = default;
    node(node_kind of, std::string_view text, std::size_t first_byte, std::size_t after)
        : characters{text.data()}, size{static_cast<std::uint32_t>(text.size())}, offset{static_cast<std::uint32_t>(first_byte)},
          next{static_cast<std::uint32_t>(after)}, choice{0}, kind{of}
    {
    }

    char const* characters = nullptr;
    std::uint32_t size = 0;
    std::uint32_t offset = 0; // of the first byte, from the start of the document
    std::uint32_t next = 0; // the index after this node and its contents
    std::uint32_t choice : 29 = 0; // set by check(): the property of a name, the alternative of a union, the value of an enum
    node_kind kind : 3 = node_kind::null;

    /// A string's characters; for other kinds the spelling in the document, with brackets.
    std::string_view text() const { return {characters, size}; }

    void choose(std::size_t index) { choice = index & no_choice; }
};

/// Not copyable, since nodes refer to the text and to `unescaped`.
struct document {
    document() = default;
    document(document const&) = delete;
    document& operator=(document const&) = delete;

    std::string_view source; // data() is null if the document was not text
    std::vector<node> nodes; // the first is the value of the document
    std::string unescaped; // characters of strings with escapes; reserved once, so that it never reallocates

    node& operator[](std::size_t i) { return nodes[i]; }
    node const& operator[](std::size_t i) const { return nodes[i]; }
};

/// During parsing, the `choice` of an open array or object is the container around it; this value means none.
inline constexpr std::uint32_t no_container = no_choice;

/// Appends the name or the index of the container's last child.
[[gnu::cold]] inline void append_child_token(std::string& pointer, document const& d, std::size_t container, std::size_t child)
{
    if (d[container].kind == node_kind::object)
        return append_pointer_token(pointer, d[child - 1].text());
    std::size_t index = 0;
    for (auto i = container + 1; i < child; i = d[i].next)
        ++index;
    append_pointer_index(pointer, index);
}

/// Appends the pointer to an open array or object. Recursion is limited by max_depth.
[[gnu::cold]] inline void append_open_pointer(std::string& pointer, document const& d, std::size_t container)
{
    auto const outer = d[container].choice;
    if (outer == no_container)
        return;
    append_open_pointer(pointer, d, outer);
    append_child_token(pointer, d, outer, container);
}

/// Says of a value that it lies deeper than max_depth allows.
[[gnu::cold]] inline void explain_depth(violation& v, std::size_t max_depth)
{
    v.expected = "at most ";
    append_number(v.expected, max_depth);
    v.expected.append(" levels of arrays and objects");
    v.found = "one more";
}

/// Finds lines and columns of ascending offsets in one pass over a text.
class position_finder {
public:
    explicit position_finder(std::string_view source) : source_{source} {}

    /// Sets line and column (both from 1, the column in code points) of a violation whose offset is set. Does nothing if there is
    /// no text.
    void locate(violation& v)
    {
        if (source_.data() == nullptr)
            return;
        if (v.offset < at_)
            *this = position_finder{source_};
        while (at_ < v.offset) {
            constexpr auto one_column_each = bytes_from(0, 0x7F) - bytes_of("\n");
            if (v.offset - at_ >= 16 && members16<one_column_each>(source_.data() + at_) == 0xFFFF) {
                at_ += 16;
                column_ += 16;
                continue;
            }
            bool const continuation = (static_cast<unsigned char>(source_[at_]) & 0xC0) == 0x80;
            column_ = source_[at_] == '\n' ? 1 : column_ + !continuation;
            line_ += source_[at_] == '\n';
            ++at_;
        }
        v.line = line_;
        v.column = column_;
    }

private:
    std::string_view source_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::size_t column_ = 1;
};

} // namespace ringtrue::detail

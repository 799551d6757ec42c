// SPDX-License-Identifier: BSL-1.0
// Recognises the members of an object in any order, with unknown ones among them.
#pragma once

#include <ringtrue/detail/core/little_endian.hpp>
#include <ringtrue/detail/core/name_index.hpp>
#include <ringtrue/detail/core/static_list.hpp>
#include <ringtrue/detail/decode/fast/input.hpp>
#include <ringtrue/detail/decode/fast/name_table.hpp>
#include <ringtrue/detail/decode/fast/scalar.hpp>
#include <ringtrue/detail/decode/fast/tape.hpp>
#include <ringtrue/detail/describe/keywords_of.hpp>
#include <ringtrue/detail/text/block.hpp>
#include <ringtrue/keywords.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Names that the contract does not know, or names of a map, none of which may occur twice. The full path handles more than eight
/// of them.
class other_names {
public:
    other_names() {} // user-provided, so that value-initialisation does not clear the array

    bool add(std::string_view name)
    {
        for (std::size_t i = 0; i < size_; ++i)
            if (all_[i].text() == name)
                return false;
        if (size_ == all_.size())
            return false;
        all_[size_++] = {name.data(), name.size()};
        return true;
    }

private:
    std::array<tape_entry, 8> all_;
    std::size_t size_ = 0;
};

/// Reads a member's name and colon. Returns the position of its value; p is the start of the name.
inline char const* read_name(input& in, char const* p, tape_entry& name)
{
    if (!in.is(p, '"'))
        return nullptr;
    p = read_string(in, p + 1, name);
    p = p != nullptr ? take_spaced(in, p, ':') : nullptr;
    return p != nullptr ? skip_white_space(in, p) : nullptr;
}

/// The state of reading a struct's members.
struct members_read {
    static_list<property> properties;
    name_table const& names;
    std::uint64_t seen = 0; // one bit for each
    bool follows = false; // a member was read, so the next one follows a comma
    other_names unknown;
    char const* known_at = nullptr; // one of the properties or the closing brace starts here

    members_read(static_list<property> all, name_table const& by_hash) : properties{all}, names{by_hash} {}
};

/// A member with a short, known name in compact text.
struct compact_member {
    std::size_t property;
    char const* value = nullptr; // null if there is no such member
    char const* end = nullptr; // where the value seems to end, for a short string without escapes or another scalar
};

/// Finds the member whose name starts at p. Finds all its quotes at once.
[[gnu::always_inline]] inline compact_member find_compact_member(input const& in, char const* p, members_read const& read)
{
    if (in.left(p) < longest_hashed_name + 4 || in.text().size() < 64 || *p != '"')
        return {};
    ++p;
    constexpr auto top = std::uint64_t{1} << 63;
    auto const quotes = members64<bytes_of("\"\\")>(p, in.end) | top;
    auto const size = static_cast<std::size_t>(std::countr_zero(quotes));
    if (size > longest_hashed_name || p[size + 1] != ':')
        return {};
    auto const place = read.names.find(p, size);
    if (place == 0)
        return {};
    compact_member found{.property = place - 1, .value = p + size + 2};
    // After a string's second quote, or before the comma of the next name. Which of the two is unpredictable, so no branch.
    auto const next = quotes & (quotes - 1);
    auto const closing = (next & (next - 1)) | top;
    bool const is_string = *found.value == '"';
    auto const end = static_cast<std::size_t>(std::countr_zero(is_string ? closing << 1 : next >> 1));
    bool const is_scalar = *found.value > ' ' && (*found.value | 0x20) != '{'; // and no opening bracket
    if (end < 62 && in.left(p) > end && (p[end] == ',' || p[end] == '}') && is_scalar)
        found.end = p + end;
    return found;
}

/// Starts at an opening brace or after a member. Returns the position of the next member's value and sets `next` to its property;
/// after the last member, returns the position after the closing brace and sets `next` to the number of properties. Skips unknown
/// members with scalar values. find_compact_member has failed at `not_compact`.
[[gnu::noinline]] inline char const* next_member(input& in, char const* p, members_read& read, std::size_t& next, char const* not_compact = nullptr)
{
    for (;;) {
        p = skip_white_space(in, p);
        read.known_at = p;
        if (!in.is(p, read.follows ? ',' : '{')) {
            next = read.properties.size();
            return in.is(p, '}') ? p + 1 : nullptr;
        }
        p = skip_white_space(in, p + 1);
        if (!read.follows && in.is(p, '}')) {
            next = read.properties.size();
            return p + 1;
        }
        auto const member = p != not_compact ? find_compact_member(in, p, read) : compact_member{};
        if (member.value != nullptr) {
            next = member.property;
            return skip_white_space(in, member.value);
        }
        tape_entry name;
        p = read_name(in, p, name);
        if (p == nullptr)
            return nullptr;
        auto const text = name.text();
        next = find_name(read.properties, {}, text);
        if (next < read.properties.size())
            return p;
        if (in.refuses_unknown || !read.unknown.add(text))
            return nullptr;
        p = skip_scalar(in, p);
        if (p == nullptr)
            return nullptr;
        read.follows = true;
    }
}

/// Members still to be recognised: where each value starts, and where it must end.
struct members_found {
    std::uint64_t bits = 0; // one bit for each
    std::array<char const*, most_members> at;
    std::array<char const*, most_members> end;

    members_found() {} // user-provided, so that value-initialisation does not clear the arrays
};

/// Like next_member, but first skips all members in compact text with short scalar values, and records them in `found`. They are
/// found by their quotes only: recognising each at once would cost one mispredicted branch for each.
[[gnu::noinline]] inline char const* next_other_member(input& in, char const* p, members_read& read, members_found& found, std::size_t& next)
{
    while (in.is(p, read.follows ? ',' : '{')) {
        auto const member = find_compact_member(in, p + 1, read);
        if (member.value == nullptr)
            return next_member(in, p, read, next, p + 1);
        next = member.property;
        auto const bit = std::uint64_t{1} << next;
        if (member.end == nullptr || (read.seen & bit) != 0)
            return skip_white_space(in, member.value);
        read.seen |= bit;
        read.follows = true;
        found.bits |= bit;
        found.at[next] = member.value;
        found.end[next] = member.end;
        p = member.end;
    }
    return next_member(in, p, read, next);
}

} // namespace ringtrue::detail

// SPDX-License-Identifier: BSL-1.0
// Finds the next member of an object whose members come in any order, with unknown ones among them.
#pragma once

#include <ringtrue/detail/core/little_endian.hpp>
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

/// The names that a contract does not know, or that a map has: each may stand once. Of more than a few the full path takes
/// care.
class other_names {
public:
    other_names() {} // its own, so that nobody fills the array

    bool add(std::string_view name)
    {
        for (std::size_t i = 0; i < size_; ++i)
            if (std::string_view{all_[i].at, all_[i].bits} == name)
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

/// Behind a member's name and colon, at its value; p is where its name starts.
inline char const* read_name(input& in, char const* p, tape_entry& name)
{
    if (!in.is(p, '"'))
        return nullptr;
    p = read_string(in, p + 1, name);
    p = p != nullptr ? take_spaced(in, p, ':') : nullptr;
    return p != nullptr ? skip_white_space(in, p) : nullptr;
}

/// A struct's members while they are read.
struct members_read {
    static_list<property> properties;
    name_table const& names;
    std::uint64_t seen = 0; // a bit for each
    bool follows = false; // one has been read: the next has a comma before it
    other_names unknown;
    char const* known_at = nullptr; // what comes here is one of the properties, or the closing brace

    members_read(static_list<property> all, name_table const& by_hash) : properties{all}, names{by_hash} {}
};

/// A member in compact text, its name known and short.
struct compact_member {
    std::size_t property;
    char const* value = nullptr; // null where it is something else
    char const* end = nullptr; // where the value seems to end, if it is a short string without escapes, or another scalar
};

/// The one whose name starts at p. Its quotes are found all at once.
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
    // Behind a string's second quote, or before the comma in front of the next name: which of the two no processor can guess.
    auto const next = quotes & (quotes - 1);
    auto const closing = (next & (next - 1)) | top;
    bool const is_string = *found.value == '"';
    auto const end = static_cast<std::size_t>(std::countr_zero(is_string ? closing << 1 : next >> 1));
    bool const is_scalar = *found.value > ' ' && (*found.value | 0x20) != '{'; // nor an opening bracket
    if (end < 62 && in.left(p) > end && (p[end] == ',' || p[end] == '}') && is_scalar)
        found.end = p + end;
    return found;
}

/// The same for a name in any spelling: the place of its property, or their number.
inline std::size_t find_property(static_list<property> all, std::string_view name)
{
    std::size_t i = 0;
    while (i < all.size() && all[i].name != name)
        ++i;
    return i;
}

/// From an opening brace, or from behind a member: at the value of the next member, whose property is `next` then; behind the
/// closing brace where that is all, and `next` is past their number. Unknown members with scalar values are passed. At
/// `not_compact` find_compact_member has found none.
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
        std::string_view const text{name.at, name.bits};
        next = find_property(read.properties, text);
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

/// Members that are still to be recognised: where their values begin is known, and where they have to end.
struct members_found {
    std::uint64_t bits = 0; // a bit for each
    std::array<char const*, most_members> at;
    std::array<char const*, most_members> end;

    members_found() {} // its own, so that nobody fills the array
};

/// As next_member, but behind as many members as come in compact text with short scalars as values, which are found by quotes
/// alone: to recognise each where it stands would mean to wait for a wrong guess, of which comes next, with each.
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

// SPDX-License-Identifier: BSL-1.0
// Finds the members of an object that come in any order, with unknown ones among them. Which member comes next no processor
// can guess: names are found in one step by a hash, since a search costs a wrong guess for each name, about 5 ns each.
#pragma once

#include <ringtrue/detail/core/little_endian.hpp>
#include <ringtrue/detail/core/static_list.hpp>
#include <ringtrue/detail/decode/fast/input.hpp>
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

/// A name of up to 31 bytes with its closing quote, as four words, and zeros behind it. All zeros for a longer one.
using name_words = std::array<std::uint64_t, 4>;

inline constexpr std::size_t longest_hashed_name = 30;

/// Names by a hash that is perfect: no two have the same.
struct name_table {
    name_words const* names;
    unsigned char const* places; // of each hash the name, from 1
    std::uint64_t factor; // 0 where none makes the hash perfect

    /// The place of that name, from 1; 0 where it is none of them. A quote stands behind it; it has at most 31 bytes, and 32
    /// can be read.
    std::size_t find(char const* p, std::size_t size) const
    {
        static constexpr auto masks = [] {
            std::array<char, 64> bytes{};
            std::fill_n(bytes.begin(), 32, '\xFF');
            return bytes;
        }();
        name_words words;
        for (std::size_t i = 0; i < 4; ++i) // of the name and its quote, nothing of what is behind them
            words[i] = load8(p + 8 * i) & load8(masks.data() + 31 - size + 8 * i);
        return find(words);
    }

    std::size_t find(name_words const& name) const
    {
        auto const place = places[hash(name, factor)];
        if (place == 0)
            return 0;
        auto const& known = names[place - 1];
        bool const same = ((known[0] ^ name[0]) | (known[1] ^ name[1]) | (known[2] ^ name[2]) | (known[3] ^ name[3])) == 0;
        return same ? place : 0;
    }

    static constexpr std::size_t hash(name_words const& name, std::uint64_t factor)
    {
        return static_cast<std::size_t>((name[0] ^ name[1] << 1 ^ name[2] << 2 ^ name[3] << 3) * factor >> 56);
    }
};

template <class T>
struct name_table_of {
    static constexpr std::size_t size = members<T>::size;

    static constexpr auto names = [] {
        std::array<name_words, size> all{};
        for (std::size_t i = 0; i < size; ++i) {
            std::string_view const name = object_properties<T>::all[i].name;
            for (std::size_t c = 0; c <= name.size() && name.size() < 32; ++c)
                all[i][c / 8] |= std::uint64_t{static_cast<unsigned char>(c < name.size() ? name[c] : '"')} << c % 8 * 8;
        }
        return all;
    }();

    static constexpr std::array<unsigned char, 256> places_by(std::uint64_t by, bool& perfect)
    {
        std::array<unsigned char, 256> all{};
        perfect = true;
        for (std::size_t i = 0; i < size; ++i) {
            if (names[i][0] == 0)
                continue; // too long for a table
            auto& place = all[name_table::hash(names[i], by)];
            perfect = perfect && place == 0;
            place = static_cast<unsigned char>(i + 1);
        }
        return all;
    }

    /// Tried one after another: of ten names every second one will do.
    static constexpr std::uint64_t factor = [] {
        std::uint64_t candidate = 0x9E3779B97F4A7C15;
        for (int i = 0; i < 100; ++i, candidate = candidate * 0xD1342543DE82EF95 + 1)
            if (bool perfect = false; (void)places_by(candidate | 1, perfect), perfect)
                return candidate | 1;
        return std::uint64_t{0};
    }();

    static constexpr auto places = [] {
        bool perfect = false;
        auto all = places_by(factor, perfect);
        return perfect ? all : decltype(all){};
    }();

    static constexpr name_table table{names.data(), places.data(), factor};
};

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

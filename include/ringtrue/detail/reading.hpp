// SPDX-License-Identifier: BSL-1.0
// Floor 2, private. What the recogniser reads whichever the type: white space, names, strings, numbers, values to skip.
//
// A function that reads takes the place where it starts and returns the place behind what it has read, or null where it
// gives up. The text is neither padded nor terminated; it has at least 16 bytes, see members_before.
#pragma once

#include <ringtrue/detail/block.hpp>
#include <ringtrue/detail/digits.hpp>
#include <ringtrue/detail/number.hpp>
#include <ringtrue/detail/parse_string.hpp>
#include <ringtrue/detail/slots.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

namespace ringtrue::detail {

/// Characters of strings with escapes, as much of a std::string as parse_string needs. Of more than fit it keeps none. Some
/// bytes before them are there, see members_before.
class scratch_text {
public:
    scratch_text() // its own, so that nobody fills the rest of the array
    {
        store8(all_.data(), 0);
        store8(all_.data() + 8, 0);
    }

    std::size_t size() const { return size_; }
    bool overflows() const { return size_ > most; }
    void reserve(std::size_t) {}
    void resize(std::size_t smaller) { size_ = smaller; }

    void push_back(char c)
    {
        if (size_ < most)
            all_[before + size_] = c;
        ++size_;
    }

    void append(std::string_view more)
    {
        if (size_ + more.size() <= most)
            copy_text(all_.data() + before + size_, more.data(), more.size());
        size_ += more.size();
    }

    operator std::string_view() const { return {all_.data() + before, size_}; }

private:
    static constexpr std::size_t before = 16;
    static constexpr std::size_t most = 512; // more is left to the full path

    std::array<char, before + most> all_;
    std::size_t size_ = 0;
};

/// A text while it is read.
struct reading {
    char const* const begin;
    char const* const end;
    std::size_t levels; // of arrays and objects that may still be opened
    bool const refuses_unknown;
    scratch_text unescaped{};

    reading(std::string_view text, std::size_t max_depth, bool refuses_unknown_members)
        : begin{text.data()}, end{begin + text.size()}, levels{max_depth}, refuses_unknown{refuses_unknown_members}
    {
    }

    std::string_view text() const { return {begin, static_cast<std::size_t>(end - begin)}; }
    std::size_t left(char const* p) const { return static_cast<std::size_t>(end - p); }
    bool is(char const* p, char c) const { return p != end && *p == c; }
};

inline constexpr byte_set white_space = bytes_of(" \t\n\r");
inline constexpr byte_set decimal_digits = bytes_from('0', '9');

template <byte_set Set>
[[gnu::always_inline]] inline bool is_in(char c)
{
    return [c]<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) {
        return (... | (static_cast<unsigned char>(c - static_cast<char>(ranges_of<Set>[I].first)) <= ranges_of<Set>[I].last - ranges_of<Set>[I].first));
    }(std::make_index_sequence<Set.ranges()>{});
}

[[gnu::noinline]] inline char const* skip_much_white_space(reading const& in, char const* p)
{
    for (std::size_t size = 16; size == 16; p += size)
        size = run16<white_space>(p, in.end);
    return p;
}

/// A new line with its indentation.
[[gnu::noinline]] inline char const* skip_some_white_space(reading const& in, char const* p)
{
    if (in.left(p) >= 16) [[likely]] {
        auto const size = static_cast<std::size_t>(std::countr_one(members16<white_space>(p)));
        if (size < 16) [[likely]]
            return p + size;
    }
    return skip_much_white_space(in, p);
}

/// Where the white space ends that may start at p: mostly there is none, or one space as behind a colon.
[[gnu::always_inline]] inline char const* skip_white_space(reading const& in, char const* p)
{
    if (p == in.end || static_cast<unsigned char>(*p) > ' ')
        return p;
    if (*p == ' ' && in.left(p) > 1 && static_cast<unsigned char>(p[1]) > ' ')
        return p + 1;
    return skip_some_white_space(in, p);
}

/// Behind a text that stands here byte for byte.
inline char const* take(reading const& in, char const* p, std::string_view expected)
{
    return in.left(p) >= expected.size() && std::memcmp(p, expected.data(), expected.size()) == 0 ? p + expected.size() : nullptr;
}

/// Behind white space and one character.
inline char const* take_spaced(reading const& in, char const* p, char expected)
{
    p = skip_white_space(in, p);
    return in.is(p, expected) ? p + 1 : nullptr;
}

[[gnu::noinline]] inline char const* read_unusual_string(reading& in, char const* p, slot& out)
{
    auto const opening = static_cast<std::size_t>(p - 1 - in.begin);
    auto const read = parse_string(in.text(), opening, in.unescaped);
    if (!read.expected.empty() || in.unescaped.overflows())
        return nullptr;
    out = {read.characters.data(), read.characters.size()};
    return in.begin + read.end;
}

/// Behind a string's closing quote; p is behind the opening one. `out` has its characters, in the text or in the scratch.
inline char const* read_string(reading& in, char const* p, slot& out)
{
    auto const closing = skip_plain(p, in.end);
    if (!in.is(closing, '"'))
        return read_unusual_string(in, p, out);
    out = {p, static_cast<std::size_t>(closing - p)};
    return closing + 1;
}

/// The integer that read_integer has read.
inline integer_value integer_in(slot read) { return integer_value::from_parts(*read.at == '-', read.bits); }

/// An integer of up to 19 digits, which any 64-bit word holds, without fraction and exponent. `out.at` is where it is spelled,
/// with its minus sign.
inline char const* read_integer(reading const& in, char const* p, slot& out)
{
    auto const digits = p + in.is(p, '-');
    auto size = run16<decimal_digits>(digits, in.end);
    if (size == 16)
        size += run16<decimal_digits>(digits + 16, in.end);
    auto const after = digits + size;
    bool const is_spelled_longer = after != in.end && (*after == '.' || (*after | 0x20) == 'e');
    if (size == 0 || size > 19 || is_spelled_longer || (*digits == '0' && size > 1))
        return nullptr;
    out = {p, value_of_digits(digits, size)};
    return after;
}

inline char const* read_number(reading const& in, char const* p, slot& out)
{
    auto const found = find_number(std::string_view{p, in.left(p)});
    out = {p, found.size};
    return found.is_complete ? p + found.size : nullptr;
}

inline char const* read_boolean(reading const& in, char const* p, slot& out)
{
    auto const after = take(in, p, "true");
    out = {p, after != nullptr};
    return after != nullptr ? after : take(in, p, "false");
}

/// Behind any value, of which nothing but brackets and strings is looked at.
inline char const* skip_value(reading& in, char const* p)
{
    std::size_t open = 0;
    slot ignored;
    while (p != in.end) {
        if (*p == '"') {
            p = read_string(in, p + 1, ignored);
            if (p == nullptr || open == 0)
                return p;
        } else if (*p == '[' || *p == '{') {
            ++open;
            ++p;
        } else if (*p == ']' || *p == '}') {
            if (open == 0)
                return p;
            ++p;
            if (--open == 0)
                return p;
        } else if (*p == ',' && open == 0) {
            return p;
        } else {
            ++p;
        }
    }
    return nullptr;
}

/// Behind a scalar of a member that the contract does not know. What it nests is left to the full path, which looks for
/// repeated names in it.
[[gnu::noinline]] inline char const* skip_scalar(reading& in, char const* p)
{
    slot ignored;
    if (p == in.end)
        return nullptr;
    switch (*p) {
    case '"': return read_string(in, p + 1, ignored);
    case 't':
    case 'f': return read_boolean(in, p, ignored);
    case 'n': return take(in, p, "null");
    default: return read_number(in, p, ignored);
    }
}

} // namespace ringtrue::detail

// SPDX-License-Identifier: BSL-1.0
// Recognises what does not depend on the type: strings, numbers, booleans, and values to skip.
#pragma once

#include <ringtrue/detail/decode/fast/input.hpp>
#include <ringtrue/detail/decode/fast/tape.hpp>
#include <ringtrue/detail/json/number.hpp>
#include <ringtrue/detail/json/parse_string.hpp>
#include <ringtrue/detail/text/block.hpp>
#include <ringtrue/detail/text/byte_set.hpp>
#include <ringtrue/detail/text/digits.hpp>
#include <ringtrue/detail/text/plain_text.hpp>
#include <ringtrue/integer_value.hpp>

#include <cstddef>
#include <cstring>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

inline constexpr byte_set decimal_digits = bytes_from('0', '9');

/// Takes this text, byte for byte.
inline char const* take(input const& in, char const* p, std::string_view expected)
{
    return in.left(p) >= expected.size() && std::memcmp(p, expected.data(), expected.size()) == 0 ? p + expected.size() : nullptr;
}

[[gnu::noinline]] inline char const* read_unusual_string(input& in, char const* p, tape_entry& out)
{
    auto const opening = static_cast<std::size_t>(p - 1 - in.begin);
    auto const read = parse_string(in.text(), opening, in.unescaped);
    if (!read.expected.empty() || in.unescaped.overflows())
        return nullptr;
    out = {read.characters.data(), read.characters.size()};
    return in.begin + read.end;
}

/// Reads a string; p is after its opening quote. `out` refers to its characters, in the text or in the scratch text.
inline char const* read_string(input& in, char const* p, tape_entry& out)
{
    auto const closing = skip_plain(p, in.end);
    if (!in.is(closing, '"'))
        return read_unusual_string(in, p, out);
    out = {p, static_cast<std::size_t>(closing - p)};
    return closing + 1;
}

/// Returns the integer that read_integer has read.
inline integer_value integer_in(tape_entry read) { return integer_value::from_parts(*read.at == '-', read.bits); }

/// Reads an integer of up to 19 digits, which fit into 64 bits. A fraction or an exponent is left to the caller, who gives up there.
/// `out.at` is the start of its spelling, with the minus sign.
inline char const* read_integer(input const& in, char const* p, tape_entry& out)
{
    auto const digits = skip_one<bytes_of("-")>(p, in.end);
    auto size = run16<decimal_digits>(digits, in.end);
    if (size == 16)
        size += run16<decimal_digits>(digits + 16, in.end);
    auto const after = digits + size;
    if (size == 0 || size > 19 || (*digits == '0' && size > 1))
        return nullptr;
    out = {p, value_of_digits(digits, size)};
    return after;
}

inline char const* read_number(input const& in, char const* p, tape_entry& out)
{
    auto const found = find_number(std::string_view{p, in.left(p)});
    out = {p, found.size};
    return found.is_complete ? p + found.size : nullptr;
}

inline char const* read_boolean(input const& in, char const* p, tape_entry& out)
{
    auto const after = take(in, p, "true");
    out = {p, after != nullptr};
    return after != nullptr ? after : take(in, p, "false");
}

/// Skips any value. Checks only brackets and strings.
inline char const* skip_value(input& in, char const* p)
{
    std::size_t open = 0;
    tape_entry ignored;
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

/// Skips a scalar of a member that the contract does not know. Nested values are left to the full path, which checks them for
/// repeated names.
[[gnu::noinline]] inline char const* skip_scalar(input& in, char const* p)
{
    tape_entry ignored;
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

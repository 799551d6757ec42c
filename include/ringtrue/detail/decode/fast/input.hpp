// SPDX-License-Identifier: BSL-1.0
// The text that the recogniser reads, with its white space and single characters.
//
// A function that reads takes the position where it starts. It returns the position after what it has read, or null if it gives
// up. The text is neither padded nor terminated, and has at least 16 bytes: see members_before.
#pragma once

#include <ringtrue/detail/core/little_endian.hpp>
#include <ringtrue/detail/text/block.hpp>
#include <ringtrue/detail/text/byte_set.hpp>
#include <ringtrue/detail/text/plain_text.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Characters of strings with escapes, with the functions of std::string that parse_string needs. Drops what exceeds its
/// capacity. Some bytes before the characters are readable, see members_before.
class scratch_text {
public:
    scratch_text() // user-provided, so that value-initialisation does not clear the array
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

/// A text, and the state of reading it.
struct input {
    char const* const begin;
    char const* const end;
    std::size_t levels; // arrays and objects that may still be opened
    bool const refuses_unknown;
    std::size_t indentation = 0; // before the last name
    std::uint32_t up_to_name = 0; // that white space and one more character, as a bit mask
    scratch_text unescaped{};

    input(std::string_view text, std::size_t max_depth, bool refuses_unknown_members)
        : begin{text.data()}, end{begin + text.size()}, levels{max_depth}, refuses_unknown{refuses_unknown_members}
    {
    }

    std::string_view text() const { return {begin, static_cast<std::size_t>(end - begin)}; }
    std::size_t left(char const* p) const { return static_cast<std::size_t>(end - p); }
    bool is(char const* p, char c) const { return p != end && *p == c; }
};

inline constexpr byte_set white_space = bytes_of(" \t\n\r");

[[gnu::noinline]] inline char const* skip_much_white_space(input const& in, char const* p)
{
    for (std::size_t size = 16; size == 16; p += size)
        size = run16<white_space>(p, in.end);
    return p;
}

/// Skips a new line with its indentation.
[[gnu::noinline]] inline char const* skip_some_white_space(input const& in, char const* p)
{
    if (in.left(p) >= 16) [[likely]] {
        auto const size = static_cast<std::size_t>(std::countr_one(members16<white_space>(p)));
        if (size < 16) [[likely]]
            return p + size;
    }
    return skip_much_white_space(in, p);
}

/// Whether the next 16 bytes are the white space before the last name, and another character. If so, the position after it is
/// known without loading the text, and the processor continues from there.
[[gnu::always_inline]] inline bool is_indented_alike(input const& in, char const* p)
{
    auto const found = members16<white_space>(p);
    return (found ^ (found + 1)) == in.up_to_name;
}

/// Skips white space before a member's name, and stores it for is_indented_alike.
[[gnu::noinline]] inline char const* skip_indentation(input& in, char const* p)
{
    if (in.left(p) >= 16) [[likely]] {
        auto const found = members16<white_space>(p);
        if (auto const size = static_cast<std::size_t>(std::countr_one(found)); size < 16) [[likely]] {
            in.up_to_name = found ^ (found + 1);
            in.indentation = size;
            return p + size;
        }
    }
    return skip_much_white_space(in, p);
}

/// Skips white space at p: usually there is none, or one space after a colon.
[[gnu::always_inline]] inline char const* skip_white_space(input const& in, char const* p)
{
    if (p == in.end || static_cast<unsigned char>(*p) > ' ')
        return p;
    if (*p == ' ' && in.left(p) > 1 && static_cast<unsigned char>(p[1]) > ' ')
        return p + 1;
    return skip_some_white_space(in, p);
}

/// Skips white space and takes one character.
inline char const* take_spaced(input const& in, char const* p, char expected)
{
    p = skip_white_space(in, p);
    return in.is(p, expected) ? p + 1 : nullptr;
}

} // namespace ringtrue::detail

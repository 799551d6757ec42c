// SPDX-License-Identifier: BSL-1.0
// Recognises a described struct, with its members in documented or any other order.
#pragma once

#include <ringtrue/detail/decode/fast/any_order.hpp>
#include <ringtrue/detail/decode/fast/input.hpp>
#include <ringtrue/detail/decode/fast/take_wire_text.hpp>
#include <ringtrue/detail/decode/fast/tape.hpp>
#include <ringtrue/detail/describe/keywords_of.hpp>
#include <ringtrue/detail/describe/wire_text.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Recognises a value of T at p, without white space before it, and fills its entries. Returns the position after it, or null if
/// the recogniser gives up.
template <class T>
char const* recognise(input& in, char const* p, tape_entry* out);

/// One bit for each required member.
template <class T>
inline constexpr std::uint64_t required_members = [] {
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < members<T>::size; ++i)
        bits |= std::uint64_t{object_properties<T>::all[i].required} << i;
    return bits;
}();

/// Like take_member, with white space anywhere except before the colon. One function for all names of a size: inlined into each
/// member, it would save 7 ns of an indented event, and add 10 s to the 15 s that a file with 40 events takes to compile.
template <std::size_t Size>
[[gnu::noinline]] char const* take_spaced_member(input& in, char const* p, char before, char const* name)
{
    constexpr auto needed = Size + 2; // a value and a brace follow the colon
    if (in.left(p) > 16 + needed && *p == before && is_indented_alike(in, p + 1)) [[likely]] {
        p += 1 + in.indentation;
    } else {
        p = skip_white_space(in, p);
        if (!in.is(p, before))
            return nullptr;
        p = skip_indentation(in, p + 1);
        if (in.left(p) < needed)
            return nullptr;
    }
    if (!same_bytes<Size>(p, name))
        return nullptr;
    p += Size;
    return *p == ' ' && static_cast<unsigned char>(p[1]) > ' ' ? p + 1 : skip_white_space(in, p);
}

/// Returns the position of the value of the expected member, or null if another one comes. `before` is the brace or comma before
/// it. In compact text, one comparison with a constant and one check for the end of the text.
template <class T, std::size_t I>
[[gnu::always_inline]] inline char const* take_member(input& in, char const* p, char before)
{
    constexpr auto const& expected = wire_text_of<member_part<T, I>>::characters;
    constexpr auto size = expected.size();
    if (in.left(p) > size && *p == before && same_bytes<size - 1>(p + 1, expected.data() + 1) && static_cast<unsigned char>(p[size]) > ' ') [[likely]]
        return p + size;
    return take_spaced_member<size - 1>(in, p, before, expected.data() + 1);
}

/// Marks an optional member as absent until it is found.
template <class T, std::size_t I>
void set_absent(std::uint64_t seen, tape_entry* out)
{
    if constexpr (shape_of<typename members<T>::template type<I>> == shape::optional)
        if ((seen >> I & 1) == 0)
            out[first_entry<T>[I]].bits = 0;
}

/// Recognises members in any order, after those in `read`.
template <class T>
[[gnu::noinline]] char const* recognise_any_order(input& in, char const* p, members_read& read, tape_entry* out)
{
    using reader = char const* (*)(input&, char const*, tape_entry*);
    static constexpr auto readers = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<reader, sizeof...(I)>{recognise<typename members<T>::template type<I>>...};
    }(std::make_index_sequence<members<T>::size>{});
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (set_absent<T, I>(read.seen, out), ...);
    }(std::make_index_sequence<members<T>::size>{});
    members_found found;
    for (std::size_t i = 0;; ++i) {
        p = next_other_member(in, p, read, found, i);
        if (p == nullptr || i == readers.size())
            break;
        if ((read.seen >> i & 1) != 0)
            return nullptr; // a duplicate member
        read.seen |= std::uint64_t{1} << i;
        read.follows = true;
        p = readers[i](in, p, out + first_entry<T>[i]);
        if (p == nullptr)
            return nullptr;
    }
    for (; found.bits != 0; found.bits &= found.bits - 1) { // in documented order, which is predictable
        auto const i = static_cast<std::size_t>(std::countr_zero(found.bits));
        if (readers[i](in, found.at[i], out + first_entry<T>[i]) != found.end[i])
            return nullptr;
    }
    return (read.seen & required_members<T>) == required_members<T> ? p : nullptr;
}

/// Recognises members in documented order, the expected case, as straight-line code that also skips unknown members. If a known
/// member is elsewhere, continues in any order. p is after the first `Start` members, which have been read.
template <class T, std::size_t Start, std::size_t... I>
char const* recognise_members(input& in, char const* p, tape_entry* out, std::index_sequence<I...>)
{
    auto seen = (std::uint64_t{1} << Start) - 1;
    bool follows = Start != 0;
    members_read read{object_properties<T>::all, name_table_of<T>::table};
    [[maybe_unused]] auto const member = [&]<std::size_t Member>() RINGTRUE_DETAIL_ALWAYS_INLINE {
        using type = typename members<T>::template type<Member>;
        constexpr bool surely_follows = (required_members<T> & ((std::uint64_t{1} << Member) - 1)) != 0;
        auto const entries = out + first_entry<T>[Member];
        auto value = take_member<T, Member>(in, p, surely_follows || follows ? ',' : '{');
        if (value == nullptr && p != read.known_at) [[unlikely]] {
            auto next = Member;
            read.follows = follows;
            value = next_member(in, p, read, next);
            follows = read.follows;
            p = value != nullptr ? read.known_at : nullptr;
            value = next == Member ? value : nullptr;
        }
        if (value == nullptr) {
            entries->bits = 0; // absent
            return p != nullptr && shape_of<type> == shape::optional;
        }
        p = recognise<type>(in, value, entries);
        seen |= std::uint64_t{1} << Member;
        follows = true;
        return p != nullptr;
    };
    bool const all = (member.template operator()<Start + I>() && ...);
    if (p == nullptr)
        return nullptr;
    if (all)
        if (auto const end = take_spaced(in, follows ? p : p + 1, '}'); end != nullptr)
            return end;
    read.seen = seen;
    read.follows = follows;
    return recognise_any_order<T>(in, p, read, out);
}

/// Whether exactly one of a struct's choices was recognised, if it has any.
template <class T>
bool has_one_choice(tape_entry const* out)
{
    constexpr auto const& choices = object_properties<T>::choices;
    std::uint64_t count = choices.size() == 0;
    for (auto const i : choices)
        count += out[first_entry<T>[i]].bits;
    return count == 1;
}

/// Recognises an object from its opening brace, or after its first `Start` members.
template <class T, std::size_t Start = 0>
char const* recognise_object(input& in, char const* p, tape_entry* out)
{
    if (in.levels == 0 || (Start == 0 && !in.is(p, '{')))
        return nullptr;
    --in.levels;
    p = recognise_members<T, Start>(in, p, out, std::make_index_sequence<members<T>::size - Start>{});
    ++in.levels;
    return p != nullptr && has_one_choice<T>(out) ? p : nullptr;
}

/// Recognises an object from its opening brace, if documented order is not expected.
template <class T>
char const* recognise_unordered_object(input& in, char const* p, tape_entry* out)
{
    if (in.levels == 0)
        return nullptr;
    --in.levels;
    members_read read{object_properties<T>::all, name_table_of<T>::table};
    p = recognise_any_order<T>(in, p, read, out);
    ++in.levels;
    return p != nullptr && has_one_choice<T>(out) ? p : nullptr;
}

} // namespace ringtrue::detail

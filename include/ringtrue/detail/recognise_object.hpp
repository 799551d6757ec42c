// SPDX-License-Identifier: BSL-1.0
// Floor 2, private. Recognises a described struct: its members in documented order, or in any other.
#pragma once

#include <ringtrue/detail/keywords_of.hpp>
#include <ringtrue/detail/name_table.hpp>
#include <ringtrue/detail/reading.hpp>
#include <ringtrue/detail/slots.hpp>
#include <ringtrue/detail/wire_text.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace ringtrue::detail {

/// Behind a value of T that starts at p, without white space before it; its slots are filled. Null where the recogniser
/// gives up.
template <class T>
char const* recognise(reading& in, char const* p, slot* out);

/// A bit for each member that is required.
template <class T>
inline constexpr std::uint64_t required_members = [] {
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < members<T>::size; ++i)
        bits |= std::uint64_t{object_properties<T>::all[i].required} << i;
    return bits;
}();

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
    std::array<slot, 8> all_;
    std::size_t size_ = 0;
};

/// Behind a member's name and colon, at its value; p is where its name starts.
inline char const* read_name(reading& in, char const* p, slot& name)
{
    if (!in.is(p, '"'))
        return nullptr;
    p = read_string(in, p + 1, name);
    p = p != nullptr ? take_spaced(in, p, ':') : nullptr;
    return p != nullptr ? skip_white_space(in, p) : nullptr;
}

/// At the value of the one member that may come next, or null where another one does. `before` is the brace or comma that it
/// follows. Mostly there is no white space in its name: one comparison of one constant.
template <class T, std::size_t I>
[[gnu::always_inline]] inline char const* take_member(reading const& in, char const* p, char before)
{
    if (!in.is(p, before)) [[unlikely]] {
        p = skip_white_space(in, p);
        if (!in.is(p, before))
            return nullptr;
    }
    auto const value = take_wire_text<member_part<T, I>, 1>(in, skip_white_space(in, p + 1));
    return value != nullptr ? skip_white_space(in, value) : nullptr;
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

/// Behind the colon of the name that starts at p, whose property is `found` then; null where it is none, or not spelled as
/// simply as that.
inline char const* find_property(reading const& in, char const* p, members_read const& read, std::size_t& found)
{
    if (in.left(p) < 33 || *p != '"')
        return nullptr;
    ++p;
    auto const size = static_cast<std::size_t>(std::countr_one(members16<plain_characters>(p) | members16<plain_characters>(p + 16) << 16));
    if (size >= 31 || p[size] != '"' || p[size + 1] != ':')
        return nullptr;
    static constexpr auto masks = [] {
        std::array<char, 64> bytes{};
        std::fill_n(bytes.begin(), 32, '\xFF');
        return bytes;
    }();
    name_words words;
    for (std::size_t i = 0; i < 4; ++i) // of the name and its quote, nothing of what is behind them
        words[i] = load8(p + 8 * i) & load8(masks.data() + 31 - size + 8 * i);
    auto const place = read.names.find(words);
    found = place - 1;
    return place != 0 ? p + size + 2 : nullptr;
}

/// The same for a name in any spelling: the place of its property, or their number.
inline std::size_t find_property(static_list<property> all, std::string_view name)
{
    std::size_t i = 0;
    while (i < all.size() && all[i].name != name)
        ++i;
    return i;
}

/// At the value of the next member, whose property is `next` then; behind the closing brace where that is all, and `next` is
/// past their number. Unknown members with scalar values are passed.
[[gnu::noinline]] inline char const* next_member(reading& in, char const* p, members_read& read, std::size_t& next)
{
    for (;;) {
        p = skip_white_space(in, p);
        read.known_at = p;
        if (!in.is(p, read.follows ? ',' : '{')) {
            next = read.properties.size();
            return read.follows && in.is(p, '}') ? p + 1 : nullptr;
        }
        p = skip_white_space(in, p + 1);
        if (!read.follows && in.is(p, '}')) {
            next = read.properties.size();
            return p + 1;
        }
        if (auto const after = find_property(in, p, read, next); after != nullptr)
            return skip_white_space(in, after);
        slot name;
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

/// Members in any order, from behind those that were seen.
template <class T>
[[gnu::noinline]] char const* recognise_any_order(reading& in, char const* p, members_read& read, slot* out)
{
    using reader = char const* (*)(reading&, char const*, slot*);
    static constexpr auto readers = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<reader, sizeof...(I)>{recognise<typename members<T>::template type<I>>...};
    }(std::make_index_sequence<members<T>::size>{});
    for (std::size_t i = 0; i < readers.size(); ++i)
        if ((read.seen >> i & 1) == 0)
            out[first_slots<T>[i]].bits = 0; // absent, where it is optional
    for (std::size_t i = 0;; ++i) {
        p = next_member(in, p, read, i);
        if (p == nullptr || i == readers.size())
            return (read.seen & required_members<T>) == required_members<T> ? p : nullptr;
        if ((read.seen >> i & 1) != 0)
            return nullptr; // it stands twice
        read.seen |= std::uint64_t{1} << i;
        read.follows = true;
        p = readers[i](in, p, out + first_slots<T>[i]);
        if (p == nullptr)
            return nullptr;
    }
}

/// Members in documented order, the expected case: a straight line, in which unknown ones may stand. Where a known one
/// stands elsewhere, any order from there on.
template <class T, std::size_t... I>
char const* recognise_members(reading& in, char const* p, slot* out, std::index_sequence<I...>)
{
    std::uint64_t seen = 0;
    bool follows = false;
    members_read read{object_properties<T>::all, name_table_of<T>::table};
    [[maybe_unused]] auto const member = [&]<std::size_t Member>() __attribute__((always_inline)) {
        using type = typename members<T>::template type<Member>;
        constexpr bool surely_follows = (required_members<T> & ((std::uint64_t{1} << Member) - 1)) != 0;
        auto const slots = out + first_slots<T>[Member];
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
            slots->bits = 0; // absent
            return p != nullptr && shape_of<type> == shape::optional;
        }
        p = recognise<type>(in, value, slots);
        seen |= std::uint64_t{1} << Member;
        follows = true;
        return p != nullptr;
    };
    bool const all = (member.template operator()<I>() && ...);
    if (p == nullptr)
        return nullptr;
    if (all)
        if (auto const end = take_spaced(in, follows ? p : p + 1, '}'); end != nullptr)
            return end;
    read.seen = seen;
    read.follows = follows;
    return recognise_any_order<T>(in, p, read, out);
}

template <class T>
char const* recognise_object(reading& in, char const* p, slot* out)
{
    if (in.levels == 0 || !in.is(p, '{'))
        return nullptr;
    --in.levels;
    p = recognise_members<T>(in, p, out, std::make_index_sequence<members<T>::size>{});
    ++in.levels;
    return p;
}

} // namespace ringtrue::detail

// SPDX-License-Identifier: BSL-1.0
// Floor 2, private. Recognises a described struct: its members in documented order, or in any other.
#pragma once

#include <ringtrue/detail/keywords_of.hpp>
#include <ringtrue/detail/reading.hpp>
#include <ringtrue/detail/slots.hpp>
#include <ringtrue/detail/wire_text.hpp>

#include <array>
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
    bool add(std::string_view name)
    {
        for (std::size_t i = 0; i < size_; ++i)
            if (all_[i] == name)
                return false;
        if (size_ == all_.size())
            return false;
        all_[size_++] = name;
        return true;
    }

private:
    std::array<std::string_view, 8> all_;
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

/// At the value of the one member that may come next; `key` is `"name":`, and `before` the brace or comma that it follows.
[[gnu::noinline]] inline char const* take_spaced_member(reading const& in, char const* p, char before, std::string_view key)
{
    p = take_spaced(in, p, before);
    p = p != nullptr ? take(in, skip_white_space(in, p), key.substr(0, key.size() - 1)) : nullptr;
    p = p != nullptr ? take_spaced(in, p, ':') : nullptr;
    return p != nullptr ? skip_white_space(in, p) : nullptr;
}

/// The same where, as mostly, no white space is in between: one comparison of one constant.
template <class T, std::size_t I>
[[gnu::always_inline]] inline char const* take_member(reading const& in, char const* p, char before)
{
    if (in.is(p, before)) [[likely]]
        if (auto const value = take_wire_text<member_part<T, I>, 1>(in, p + 1); value != nullptr) [[likely]]
            return skip_white_space(in, value);
    return take_spaced_member(in, p, before, wire_text<member_part<T, I>>.substr(1));
}

/// Members in any order, from behind those that `seen` says, or from the brace.
template <class T>
[[gnu::noinline]] char const* recognise_any_order(reading& in, char const* p, std::uint64_t seen, slot* out)
{
    using reader = char const* (*)(reading&, char const*, slot*);
    static constexpr auto readers = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<reader, sizeof...(I)>{recognise<typename members<T>::template type<I>>...};
    }(std::make_index_sequence<members<T>::size>{});
    auto const& properties = object_properties<T>::all;
    for (std::size_t i = 0; i < properties.size(); ++i)
        if ((seen >> i & 1) == 0)
            out[first_slots<T>[i]].bits = 0; // absent, where it is optional
    other_names unknown;
    std::size_t next = 0; // the member after the one that came last
    for (bool follows = seen != 0;; follows = true) {
        p = skip_white_space(in, follows ? p : p + 1);
        if (in.is(p, '}'))
            return (seen & required_members<T>) == required_members<T> ? p + 1 : nullptr;
        if (follows && !in.is(p, ','))
            return nullptr;
        slot name;
        p = read_name(in, follows ? skip_white_space(in, p + 1) : p, name);
        if (p == nullptr)
            return nullptr;
        std::string_view const text{name.at, name.bits};
        auto i = next < properties.size() && properties[next].name == text ? next : 0;
        while (i < properties.size() && properties[i].name != text)
            ++i;
        if (i == properties.size()) {
            if (in.refuses_unknown || !unknown.add(text))
                return nullptr;
            p = skip_scalar(in, p);
        } else if ((seen >> i & 1) == 0) {
            seen |= std::uint64_t{1} << i;
            next = i + 1;
            p = readers[i](in, p, out + first_slots<T>[i]);
        } else {
            return nullptr; // it stands twice
        }
        if (p == nullptr)
            return nullptr;
    }
}

/// Members in documented order, the expected case: a straight line. Where another one stands, any order from there on.
template <class T, std::size_t... I>
char const* recognise_members(reading& in, char const* p, slot* out, std::index_sequence<I...>)
{
    std::uint64_t seen = 0;
    [[maybe_unused]] auto const member = [&]<std::size_t Member>() __attribute__((always_inline)) {
        using type = typename members<T>::template type<Member>;
        auto const slots = out + first_slots<T>[Member];
        auto const value = take_member<T, Member>(in, p, seen == 0 ? '{' : ',');
        if (value == nullptr) {
            slots->bits = 0; // absent
            return shape_of<type> == shape::optional;
        }
        p = recognise<type>(in, value, slots);
        seen |= std::uint64_t{1} << Member;
        return p != nullptr;
    };
    bool const all = (member.template operator()<I>() && ...);
    if (p == nullptr)
        return nullptr;
    if (all)
        if (auto const end = take_spaced(in, seen == 0 ? p + 1 : p, '}'); end != nullptr)
            return end;
    return recognise_any_order<T>(in, p, seen, out);
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

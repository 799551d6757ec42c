// SPDX-License-Identifier: BSL-1.0
// Recognises a string of a field type. If its pattern is runs of characters, finds end and validity in one step.
#pragma once

#include <ringtrue/detail/decode/fast/input.hpp>
#include <ringtrue/detail/decode/fast/scalar.hpp>
#include <ringtrue/detail/keywords/satisfies.hpp>
#include <ringtrue/detail/pattern/runs.hpp>
#include <ringtrue/field_type.hpp>
#include <ringtrue/keywords.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::detail {

template <class T>
inline constexpr pattern_runs runs_of = run_finder{field_type<T>::schema.pattern.program}.find();

/// The places among sixteen, from `Offset` on, where a text of fixed length has this set.
template <class T, std::size_t Offset>
consteval std::uint32_t places_of(byte_set set)
{
    std::uint32_t places = 0;
    for (std::size_t i = 0; i < 16; ++i)
        places |= static_cast<std::uint32_t>(runs_of<T>.at(Offset + i) == set) << i;
    return places;
}

/// The places among the sixteen bytes at p whose character differs from that of a text of fixed length from `Offset` on.
template <class T, std::size_t Offset, std::size_t Run = 0>
[[gnu::always_inline]] inline std::uint32_t other_characters(char const* p)
{
    constexpr auto const& runs = runs_of<T>;
    if constexpr (Run == runs.size) {
        return 0;
    } else {
        constexpr auto set = runs[Run].set;
        constexpr auto places = places_of<T, Offset>(set);
        auto const others = other_characters<T, Offset, Run + 1>(p);
        if constexpr (!runs.is_repeated(Run) && places != 0)
            return others | (~members16<set>(p) & places);
        else
            return others;
    }
}

/// Takes one run of characters, as long as possible. Returns null if it is too short.
template <class T, std::size_t Run>
[[gnu::always_inline]] inline char const* take_run(char const* p, char const* end)
{
    constexpr auto run = runs_of<T>[Run];
    if constexpr (run.most == 1) {
        if constexpr (run.least == 0)
            return skip_one<run.set>(p, end);
        else
            return p != end && is_in<run.set>(*p) ? p + 1 : nullptr;
    } else if constexpr (run.most <= 16) {
        auto const size = std::min(run16<run.set>(p, end), run.most);
        return size >= run.least ? p + size : nullptr;
    } else {
        auto const start = p;
        for (std::size_t size = 16; size == 16; p += size)
            size = run16<run.set>(p, end);
        auto const size = std::min(static_cast<std::size_t>(p - start), run.most);
        return size >= run.least ? start + size : nullptr;
    }
}

/// Takes a text that matches the pattern of T, which consists of runs. What follows may belong to the string, too.
template <class T>
[[gnu::always_inline]] inline char const* take_runs(char const* p, char const* end)
{
    constexpr auto const& runs = runs_of<T>;
    constexpr auto size = runs.least();
    if constexpr (runs.is_fixed() && size >= 16) {
        bool const matches = static_cast<std::size_t>(end - p) >= size && [&]<std::size_t... I>(std::index_sequence<I...>) RINGTRUE_DETAIL_ALWAYS_INLINE {
            return (other_characters<T, std::min(16 * I, size - 16)>(p + std::min(16 * I, size - 16)) | ...) == 0;
        }(std::make_index_sequence<(size + 15) / 16>{});
        return matches ? p + size : nullptr;
    } else {
        [&]<std::size_t... I>(std::index_sequence<I...>) RINGTRUE_DETAIL_ALWAYS_INLINE {
            (void)(((p = take_run<T, I>(p, end)) != nullptr) && ...);
        }(std::make_index_sequence<runs.size>{});
        return p;
    }
}

template <read_at_once T>
[[gnu::always_inline]] inline bool keep_value(char const* text, tape_entry& out)
{
    T value;
    bool const is_valid = field_type<T>::read_if_valid(text, value);
    std::memcpy(&out, &value, sizeof value);
    return is_valid;
}

/// Like recognise_text, for a string with escapes.
template <class T>
[[gnu::noinline]] char const* recognise_escaped(input& in, char const* p, tape_entry& out)
{
    constexpr keywords const& schema = field_type<T>::schema;
    auto const end = read_string(in, p, out);
    if (end == nullptr || out.at == p || out.bits < schema.minLength || out.bits > schema.maxLength)
        return nullptr; // without escapes, it was rejected before
    bool valid;
    if constexpr (read_at_once<T>)
        valid = keep_value<T>(out.at, out);
    else
        valid = take_runs<T>(out.at, out.at + out.bits) == out.at + out.bits;
    return valid ? end : nullptr;
}

/// Recognises a string that satisfies T, up to its closing quote; p is after the opening one.
template <class T>
[[gnu::always_inline]] inline char const* recognise_text(input& in, char const* p, tape_entry& out)
{
    constexpr keywords const& schema = field_type<T>::schema;
    constexpr bool is_runs = runs_of<T>.size != 0 && !schema.is_constant && schema.enumeration.empty();
    if constexpr (read_at_once<T>) {
        constexpr auto size = schema.minLength;
        bool const valid = in.left(p) > size && p[size] == '"' && keep_value<T>(p, out);
        return valid ? p + size + 1 : recognise_escaped<T>(in, p, out);
    } else if constexpr (is_runs) {
        auto const end = take_runs<T>(p, in.end);
        if (end == nullptr || !in.is(end, '"')) [[unlikely]]
            return recognise_escaped<T>(in, p, out);
        auto const size = static_cast<std::size_t>(end - p);
        out = {p, size};
        return size >= schema.minLength && size <= schema.maxLength ? end + 1 : nullptr;
    } else {
        auto const end = read_string(in, p, out);
        rule broken{};
        return end != nullptr && satisfies(schema, out.text(), broken) ? end : nullptr;
    }
}

} // namespace ringtrue::detail

// SPDX-License-Identifier: BSL-1.0
// Floor 2, private. Recognises a string of a field type whose pattern is runs of characters: its end and its validity are
// found in one step.
#pragma once

#include <ringtrue/detail/pattern_runs.hpp>
#include <ringtrue/detail/reading.hpp>
#include <ringtrue/detail/words.hpp>
#include <ringtrue/field_type.hpp>
#include <ringtrue/keywords.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace ringtrue::detail {

template <class T>
inline constexpr pattern_runs runs_of = run_finder{field_type<T>::schema.pattern.program}.find();

/// The places among sixteen, from `Offset` on, at which a text of fixed length has this set.
template <class T, std::size_t Offset>
consteval std::uint32_t places_of(byte_set set)
{
    std::uint32_t places = 0;
    for (std::size_t i = 0; i < 16; ++i)
        places |= static_cast<std::uint32_t>(runs_of<T>.at(Offset + i) == set) << i;
    return places;
}

/// Whether the sixteen bytes at p are what stands in a text of fixed length from `Offset` on.
template <class T, std::size_t Offset, std::size_t Run = 0>
[[gnu::always_inline]] inline bool are_characters(char const* p)
{
    constexpr auto const& runs = runs_of<T>;
    if constexpr (Run == runs.size) {
        return true;
    } else {
        constexpr auto set = runs[Run].set;
        constexpr auto places = places_of<T, Offset>(set);
        if constexpr (!runs.is_repeated(Run) && places != 0)
            if ((members16<set>(p) & places) != places)
                return false;
        return are_characters<T, Offset, Run + 1>(p);
    }
}

/// Behind one run of characters, as many as there are; null where they are too few.
template <class T, std::size_t Run>
[[gnu::always_inline]] inline char const* take_run(reading const& in, char const* p)
{
    constexpr auto run = runs_of<T>[Run];
    if constexpr (run.most == 1) {
        bool const there = p != in.end && is_in<run.set>(*p);
        return there || run.least == 0 ? p + there : nullptr;
    } else if constexpr (run.most <= 16) {
        auto const size = std::min(run16<run.set>(p, in.end), run.most);
        return size >= run.least ? p + size : nullptr;
    } else {
        auto const start = p;
        for (std::size_t size = 16; size == 16; p += size)
            size = run16<run.set>(p, in.end);
        auto const size = std::min(static_cast<std::size_t>(p - start), run.most);
        return size >= run.least ? start + size : nullptr;
    }
}

/// Behind a text that matches the pattern of T, which is runs; or null. What comes behind it may belong to the string, too.
template <class T>
[[gnu::always_inline]] inline char const* take_runs(reading const& in, char const* p)
{
    constexpr auto const& runs = runs_of<T>;
    constexpr auto size = runs.least();
    if constexpr (runs.is_fixed() && size >= 16) {
        bool const matches = in.left(p) >= size && [&]<std::size_t... I>(std::index_sequence<I...>) {
            return (are_characters<T, std::min(16 * I, size - 16)>(p + std::min(16 * I, size - 16)) && ...);
        }(std::make_index_sequence<(size + 15) / 16>{});
        return matches ? p + size : nullptr;
    } else {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (void)(((p = take_run<T, I>(in, p)) != nullptr) && ...);
        }(std::make_index_sequence<runs.size>{});
        return p;
    }
}

/// Behind the closing quote of a string that satisfies T; p is behind the opening one.
template <class T>
char const* recognise_text(reading& in, char const* p, slot& out)
{
    constexpr keywords const& schema = field_type<T>::schema;
    constexpr bool is_runs = runs_of<T>.size != 0 && !schema.is_constant && schema.enumeration.empty();
    if constexpr (is_runs) {
        auto const end = take_runs<T>(in, p);
        if (end != nullptr && in.is(end, '"')) [[likely]] {
            auto const size = static_cast<std::size_t>(end - p);
            out = {p, size};
            return size >= schema.minLength && size <= schema.maxLength ? end + 1 : nullptr;
        }
    }
    auto const end = read_string(in, p, out);
    if (end == nullptr || (is_runs && out.at == p))
        return nullptr; // it has no escapes, and was refused
    rule broken{};
    return satisfies(schema, {out.at, out.bits}, broken) ? end : nullptr;
}

} // namespace ringtrue::detail

// SPDX-License-Identifier: BSL-1.0
// Matches a pattern that is runs of characters, sixteen bytes at a time.
#pragma once

#include <ringtrue/detail/core/compiler.hpp>
#include <ringtrue/detail/pattern/runs.hpp>
#include <ringtrue/detail/text/block.hpp>
#include <ringtrue/detail/text/byte_set.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// The places among sixteen, from `Offset` on, where a text of fixed length has this set.
template <pattern_runs const& Runs, std::size_t Offset>
consteval std::uint32_t places_of(byte_set set)
{
    std::uint32_t places = 0;
    for (std::size_t i = 0; i < 16; ++i)
        places |= static_cast<std::uint32_t>(Runs.at(Offset + i) == set) << i;
    return places;
}

/// The places among the sixteen bytes at p whose character differs from that of a text of fixed length from `Offset` on.
template <pattern_runs const& Runs, std::size_t Offset, std::size_t Run = 0>
[[gnu::always_inline]] inline std::uint32_t other_characters(char const* p)
{
    if constexpr (Run == Runs.size) {
        return 0;
    } else {
        constexpr auto set = Runs[Run].set;
        constexpr auto places = places_of<Runs, Offset>(set);
        auto const others = other_characters<Runs, Offset, Run + 1>(p);
        if constexpr (!Runs.is_repeated(Run) && places != 0)
            return others | (~members16<set>(p) & places);
        else
            return others;
    }
}

/// Takes one run of characters, as long as possible. Returns null if it is too short.
template <pattern_runs const& Runs, std::size_t Run>
[[gnu::always_inline]] inline char const* take_run(char const* p, char const* end)
{
    constexpr auto run = Runs[Run];
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

/// Takes a text that matches the pattern of T, which consists of Runs. What follows may belong to the string, too.
template <pattern_runs const& Runs>
[[gnu::always_inline]] inline char const* take_runs(char const* p, char const* end)
{
    constexpr auto size = Runs.least();
    if constexpr (Runs.is_fixed() && size >= 16) {
        bool const matches = static_cast<std::size_t>(end - p) >= size && [&]<std::size_t... I>(std::index_sequence<I...>) RINGTRUE_DETAIL_ALWAYS_INLINE {
            return (other_characters<Runs, std::min(16 * I, size - 16)>(p + std::min(16 * I, size - 16)) | ...) == 0;
        }(std::make_index_sequence<(size + 15) / 16>{});
        return matches ? p + size : nullptr;
    } else {
        [&]<std::size_t... I>(std::index_sequence<I...>) RINGTRUE_DETAIL_ALWAYS_INLINE {
            (void)(((p = take_run<Runs, I>(p, end)) != nullptr) && ...);
        }(std::make_index_sequence<Runs.size>{});
        return p;
    }
}

/// Like matches_runs, for a text of fewer than sixteen characters. Has no branch that depends on the text: the length of a run is
/// unpredictable.
template <pattern_runs const& Runs>
bool matches_few(std::string_view text)
{
    auto const loaded = load_few(text);
    std::size_t at = 0;
    bool valid = true;
    [&]<std::size_t... I>(std::index_sequence<I...>) RINGTRUE_DETAIL_ALWAYS_INLINE {
        auto const take = [&]<std::size_t Run>(std::integral_constant<std::size_t, Run>) RINGTRUE_DETAIL_ALWAYS_INLINE {
            auto const members = members16<Runs[Run].set>(loaded.first, loaded.second);
            auto const size = std::min(static_cast<std::size_t>(std::countr_one(members >> at)), Runs[Run].most);
            valid &= size >= Runs[Run].least;
            at += size;
        };
        (take(std::integral_constant<std::size_t, I>{}), ...);
    }(std::make_index_sequence<Runs.size>{});
    return valid && at == text.size();
}

/// Whether all of `text` matches the runs.
template <pattern_runs const& Runs>
bool matches_runs(std::string_view text)
{
    if (text.size() < 16)
        return matches_few<Runs>(text);
    auto const* const end = text.data() + text.size();
    return take_runs<Runs>(text.data(), end) == end;
}

} // namespace ringtrue::detail

// SPDX-License-Identifier: BSL-1.0
// Finds a name among many in constant time: a hash table that is made at compile time.
#pragma once

#include <ringtrue/detail/core/static_list.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// FNV-1a.
constexpr std::uint64_t hash_of_name(std::string_view name)
{
    std::uint64_t hash = 0xCBF29CE484222325;
    for (char const c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
    return hash;
}

/// Up to this number of names, comparing with each of them is as fast as an index.
inline constexpr std::size_t most_unindexed_names = 8;

/// The size of an index: a power of two, at least twice the number of names, or 0 if they need none.
constexpr std::size_t index_size(std::size_t names) { return names <= most_unindexed_names ? 0 : std::bit_ceil(2 * names); }

constexpr std::size_t place_in_index(std::string_view name, std::size_t size) { return static_cast<std::size_t>(hash_of_name(name)) & (size - 1); }

/// A place for each hash, modulo the size, which holds the number of a name from 1, or 0. A name whose place is taken has the
/// next free one. The names, fewer than 65,536, have a member `name`.
template <class Named, std::size_t N>
consteval std::array<std::uint16_t, index_size(N)> index_names(std::array<Named, N> const& all)
{
    std::array<std::uint16_t, index_size(N)> index{};
    static_assert(N < 0x10000);
    for (std::size_t i = 0; i < N && !index.empty(); ++i) {
        auto place = place_in_index(all[i].name, index.size());
        while (index[place] != 0)
            place = (place + 1) & (index.size() - 1);
        index[place] = static_cast<std::uint16_t>(i + 1);
    }
    return index;
}

/// Returns the position of the name in the list, or the list's size. The index is that of the list, or empty.
template <class Named>
constexpr std::size_t find_name(static_list<Named> all, static_list<std::uint16_t> index, std::string_view name)
{
    if (index.empty()) {
        std::size_t i = 0;
        while (i < all.size() && all[i].name != name)
            ++i;
        return i;
    }
    for (auto place = place_in_index(name, index.size()); index[place] != 0; place = (place + 1) & (index.size() - 1))
        if (all[index[place] - 1].name == name)
            return std::size_t{index[place]} - 1;
    return all.size();
}

} // namespace ringtrue::detail

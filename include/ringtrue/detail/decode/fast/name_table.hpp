// SPDX-License-Identifier: BSL-1.0
// The names of a struct's members in a perfect hash table, made at compile time. The next member of a shuffled object is
// unpredictable, and a search would cost a mispredicted branch of about 5 ns for each name.
#pragma once

#include <ringtrue/detail/core/little_endian.hpp>
#include <ringtrue/detail/describe/keywords_of.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// A name of up to 31 bytes and its closing quote as four words, padded with zeros. All zeros for a longer name.
using name_words = std::array<std::uint64_t, 4>;

inline constexpr std::size_t longest_hashed_name = 30;

/// Names in a perfect hash table: no two have the same hash.
struct name_table {
    name_words const* names;
    unsigned char const* places; // for each hash, the index of the name from 1, or 0
    std::uint64_t factor; // 0 if no factor makes the hash perfect

    /// Returns the index of the name from 1, or 0 if it is not in the table. The name has at most 31 bytes, a quote follows it,
    /// and 32 bytes are readable.
    std::size_t find(char const* p, std::size_t size) const
    {
        static constexpr auto masks = [] {
            std::array<char, 64> bytes{};
            std::fill_n(bytes.begin(), 32, '\xFF');
            return bytes;
        }();
        name_words words;
        for (std::size_t i = 0; i < 4; ++i) // the name and its quote; masks what follows
            words[i] = load8(p + 8 * i) & load8(masks.data() + 31 - size + 8 * i);
        return find(words);
    }

    std::size_t find(name_words const& name) const
    {
        auto const place = places[hash(name, factor)];
        if (place == 0)
            return 0;
        auto const& known = names[place - 1];
        bool const same = ((known[0] ^ name[0]) | (known[1] ^ name[1]) | (known[2] ^ name[2]) | (known[3] ^ name[3])) == 0;
        return same ? place : 0;
    }

    static constexpr std::size_t hash(name_words const& name, std::uint64_t factor)
    {
        return static_cast<std::size_t>((name[0] ^ name[1] << 1 ^ name[2] << 2 ^ name[3] << 3) * factor >> 56);
    }
};

template <class T>
struct name_table_of {
    static constexpr std::size_t size = members<T>::size;

    static constexpr auto names = [] {
        std::array<name_words, size> all{};
        for (std::size_t i = 0; i < size; ++i) {
            std::string_view const name = object_properties<T>::all[i].name;
            for (std::size_t c = 0; c <= name.size() && name.size() < 32; ++c)
                all[i][c / 8] |= std::uint64_t{static_cast<unsigned char>(c < name.size() ? name[c] : '"')} << c % 8 * 8;
        }
        return all;
    }();

    static constexpr std::array<unsigned char, 256> places_by(std::uint64_t by, bool& perfect)
    {
        std::array<unsigned char, 256> all{};
        perfect = true;
        for (std::size_t i = 0; i < size; ++i) {
            if (names[i][0] == 0)
                continue; // too long for the table
            auto& place = all[name_table::hash(names[i], by)];
            perfect = perfect && place == 0;
            place = static_cast<unsigned char>(i + 1);
        }
        return all;
    }

    /// Tries one candidate after another. For ten names, every second one is perfect.
    static constexpr std::uint64_t factor = [] {
        std::uint64_t candidate = 0x9E3779B97F4A7C15;
        for (int i = 0; i < 100; ++i, candidate = candidate * 0xD1342543DE82EF95 + 1)
            if (bool perfect = false; (void)places_by(candidate | 1, perfect), perfect)
                return candidate | 1;
        return std::uint64_t{0};
    }();

    static constexpr auto places = [] {
        bool perfect = false;
        auto all = places_by(factor, perfect);
        return perfect ? all : decltype(all){};
    }();

    static constexpr name_table table{names.data(), places.data(), factor};
};

} // namespace ringtrue::detail

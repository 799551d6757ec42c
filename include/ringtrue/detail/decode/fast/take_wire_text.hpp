// SPDX-License-Identifier: BSL-1.0
// Recognises texts that a contract always encodes in the same way: names, constants, enumerators, tags. Compares them as words
// known at compile time, without a loop or a call.
#pragma once

#include <ringtrue/detail/core/little_endian.hpp>
#include <ringtrue/detail/decode/fast/input.hpp>
#include <ringtrue/detail/describe/wire_text.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Whether `Size` bytes are equal. The expected ones are constants. Compilers turn a memcmp of this kind into a call.
template <std::size_t Size>
[[gnu::always_inline]] inline bool same_bytes(char const* p, char const* expected)
{
    if constexpr (Size >= 8) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) RINGTRUE_DETAIL_ALWAYS_INLINE {
            return ((load8(p + std::min(8 * I, Size - 8)) ^ load8(expected + std::min(8 * I, Size - 8))) | ...) == 0;
        }(std::make_index_sequence<(Size + 7) / 8>{});
    } else if constexpr (Size >= 4) {
        return ((load4(p) ^ load4(expected)) | (load4(p + Size - 4) ^ load4(expected + Size - 4))) == 0;
    } else {
        for (std::size_t i = 0; i < Size; ++i)
            if (p[i] != expected[i])
                return false;
        return true;
    }
}

/// Takes a constant text.
template <class Part>
[[gnu::always_inline]] inline char const* take_wire_text(input const& in, char const* p)
{
    constexpr auto const& expected = wire_text_of<Part>::characters;
    constexpr auto size = expected.size();
    return in.left(p) >= size && same_bytes<size>(p, expected.data()) ? p + size : nullptr;
}

struct taken {
    std::size_t index;
    char const* end; // null if it is none of them
};

/// Takes one of several constant texts. Compares a few texts without a branch: which one comes is unpredictable, and a
/// mispredicted branch costs more.
template <class... Parts>
[[gnu::always_inline]] inline taken take_one_of(input const& in, char const* p)
{
    return [&]<std::size_t... I>(std::index_sequence<I...>) RINGTRUE_DETAIL_ALWAYS_INLINE -> taken {
        constexpr auto longest = std::max({wire_text<Parts>.size()...});
        if (sizeof...(Parts) <= 8 && in.left(p) >= longest) [[likely]] {
            std::size_t index = 0;
            std::size_t size = 0;
            auto const compare = [&]<class Part>(std::size_t i) RINGTRUE_DETAIL_ALWAYS_INLINE {
                auto const mask = std::size_t{0} - same_bytes<wire_text<Part>.size()>(p, wire_text<Part>.data());
                index |= i & mask;
                size |= wire_text<Part>.size() & mask;
            };
            (compare.template operator()<Parts>(I), ...);
            return {index, size != 0 ? p + size : nullptr};
        }
        taken found{};
        (void)(((found = {I, take_wire_text<Parts>(in, p)}).end != nullptr) || ...);
        return found;
    }(std::index_sequence_for<Parts...>{});
}

} // namespace ringtrue::detail

// SPDX-License-Identifier: BSL-1.0
// A list in static storage. It replaces std::span for keywords and compiles in a tenth of the time: std::span's concepts cost
// more than all keywords of a contract.
#pragma once

#include <ringtrue/version.hpp>

#include <array>
#include <cstddef>

namespace ringtrue::inline RINGTRUE_ABI::detail {

template <class T>
class static_list {
public:
    constexpr static_list() = default;
    constexpr static_list(T const* first, std::size_t size) : first_{first}, size_{size} {}
    template <std::size_t N>
    constexpr static_list(std::array<T, N> const& all) : first_{all.data()}, size_{N}
    {
    }

    constexpr T const* begin() const { return first_; }
    constexpr T const* end() const { return first_ + size_; }
    constexpr std::size_t size() const { return size_; }
    constexpr bool empty() const { return size_ == 0; }
    constexpr T const& operator[](std::size_t i) const { return first_[i]; }

private:
    T const* first_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace ringtrue::detail

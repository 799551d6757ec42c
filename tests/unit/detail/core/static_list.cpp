// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/core/static_list.hpp>

using ringtrue::detail::static_list;

constexpr std::array<int, 3> three{1, 2, 3};
constexpr std::array<int, 0> none{};
constexpr static_list<int> list{three};
constexpr int sum(static_list<int> all)
{
    int total = 0;
    for (int const i : all)
        total += i;
    return total;
}

static_assert(list.size() == 3 && !list.empty() && list[2] == 3 && sum(list) == 6);
static_assert(static_list<int>{}.empty() && sum({}) == 0);
static_assert(static_list<int>{none}.empty());
static_assert(sum({three.data(), 2}) == 3);

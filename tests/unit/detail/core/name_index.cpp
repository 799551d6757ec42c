// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/core/name_index.hpp>

#include "catch.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string_view>

using namespace ringtrue::detail;

namespace {

struct named {
    std::string_view name;
};

constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/// Names of 0, 1, 2 … characters, of which each is a prefix of the next, and then names of one length.
template <std::size_t N>
constexpr std::array<named, N> names = [] {
    std::array<named, N> all{};
    for (std::size_t i = 0; i < N; ++i)
        all[i].name = i < 20 ? letters.substr(0, i) : letters.substr(i - 19, 21);
    return all;
}();

template <std::size_t N>
void check_index()
{
    static constexpr auto all = names<N>;
    static constexpr auto index = index_names(all);
    CHECK(index.size() == index_size(N));
    for (std::size_t i = 0; i < N; ++i)
        CHECK(find_name(static_list<named>{all}, index, all[i].name) == i);
    for (std::string_view const other : {"b", "abcdefghijklmnopqrstuvwxyzAB", "zzzzzzzzzzzzzzzzzzzzz", "A"})
        CHECK(find_name(static_list<named>{all}, index, other) == N);
}

} // namespace

TEST_CASE("an index finds each of its names, and no other")
{
    check_index<0>();
    check_index<1>();
    check_index<8>();
    check_index<9>();
    check_index<16>();
    check_index<17>();
    check_index<60>();
}

TEST_CASE("an index has a free place after each run of taken ones")
{
    CHECK(index_size(0) == 0);
    CHECK(index_size(8) == 0);
    CHECK(index_size(9) == 32);
    CHECK(index_size(16) == 32);
    CHECK(index_size(17) == 64);
    constexpr auto index = index_names(names<32>);
    std::multiset<std::uint16_t> const held{index.begin(), index.end()};
    CHECK(held.count(0) == 32);
    CHECK(held.count(1) == 1);
    CHECK(held.count(32) == 1);
}

TEST_CASE("without an index, names are compared in order")
{
    static constexpr std::array<named, 3> all{{{"a"}, {"b"}, {"a"}}};
    CHECK(find_name(static_list<named>{all}, {}, "a") == 0);
    CHECK(find_name(static_list<named>{all}, {}, "b") == 1);
    CHECK(find_name(static_list<named>{all}, {}, "") == 3);
    CHECK(find_name(static_list<named>{}, {}, "a") == 0);
}

TEST_CASE("the hash of a name is FNV-1a")
{
    CHECK(hash_of_name("") == 0xCBF29CE484222325); // http://www.isthe.com/chongo/tech/comp/fnv/
    CHECK(hash_of_name("a") == 0xAF63DC4C8601EC8C);
    CHECK(hash_of_name("foobar") == 0x85944171F73967E8);
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/describe/description.hpp>

using namespace ringtrue::detail;

namespace {

struct pair {
    int first;
    char second;
};

struct undescribed {};

constexpr auto contract_of(ringtrue::of<pair>) { return union_description{"a", "b", "c"}; }

constexpr field_description<pair, int> first{&pair::first, {}, "The first."};
constexpr field_description<pair, char> second{&pair::second, "2nd", "The second."};
constexpr object_description<field_description<pair, int>, field_description<pair, char>> both{"A pair.", {first, second}};

} // namespace

static_assert(is_field<field_description<pair, int>>);
static_assert(!is_field<int>);
static_assert(has_contract<pair> && !has_contract<undescribed> && !has_contract<int>);
static_assert(contract<pair>.tag == "b");
static_assert(both.size == 2);
static_assert(get_field<0>(both.fields).pointer == &pair::first);
static_assert(get_field<1>(both.fields).wire_name == "2nd");

struct length_descriptor {
    static constexpr auto name = "length";
};

static_assert(name_of<length_descriptor>.view() == "length");
static_assert(says_something("x") && says_something(" x "));
static_assert(!says_something("") && !says_something(" \t\n "));

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/nullable.hpp>

#include "catch.hpp"

#include <functional>
#include <sstream>
#include <string>
#include <type_traits>
#include <unordered_set>

using ringtrue::nullable;

TEST_CASE("a nullable is null, or a value")
{
    nullable<std::string> name;
    CHECK(name.is_null());
    CHECK_FALSE(static_cast<bool>(name));
    name = std::string{"x"};
    CHECK(*name == "x");
    CHECK(name->size() == 1);
    CHECK(name == nullable<std::string>{"x"});
    name = std::nullopt;
    CHECK(name.is_null());
    CHECK(nullable<int>{} < nullable<int>{0});
}

TEST_CASE("a nullable prints as its value or null, and has a hash where its value has one")
{
    std::ostringstream out;
    out << nullable<int>{} << ' ' << nullable<int>{7};
    CHECK(out.str() == "null 7");
    CHECK(std::hash<nullable<int>>{}(7) == std::hash<int>{}(7));
    std::unordered_set<nullable<std::string>> const names{std::nullopt, std::string{"x"}};
    CHECK(names.contains(std::nullopt));
    CHECK_FALSE(names.contains(std::string{"y"}));
    struct opaque {};
    static_assert(!std::is_default_constructible_v<std::hash<nullable<opaque>>>);
}

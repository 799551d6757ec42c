// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/nullable.hpp>

#include "catch.hpp"

#include <string>

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

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/validate/location.hpp>

#include "catch.hpp"

#include <string>

using ringtrue::detail::step;

namespace {

std::string instance_location(step const& at)
{
    std::string pointer;
    at.append_instance_location(pointer);
    return pointer;
}

std::string keyword_location(step const& at)
{
    std::string pointer;
    at.append_keyword_location(pointer);
    return pointer;
}

} // namespace

TEST_CASE("steps are two pointers: to the value in the document, and to its keywords in the schema")
{
    step const root;
    step const member{.outer = &root, .applicator = "properties", .name = "a/b~", .is_member = true};
    step const reference{.outer = &member, .applicator = "anyOf/0/$ref"};
    step const map_value{.outer = &reference, .applicator = "additionalProperties", .name = "", .is_member = true};
    step const item{.outer = &map_value, .applicator = "items", .index = 12};
    CHECK(instance_location(root).empty());
    CHECK(keyword_location(root).empty());
    CHECK(instance_location(member) == "/a~1b~0");
    CHECK(keyword_location(member) == "/properties/a~1b~0");
    CHECK(instance_location(reference) == "/a~1b~0");
    CHECK(instance_location(item) == "/a~1b~0//12");
    CHECK(keyword_location(item) == "/properties/a~1b~0/anyOf/0/$ref/additionalProperties/items");
    CHECK(instance_location({.outer = &root, .applicator = "items", .index = 0}) == "/0");
}

// SPDX-License-Identifier: BSL-1.0
// Two values are the same JSON if they differ by rounding errors of doubles at most.
#include <ringtrue/testing/detail/laws/acceptance.hpp>

#include "catch.hpp"

#include <boost/json.hpp>

#include <cmath>
#include <string_view>

using ringtrue::testing::detail::same_json;

namespace {

bool same(std::string_view a, std::string_view b) { return same_json(boost::json::parse(a), boost::json::parse(b)); }

} // namespace

TEST_CASE("values are the same JSON item by item and member by member, in order")
{
    for (auto const* const text : {"null", "1", "1.5", "\"a\"", "[]", "[1,[2.5]]", "{}", R"({"a":1,"b":[{"c":null}]})"})
        CHECK(same(text, text));
    CHECK_FALSE(same("[1,2]", "[1,3]"));
    CHECK_FALSE(same("[1,2]", "[1]"));
    CHECK_FALSE(same("[1]", "[1,2]"));
    CHECK_FALSE(same(R"({"a":1})", R"({"a":2})"));
    CHECK_FALSE(same(R"({"a":1})", R"({"b":1})"));
    CHECK_FALSE(same(R"({"a":1})", R"({"a":1,"b":2})"));
    CHECK_FALSE(same(R"({"a":1,"b":2})", R"({"b":2,"a":1})"));
    CHECK_FALSE(same("1", "1.0")); // an integer is not written as a fraction
}

TEST_CASE("doubles are the same JSON if they are a few units in the last place apart, wherever they stand")
{
    double const near = std::nextafter(1.5, 2);
    boost::json::array const values{1.5, boost::json::object{{"a", 1.5}}, boost::json::array{1.5}};
    boost::json::array const other{near, boost::json::object{{"a", near}}, boost::json::array{near}};
    CHECK(same_json(values, other));
    CHECK_FALSE(same("[1.5]", "[1.50001]"));
    CHECK_FALSE(same(R"({"a":1.5})", R"({"a":-1.5})"));
}

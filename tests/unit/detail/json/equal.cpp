// SPDX-License-Identifier: BSL-1.0
// Items are equal as in JSON Schema, and the first pair of equal ones is found.
#include <ringtrue/detail/json/equal.hpp>

#include "catch.hpp"

#include <ringtrue/detail/json/parse.hpp>
#include <ringtrue/testing/detail/laws/arbitrary_json.hpp>
#include <ringtrue/testing/detail/mutate/respell.hpp>

#include <boost/json.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace ringtrue::detail;
using ringtrue::testing::random_source;

namespace {

std::pair<std::size_t, std::size_t> equal_of(std::string_view array)
{
    document d;
    REQUIRE(parser{d, array, 64}.parse());
    auto const found = find_equal_items(d, 0);
    return {found.first, found.second};
}

/// Without the hashes, which tell most values apart before they are compared.
bool are_ordered_alike(std::string const& a, std::string const& b)
{
    auto const array = '[' + a + ',' + b + ']';
    document d;
    REQUIRE(parser{d, array, 64}.parse());
    auto const second = d[1].next;
    value_order const order{d};
    CHECK((order.compare(1, second) < 0) == (order.compare(second, 1) > 0));
    return order.compare(1, second) == 0;
}

bool are_equal(std::string const& a, std::string const& b) { return equal_of('[' + a + ',' + b + ']').second != 0; }

} // namespace

TEST_CASE("numbers are equal by their value, however they are spelled")
{
    std::vector<std::vector<std::string>> const equal{{"0", "-0", "0.0", "-0.00e5", "0e-9"}, {"1", "1.0", "10e-1", "0.1E+1", "1.000"}, {"-1", "-1.0"},
        {"100", "1e2", "1.00e2", "1000e-1"}, {"101", "1.01e2"}, {"12345678901234567890123", "12345678901234567890123.0", "1.2345678901234567890123e22"},
        {"12345678901234567890124"}, {"0.1", "1e-1", "0.10"}, {"0.10000000000000000001"}, {"1e400", "10e399"}, {"1e-400"}, {"9007199254740993"}, {"9007199254740992"}};
    for (auto const& group : equal)
        for (auto const& other : equal)
            for (auto const& a : group)
                for (auto const& b : other) {
                    INFO(a << " and " << b);
                    CHECK(are_equal(a, b) == (&group == &other));
                    CHECK(are_ordered_alike(a, b) == (&group == &other));
                }
}

TEST_CASE("values of different types are different, and objects are equal in any order of their members")
{
    std::vector<std::string> const values{"null", "false", "true", "0", "1", "\"\"", "\"1\"", "\"a\"", "\"true\"", "[]", "[0]", "[0,1]", "[1,0]", "[[]]", "{}", R"({"a":1})",
        R"({"a":2})", R"({"b":1})", R"({"a":1,"b":2})", R"({"a":2,"b":1})", R"({"a":{}})", R"({"a":[]})", "\"\\u0000\""};
    for (auto const& a : values)
        for (auto const& b : values) {
            INFO(a << " and " << b);
            CHECK(are_equal(a, b) == (a == b));
            CHECK(are_ordered_alike(a, b) == (a == b));
        }
    CHECK(are_equal(R"({"a":1,"b":[{"c":null,"d":0}]})", R"( { "b" : [ { "d" : -0.0 , "\u0063" : null } ] , "a" : 10e-1 } )"));
    CHECK(are_equal(R"("aé")", R"("\u0061\u00E9")"));
}

TEST_CASE("the first item that equals an earlier one is found, with the first of those")
{
    using pair = std::pair<std::size_t, std::size_t>;
    CHECK(equal_of("[]") == pair{0, 0});
    CHECK(equal_of("[1]") == pair{0, 0});
    CHECK(equal_of("[1,2,3]") == pair{0, 0});
    CHECK(equal_of("[1,2,1]") == pair{0, 2});
    CHECK(equal_of("[3,1,1,3]") == pair{1, 2});
    CHECK(equal_of("[1,3,3,1]") == pair{1, 2});
    CHECK(equal_of("[5,4,5,5,4]") == pair{0, 2});
    CHECK(equal_of("[[1],[2],[1.0]]") == pair{0, 2});
}

TEST_CASE("another spelling of a value equals it, and values that Boost.JSON tells apart are different")
{
    constexpr ringtrue::keywords any{};
    ringtrue::testing::detail::arbitrary_json const values{any};
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        random_source source{seed};
        auto const a = values.draw(source);
        auto const b = values.draw(source);
        INFO(a << " and " << b);
        REQUIRE(are_equal(a, ringtrue::testing::detail::respeller{source}(a)));
        boost::json::error_code error;
        auto const x = boost::json::parse(a, error);
        auto const y = boost::json::parse(b, error);
        bool const is_rounded = (a + b).find("99999") != a.npos || (a + b).find("00001") != a.npos; // by Boost.JSON, to 0 or 7
        if (!error && x == y && !is_rounded)
            CHECK(are_equal(a, b));
        if (a.find_first_of("0123456789") == a.npos)
            CHECK(are_equal(a, b) == (!error && x == y));
    }
}

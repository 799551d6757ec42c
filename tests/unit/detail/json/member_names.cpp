// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/json/member_names.hpp>

#include "catch.hpp"

#include <ringtrue/detail/json/parse.hpp>

#include <iterator>
#include <random>
#include <set>
#include <string>
#include <string_view>

using namespace ringtrue::detail;

TEST_CASE("the second and every further place of a name is marked, and no other name is")
{
    constexpr std::uint64_t seed = 20250304;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    // Eight characters are compared first, and zeros stand for those that a shorter name lacks.
    constexpr std::string_view starts[]{"", "", "seven77", "eight888", "eight888nine", R"(a\u0000)", R"(seven77\u0000)", R"(\u0000\u0000)"};
    for (int i = 0; i < 300; ++i) {
        std::string text{'{'};
        for (auto size = random() % 12; size > 0; --size)
            text.append(text.size() > 1 ? ",\"" : "\"").append(starts[random() % std::size(starts)]) += std::string(random() % 3, static_cast<char>('a' + random() % 3)) + R"(":{"a":1,"a":[]})";
        text += '}';
        document d;
        REQUIRE(parser{d, text, 32}.parse());
        mark_repeated_names(d, 0);
        INFO(text);
        std::set<std::string_view> seen;
        for (std::size_t name = 1; name < d[0].next; name = d[name + 1].next) {
            REQUIRE((d[name].choice == repeated_name) == !seen.insert(d[name].text()).second);
            REQUIRE(d[name + 2].choice == 0); // what is inside is not looked at
        }
    }
}

TEST_CASE("a member is found by its name: the first of that name, and in no other object")
{
    document d;
    REQUIRE(parser{d, R"({"x":{"a":1},"a":2,"":3,"a":4})", 32}.parse());
    CHECK(d[find_member(d, 0, "a")].text() == "2");
    CHECK(d[find_member(d, 0, "")].text() == "3");
    CHECK(find_member(d, 0, "b") == 0);
    CHECK(find_member(d, find_member(d, 0, "a"), "a") == 0); // of what is no object
}

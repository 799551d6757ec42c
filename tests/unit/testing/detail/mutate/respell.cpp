// SPDX-License-Identifier: BSL-1.0
// Another spelling is the same JSON value, and uses all that JSON allows.
#include <ringtrue/testing/detail/mutate/respell.hpp>

#include "catch.hpp"

#include <ringtrue/detail/json/number.hpp>

#include <boost/json.hpp>

#include <cstddef>
#include <cstdint>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>

using ringtrue::testing::random_source;
using namespace ringtrue::testing::detail;

namespace {

std::string const text = R"({"name":"Ein \"Funkeln\", 🌟 / \u0000\u001F\\","list":[0,10,-7,18446744073709551615,-0,1.5,0.0,2e3],)"
                         R"("empty":[],"none":{},"in":{"a":[{"b":null}],"c":true,"é~/":false}})";

bool same(document const& a, std::size_t i, document const& b, std::size_t j);

bool same_members(document const& a, std::size_t i, document const& b, std::size_t j)
{
    std::size_t count[2]{};
    for (auto name = i + 1; name < a[i].next; name = a[name + 1].next, ++count[0]) {
        bool found = false;
        for (auto other = j + 1; other < b[j].next; other = b[other + 1].next)
            found = found || (a[name].text() == b[other].text() && same(a, name + 1, b, other + 1));
        if (!found)
            return false;
    }
    for (auto other = j + 1; other < b[j].next; other = b[other + 1].next)
        ++count[1];
    return count[0] == count[1];
}

/// Whether two documents hold the same value, integers compared exactly and other numbers as doubles.
bool same(document const& a, std::size_t i, document const& b, std::size_t j)
{
    if (a[i].kind != b[j].kind)
        return false;
    if (a[i].kind == node_kind::object)
        return same_members(a, i, b, j);
    if (a[i].kind == node_kind::array) {
        auto item = i + 1;
        auto other = j + 1;
        for (; item < a[i].next && other < b[j].next; item = a[item].next, other = b[other].next)
            if (!same(a, item, b, other))
                return false;
        return item == a[i].next && other == b[j].next;
    }
    if (a[i].kind != node_kind::number)
        return a[i].text() == b[j].text();
    auto const first = parse_integer(a[i].text());
    auto const second = parse_integer(b[j].text());
    return first.kind == second.kind && first.value == second.value && parse_double(a[i].text()) == parse_double(b[j].text());
}

bool same(std::string_view first, std::string_view second)
{
    document a;
    document b;
    return parser{a, first, 32}.parse() && parser{b, second, 32}.parse() && same(a, 0, b, 0);
}

} // namespace

TEST_CASE("another spelling is the same value, whatever the seed")
{
    std::set<std::string> spellings;
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        random_source source{seed};
        auto const other = respeller{source}(text);
        INFO(other);
        REQUIRE(same(text, other));
        boost::json::error_code error;
        (void)boost::json::parse(other, error);
        REQUIRE_FALSE(error);
        spellings.insert(other);
        random_source again{seed};
        REQUIRE(respeller{again}(text) == other);
    }
    CHECK(spellings.size() == 500);
    CHECK_FALSE(same(R"({"a":1})", R"({"a":2})")); // the comparison itself
    CHECK_FALSE(same(R"([1,2])", R"([1])"));
}

TEST_CASE("every kind of spelling comes up: order, white space, escapes, fractions and exponents")
{
    std::string all;
    std::set<std::string> first_names;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        random_source source{seed};
        all += respeller{source}(text) + '\0';
        random_source other{seed};
        auto const letters = respeller{other}(R"({"a":1,"b":2,"c":3})");
        auto const at = letters.find('"') + 1;
        first_names.insert(letters.substr(at, letters[at] == '\\' ? 6 : 1));
    }
    for (std::string const part : {"\\u0000", "\\u001f", "\\u001F", "\\\"", "\\u0022", "\\/", "\\u002f", "\\u002F", "\\\\", "\\u005c", "\\u005C", "\\u0065", "🌟", "\\ud83c\\udf1f",
             "\\uD83C\\uDF1F", "10.0", "10.000", "10e0", "10E+00", "100e-1", "1000.0E-02", "18446744073709551615", "-0e0", "-0.0", "[]", "{}", "[ ", "{ \t", "\r\n", " :", ", "}) {
        INFO(part);
        CHECK(all.find(part) != all.npos);
    }
    CHECK(first_names == std::set<std::string>{"a", "b", "c", "\\u0061", "\\u0062", "\\u0063"});
}

TEST_CASE("only the order of members changes, if asked for")
{
    std::set<std::string> all;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        random_source source{seed};
        all.insert(respeller{source}.reorder(R"({"a":10,"b":[1.0,"x/"],"c":{}})"));
    }
    CHECK(all == std::set<std::string>{R"({"a":10,"b":[1.0,"x/"],"c":{}})", R"({"a":10,"c":{},"b":[1.0,"x/"]})", R"({"b":[1.0,"x/"],"a":10,"c":{}})",
        R"({"b":[1.0,"x/"],"c":{},"a":10})", R"({"c":{},"a":10,"b":[1.0,"x/"]})", R"({"c":{},"b":[1.0,"x/"],"a":10})"});
}

TEST_CASE("a string in quotes is read as its characters")
{
    random_source source{1};
    for (int i = 0; i < 300; ++i) {
        std::string characters;
        for (auto count = source.below(12); count > 0; --count) {
            auto const c = static_cast<char32_t>(source.up_to(0x10FFFF));
            if (c < 0xD800 || c > 0xDFFF)
                append_utf8(characters, c);
        }
        REQUIRE(boost::json::parse(respeller{source}.string(characters)).as_string() == characters);
    }
}

TEST_CASE("what is no JSON has no other spelling")
{
    random_source source{1};
    for (auto const* const broken : {"", "{", "{\"a\":1,}", "nul", "[1]]", "\"\xFF\""})
        CHECK_THROWS_AS(respeller{source}(broken), std::invalid_argument);
    CHECK(same(respeller{source}("null"), "null"));
    CHECK(same(respeller{source}(" [ ] "), "[]"));
}

// SPDX-License-Identifier: BSL-1.0
// Smaller texts and numbers are as valid as what they come from, and every chain of them ends.
#include <ringtrue/testing/detail/generate/shrink.hpp>

#include "catch.hpp"

#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/fields/local_number.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

using ringtrue::enumerator;
using ringtrue::integer_value;
using ringtrue::json_type;
using ringtrue::keywords;
using ringtrue::pattern;
using ringtrue::testing::random_source;
using namespace ringtrue::testing::detail;

namespace {

constexpr enumerator values[]{{"clear", {}}, {"part-cloudy", {}}, {"overcast", {}}};
keywords const texts[]{{.type = json_type::string}, {.type = json_type::string, .minLength = 2, .maxLength = 90},
    {.type = json_type::string, .minLength = 1, .maxLength = 300, .pattern = pattern<"[A-Z0-9é]*">}, {.type = json_type::string, .pattern = pattern<"(ab?c)+|x{3,9}">},
    {.type = json_type::string, .pattern = pattern<"[0-9a-f]{8}-[0-9a-f]{4}">, .examples = {"0000abcd-1234", "ffffffff-ffff"}},
    {.type = json_type::string, .enumeration = {values, 3}}, {.type = json_type::string, .constant = "x", .is_constant = true},
    ringtrue::e164_number::schema, ringtrue::local_number::schema};
keywords const integers[]{{.type = json_type::integer}, {.type = json_type::integer, .minimum = 0, .maximum = 253402300799, .examples = {"1465829384"}},
    {.type = json_type::integer, .minimum = -27, .maximum = 30, .examples = {"-1"}}, {.type = json_type::integer, .minimum = 5, .maximum = 9},
    {.type = json_type::integer, .minimum = -90, .maximum = -3}, {.type = json_type::integer, .minimum = 4, .maximum = 4}};
keywords const numbers[]{{.type = json_type::number}, {.type = json_type::number, .minimum_number = "-90", .maximum_number = "90", .examples = {"-16.7"}},
    {.type = json_type::number, .minimum_number = "0.25", .maximum_number = "1e9"}, {.type = json_type::number, .minimum_number = "-2.5", .maximum_number = "-2.25"}};

/// Follows chains from the value, choosing any candidate at each step, and checks all candidates on the way. `valid` is
/// whether a candidate is.
template <class T, class Shrink, class Valid>
void check_chains(T const& start, T const& simplest, Shrink const& shrink, Valid const& valid, std::size_t most_steps)
{
    random_source source{1};
    for (int chain = 0; chain < 3; ++chain) {
        auto value = start;
        std::size_t steps = 0;
        for (auto smaller = shrink(value); !smaller.empty(); smaller = shrink(value)) {
            REQUIRE(++steps <= most_steps);
            REQUIRE(smaller.front() == simplest);
            REQUIRE(std::all_of(smaller.begin(), smaller.end(), valid));
            REQUIRE(std::find(smaller.begin(), smaller.end(), value) == smaller.end());
            value = smaller[source.below(smaller.size())];
        }
        REQUIRE(value == simplest);
    }
    REQUIRE(valid(simplest));
}

} // namespace

TEST_CASE("texts become shorter and plainer, stay valid, and end at the simplest")
{
    random_source source{2};
    for (auto const& schema : texts)
        for (int i = 0; i < 20; ++i) {
            auto const start = text_samples::of(schema).draw(source, 60);
            INFO(schema.pattern.text << " from " << start);
            check_chains(start, simplest_text(schema), [&](auto const& text) { return shrink_text(text, schema); },
                [&](auto const& text) {
                    ringtrue::rule broken{};
                    return is_utf8(text) && satisfies(schema, text, broken);
                },
                2 * count_code_points(start) + 2);
        }
}

TEST_CASE("integers come nearer to the simplest, and end there")
{
    random_source source{2};
    for (auto const& schema : integers)
        for (int i = 0; i < 50; ++i) {
            auto const start = draw_integer(source, schema);
            INFO(spelled(start));
            check_chains(start, simplest_integer(schema), [&](integer_value value) { return shrink_integer(value, schema); },
                [&](integer_value value) { return value >= schema.minimum && value <= schema.maximum; }, 1000);
        }
}

TEST_CASE("numbers come nearer to the simplest, and end there")
{
    random_source source{2};
    for (auto const& schema : numbers)
        for (int i = 0; i < 50; ++i) {
            auto const start = draw_number(source, schema);
            INFO(spelled(start));
            check_chains(start, simplest_number(schema), [&](double value) { return shrink_number(value, schema); },
                [&](double value) { return value >= parse_double(schema.minimum_number) && value <= parse_double(schema.maximum_number); }, 2200);
        }
}

TEST_CASE("the simplest value is the first example, or the one nearest to 0, or the shortest")
{
    CHECK(simplest_text(texts[4]) == "0000abcd-1234");
    CHECK(simplest_text(texts[5]) == "clear");
    CHECK(simplest_text(texts[6]) == "x");
    CHECK(simplest_text(texts[0]).empty());
    CHECK(count_code_points(simplest_text(texts[1])) == 2);
    CHECK(simplest_integer(integers[0]) == 0);
    CHECK(simplest_integer(integers[1]) == 1465829384);
    CHECK(simplest_integer(integers[3]) == 5);
    CHECK(simplest_integer(integers[4]) == -3);
    CHECK(simplest_number(numbers[1]) == -16.7);
    CHECK(simplest_number(numbers[2]) == 0.25);
    CHECK(simplest_number(numbers[3]) == -2.25);
}

TEST_CASE("one part, and one character, can be taken away or made plain")
{
    CHECK(shrink_text("é1", texts[0]) == std::vector<std::string>{"", "1", "é", "a1", "01", "éa", "é0"});
    CHECK(shrink_text("abcac", texts[3]) == std::vector<std::string>{"ac", "abc", "acac"});
    auto const long_text = std::string(1000, 'b');
    CHECK(shrink_text(long_text, texts[0]).size() <= 2 * most_parts + 1);
    CHECK(spelled(shrink_integer(100, integers[0]).back()) == "99");
    CHECK(spelled(shrink_integer(-20, integers[4]).back()) == "-19");
    CHECK(shrink_number(7.5, numbers[0]) == std::vector<double>{0, 7, 3, 5, 6});
}

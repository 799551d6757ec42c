// SPDX-License-Identifier: BSL-1.0
// A near-miss breaks the one keyword that it names; a boundary value breaks none.
#include <ringtrue/testing/detail/mutate/scalar.hpp>

#include "catch.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/fields/local_number.hpp>
#include <ringtrue/fields/web_url.hpp>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

using ringtrue::enumerator;
using ringtrue::json_type;
using ringtrue::keywords;
using ringtrue::pattern;
using ringtrue::rule;
using ringtrue::testing::mutation_operator;
using ringtrue::testing::random_source;
using namespace ringtrue::testing::detail;

namespace {

constexpr enumerator skies[]{{"clear", {}}, {"Clear", {}}, {"cle", {}}, {"another clear", {}}, {"bewölkté", {}}};
constexpr enumerator symbols[]{{"7", {}}, {"", {}}};

keywords const texts[]{{.type = json_type::string}, {.type = json_type::string, .minLength = 2, .maxLength = 5},
    {.type = json_type::string, .minLength = 1, .maxLength = 8, .pattern = pattern<"[A-Z0-9é]*">}, {.type = json_type::string, .pattern = pattern<"HD [1-9][0-9]{0,5}|Sun">},
    {.type = json_type::string, .minLength = 7, .maxLength = 9, .pattern = pattern<"(ab)*">}, {.type = json_type::string, .pattern = pattern<"[^\"\\\\<>]*">},
    {.type = json_type::string, .enumeration = {skies, 5}}, {.type = json_type::string, .enumeration = {symbols, 2}},
    {.type = json_type::string, .nullable = true, .enumeration = {skies, 5}}, {.type = json_type::string, .constant = "Événement é", .is_constant = true},
    {.type = json_type::string, .constant = "", .is_constant = true}, {.type = json_type::string, .nullable = true, .constant = "x", .is_constant = true},
    ringtrue::e164_number::schema, ringtrue::local_number::schema, ringtrue::web_url::schema};
keywords const numbers[]{{.type = json_type::integer}, {.type = json_type::integer, .minimum = -3, .maximum = 0}, {.type = json_type::integer, .minimum = 0, .maximum = 0},
    {.type = json_type::number}, {.type = json_type::number, .minimum_number = "0", .maximum_number = "0.1"}};

/// The operators that apply to the schema, with the rules that they break. Checks each near-miss of many valid texts.
std::set<std::pair<mutation_operator, rule>> broken_by(keywords const& schema, int draws = 200)
{
    std::set<std::pair<mutation_operator, rule>> all;
    random_source source{1};
    for (int i = 0; i < draws; ++i) {
        auto const text = schema.type == json_type::string ? text_samples::of(schema).draw(source, 20) : "";
        for (auto const& miss : near_misses(source, text, schema)) {
            INFO(text << " became " << miss.json);
            auto const found = ringtrue::validate(miss.json, schema);
            REQUIRE(found.size() == 1);
            REQUIRE(found[0].rule == miss.broken);
            all.emplace(miss.op, miss.broken);
        }
    }
    return all;
}

} // namespace

TEST_CASE("each near-miss breaks the keyword that it names, and each operator that can break one does")
{
    using enum mutation_operator;
    using all = std::set<std::pair<mutation_operator, rule>>;
    all const lengths{{below_min_length, rule::minLength}, {above_max_length, rule::maxLength}};
    all const characters{{substitute_character, rule::pattern}, {insert_character, rule::pattern}, {delete_character, rule::pattern}, {append_newline, rule::pattern}};
    auto const both = [](all first, all second) {
        first.merge(second);
        return first;
    };
    all const values{{other_constant, rule::enumeration}, {other_case, rule::enumeration}, {prefix, rule::enumeration}};
    CHECK(broken_by(texts[0]).empty());
    CHECK(broken_by(texts[1]) == lengths);
    CHECK(broken_by(texts[2]) == both(lengths, {{substitute_character, rule::pattern}, {insert_character, rule::pattern}, {append_newline, rule::pattern}}));
    CHECK(broken_by(texts[3]) == characters);
    CHECK(broken_by(texts[4]) == both(lengths, characters));
    CHECK(broken_by(texts[5]) == all{{substitute_character, rule::pattern}, {insert_character, rule::pattern}}); // it may end in a newline
    CHECK(broken_by(texts[6]) == values);
    CHECK(broken_by(texts[7]) == all{{other_constant, rule::enumeration}}); // no letter; the prefix is a value
    CHECK(broken_by(texts[8]) == values);
    CHECK(broken_by(texts[9]) == all{{other_constant, rule::constant}, {other_case, rule::constant}, {prefix, rule::constant}});
    CHECK(broken_by(texts[10]) == all{{other_constant, rule::constant}});
    CHECK(broken_by(texts[11]) == values);
    CHECK(broken_by(texts[12]) == characters);
    CHECK(broken_by(texts[13]) == both(lengths, characters));
    CHECK(broken_by(texts[14], 40) == both({{above_max_length, rule::maxLength}}, characters));
    for (auto const& schema : numbers)
        CHECK(broken_by(schema, 1) == all{{below_minimum, rule::minimum}, {above_maximum, rule::maximum}});
}

TEST_CASE("a near-miss is next to the valid value: one character, one code point, one step away")
{
    random_source source{1};
    std::map<mutation_operator, std::string> changed;
    for (auto const& miss : near_misses(source, "HD 48915", texts[3]))
        changed[miss.op] = miss.json;
    CHECK(changed[mutation_operator::append_newline] == R"("HD 48915\n")");
    for (auto const& miss : near_misses(source, "ABé", texts[2])) {
        auto const length = count_code_points(miss.json) - 2;
        CHECK((miss.op != mutation_operator::below_min_length || length == 0));
        CHECK((miss.op != mutation_operator::above_max_length || length == 9));
    }
    CHECK(near_misses(source, "", numbers[1])[0].json == "-4");
    CHECK(near_misses(source, "", numbers[1])[1].json == "1");
    CHECK(near_misses(source, "", numbers[4])[0].json == "-5e-324");
    CHECK(near_misses(source, "", numbers[4])[1].json == "0.10000000000000002");
    for (auto const& miss : near_misses(source, "bewölkté", texts[6]))
        CHECK((miss.op != mutation_operator::prefix || miss.json == "\"bewölkt\""));
}

TEST_CASE("a boundary value is valid, and there is one for each keyword")
{
    auto const keywords_met = [](keywords const& schema) {
        std::multiset<rule> met;
        random_source source{1};
        for (auto const& value : boundaries(source, schema)) {
            INFO(value.json);
            CHECK(ringtrue::validate(value.json, schema).empty());
            CHECK((value.keyword == rule::enumeration || value.keyword == rule::constant ? ringtrue::testing::detail::json_string(value.value) == value.json : value.value.empty()));
            met.insert(value.keyword);
        }
        return met;
    };
    using all = std::multiset<rule>;
    CHECK(keywords_met(texts[0]).empty());
    CHECK(keywords_met(texts[1]) == all{rule::minLength, rule::maxLength});
    CHECK(keywords_met(texts[4]) == all{rule::minLength, rule::maxLength, rule::pattern});
    CHECK(keywords_met(texts[6]).count(rule::enumeration) == 5);
    CHECK(keywords_met(texts[9]) == all{rule::constant});
    CHECK(keywords_met(texts[11]) == all{rule::enumeration}); // of a nullable constant the schema says enum
    CHECK(keywords_met(texts[14]) == all{rule::maxLength, rule::pattern});
    for (auto const& schema : numbers)
        CHECK(keywords_met(schema) == all{rule::minimum, rule::maximum});
    CHECK(keywords_met({.type = json_type::boolean}).empty());
}

TEST_CASE("the other case is that of the first ASCII letter")
{
    CHECK(in_other_case("call") == "Call");
    CHECK(in_other_case("éA@[") == "éa@[");
    CHECK(in_other_case("1 Z") == "1 z");
    CHECK_FALSE(in_other_case("@[`{é7").has_value());
    CHECK_FALSE(in_other_case("").has_value());
}

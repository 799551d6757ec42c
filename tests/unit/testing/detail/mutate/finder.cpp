// SPDX-License-Identifier: BSL-1.0
// Edits at the first, the last and the only member or item, in documents with white space, and several edits at once.
#include <ringtrue/testing/mutate.hpp>

#include "catch.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/integer.hpp>
#include <ringtrue/fields/text.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace ringtrue::testing;
using ringtrue::keywords;
using ringtrue::keywords_of;
using ringtrue::rule;

namespace yard {

struct one {
    std::array<ringtrue::integer<0, 9>, 1> only;
};
BOOST_DESCRIBE_STRUCT(one, (), (only))

constexpr auto contract_of(ringtrue::of<one>) { return ringtrue::describe("One.", ringtrue::field(&one::only, "Only.")); }

struct three {
    ringtrue::constant<"three"> kind;
    std::array<ringtrue::text<1, 2>, 2> pair;
    ringtrue::nullable<ringtrue::text<0, 3, "a-z">> code;
};
BOOST_DESCRIBE_STRUCT(three, (), (kind, pair, code))

constexpr auto contract_of(ringtrue::of<three>)
{
    return ringtrue::describe("Three.", ringtrue::field(&three::kind, "Names it."), ringtrue::field(&three::pair, "A pair."),
        ringtrue::field(&three::code, "A code."));
}

struct near_names {
    ringtrue::integer<0, 9> a;
    ringtrue::integer<0, 9> as;
    ringtrue::integer<0, 9> nothing;
    ringtrue::integer<0, 9> other_case;
    ringtrue::integer<0, 9> spaced;
};
BOOST_DESCRIBE_STRUCT(near_names, (), (a, as, nothing, other_case, spaced))

constexpr auto contract_of(ringtrue::of<near_names>)
{
    using e = near_names;
    return ringtrue::describe("Near names.", ringtrue::field(&e::a, "A."), ringtrue::field(&e::as, "As."), ringtrue::field(&e::nothing, ringtrue::named("-"), "A dash."),
        ringtrue::field(&e::other_case, ringtrue::named("A"), "In capitals."), ringtrue::field(&e::spaced, ringtrue::named(" a"), "With a space."));
}

using any = std::variant<three>;

constexpr auto contract_of(ringtrue::of<any>) { return ringtrue::tagged_union("any", "kind", "Any."); }

} // namespace yard

namespace {

/// Those of one operator, applied; in each text the unknown members and what is not asked for are left to chance.
std::vector<std::string> applied(std::string_view text, keywords const& schema, mutation_operator op)
{
    std::vector<std::string> all;
    for (auto const& m : mutations(text, schema))
        if (m.op == op)
            all.push_back(m.apply(text));
    return all;
}

} // namespace

TEST_CASE("a member is dropped with its comma, wherever it stands")
{
    using texts = std::vector<std::string>;
    CHECK(applied(R"({"kind":"three","pair":["a","b"],"code":null})", keywords_of<yard::three>, mutation_operator::drop_member)
        == texts{R"({"pair":["a","b"],"code":null})", R"({"kind":"three","code":null})", R"({"kind":"three","pair":["a","b"]})"});
    CHECK(applied(R"({ "pair" : [ "a" , "," ] , "kind":"three" , "code" : "abc" })", keywords_of<yard::three>, mutation_operator::drop_member)
        == texts{R"({ "pair" : [ "a" , "," ]  , "code" : "abc" })", R"({ "kind":"three" , "code" : "abc" })", R"({ "pair" : [ "a" , "," ] , "kind":"three"  })"});
    CHECK(applied(R"({ "only":[1] })", keywords_of<yard::one>, mutation_operator::drop_member) == texts{"{  }"});
}

TEST_CASE("the last item goes with its comma, or comes once more")
{
    using texts = std::vector<std::string>;
    CHECK(applied(R"({"only":[ 1 ]})", keywords_of<yard::one>, mutation_operator::below_min_items) == texts{R"({"only":[ ]})"});
    CHECK(applied(R"({"only":[ 1 ]})", keywords_of<yard::one>, mutation_operator::above_max_items) == texts{R"({"only":[ 1 ,1]})"});
    CHECK(applied(R"({"kind":"three","pair":[",", "," ],"code":""})", keywords_of<yard::three>, mutation_operator::below_min_items)
        == texts{R"({"kind":"three","pair":["," ],"code":""})"});
}

TEST_CASE("a duplicate has its member's own spelling")
{
    auto const all = applied(R"({"\u006fnly": [1]})", keywords_of<yard::one>, mutation_operator::duplicate_member);
    CHECK(all == std::vector<std::string>{R"({"\u006fnly": [1],"\u006fnly":[1]})"});
}

TEST_CASE("half of the texts that break a rule are spelled with escapes")
{
    std::size_t spelled = 0;
    std::size_t escaped = 0;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        random_source source{seed};
        for (auto const& m : mutations(R"({"kind":"three","pair":["a","b"],"code":"abc"})", keywords_of<yard::three>, source))
            if (m.op == mutation_operator::above_max_length && m.pointer == "/code") { // of letters alone
                ++spelled;
                escaped += m.replacement.find("\\u") != std::string::npos;
            }
    }
    CHECK(escaped > spelled / 8);
    CHECK(escaped < spelled - spelled / 8);
}

TEST_CASE("a renamed or added member never has the name of a known one")
{
    std::string_view const text = R"({"a":1,"as":2,"-":3,"A":4," a":5})"; // names that are near to others
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        random_source source{seed};
        for (auto const& m : mutations(text, keywords_of<yard::near_names>, source))
            if (m.op == mutation_operator::rename_member || m.op == mutation_operator::add_member) {
                auto const changed = m.apply(text);
                INFO(changed);
                auto const found = ringtrue::validate<yard::near_names>(changed, {.closed = true});
                bool const is_named = std::none_of(found.begin(), found.end(), [](auto const& v) { return v.rule == rule::duplicate; });
                CHECK(is_named);
                CHECK(found.size() == (m.op == mutation_operator::rename_member ? 2 : 1));
            }
    }
}

TEST_CASE("white space between all tokens changes nothing of what is broken")
{
    std::string_view const text = "\n{ \"code\"\t: \"ab\" ,\r\n\"kind\" : \"three\" , \"pair\" : [ \"x\" , \"yz\" ] , \"more\" : { } }";
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        random_source source{seed};
        for (auto const& m : mutations(text, keywords_of<yard::any>, source)) {
            if (m.op == mutation_operator::add_member)
                continue; // the document has an unknown one already
            INFO(m.apply(text));
            auto const found = ringtrue::validate<yard::any>(m.apply(text));
            REQUIRE(found.size() == 1);
            CHECK(found[0].rule == m.broken);
            CHECK((m.broken == rule::syntax || found[0].pointer == m.pointer));
        }
    }
}

TEST_CASE("several faults do not touch each other, are no syntax errors, and leave the tag alone")
{
    std::string_view const text = R"({"kind":"three","pair":["x","yz"],"code":"ab"})";
    bool nested = false;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        random_source source{seed};
        auto const all = mutations(text, keywords_of<yard::any>, source);
        auto const faulty = draw_faults(text, all, 1 + source.below(5), source);
        INFO(faulty.text);
        REQUIRE_FALSE(faulty.faults.empty());
        REQUIRE(faulty.faults.size() <= 5);
        auto faults = faulty.faults;
        for (std::size_t i = 1; i < faults.size(); ++i)
            REQUIRE(faults[i - 1].place <= faults[i].place);
        std::sort(faults.begin(), faults.end(), [](auto const& a, auto const& b) { return a.offset < b.offset; });
        for (std::size_t i = 1; i < faults.size(); ++i)
            REQUIRE(faults[i - 1].offset + faults[i - 1].size < faults[i].offset);
        for (auto const& m : faults) {
            REQUIRE(m.broken != rule::syntax);
            REQUIRE_FALSE(m.is_tag);
            nested = nested || m.pointer == "/pair/1";
        }
    }
    CHECK(nested);
}

TEST_CASE("of nothing no faults are drawn, and of no JSON no mutations")
{
    random_source source{1};
    CHECK(draw_faults("{}", {}, 3, source).text == "{}");
    CHECK(draw_faults("{}", {}, 3, source).faults.empty());
    auto const all = mutations(R"({"only":[1]})", keywords_of<yard::one>);
    CHECK(draw_faults(R"({"only":[1]})", all, 0, source).faults.empty());
    for (auto const* const text : {"", "{", "{} {}"})
        CHECK_THROWS_AS(mutations(text, keywords_of<yard::one>), std::invalid_argument);
}

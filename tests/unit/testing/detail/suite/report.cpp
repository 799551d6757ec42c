// SPDX-License-Identifier: BSL-1.0
// The report says for each law what it looked at, and names every constraint that was not seen from both sides.
#include <ringtrue/testing/detail/suite/report.hpp>

#include "catch.hpp"

#include <ringtrue/detail/describe/keywords_of.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <sstream>
#include <string>

using ringtrue::keywords_of;
using ringtrue::rule;
using namespace ringtrue::testing;

namespace {

using ringtrue::testing::detail::law_failure;
using ringtrue::testing::detail::law_outcome;
using ringtrue::testing::detail::suite_report;

auto const& contract = keywords_of<circleloop::event>;

/// Two laws, of which the second fails; one constraint is seen from both sides, one from one side.
suite_report filled()
{
    suite_report report{"a \"contract\"", contract};
    law_outcome good{contract};
    good.cases = 20;
    good.seen.checks = 40;
    good.events = {{"call_missed", 12}, {"call_ringing", 8}};
    good.seen.operators[static_cast<std::size_t>(mutation_operator::null)] = 3;
    good.seen.coverage.met("call_event/created", rule::maximum);
    report.add(laws[0], good);
    law_outcome bad{contract};
    bad.cases = 4;
    bad.seen.checks = 5;
    bad.events = {{"call_missed", 4}};
    bad.seen.operators[static_cast<std::size_t>(mutation_operator::null)] = 1;
    bad.seen.coverage.broken("call_event/created", rule::maximum);
    bad.seen.coverage.met("call_event/created", rule::minimum);
    bad.failure = law_failure{{"it fails", "{}", "", ""}, 3, 0};
    report.add(laws[4], bad);
    return report;
}

std::string printed(suite_report const& report)
{
    std::ostringstream out;
    report.print(out, {.cases = 20, .seed = 7});
    return out.str();
}

bool has(std::string const& text, std::string const& part) { return text.find(part) != text.npos; }

} // namespace

TEST_CASE("the table has a line for each law, sums of events and mutations, and what is not covered")
{
    auto const text = printed(filled());
    INFO(text);
    CHECK(has(text, "\na \"contract\": 20 cases a law, seed 7\n"));
    CHECK(has(text, "  L1         40 checks  decoding an encoded event gives the event\n"));
    CHECK(has(text, "  L5          5 checks  FAILED  a document without a required member is rejected\n"));
    CHECK(has(text, " call_missed 16 call_ringing 8\n"));
    CHECK(has(text, " null 4\n"));
    CHECK_FALSE(has(text, "drop_member"));
    auto const all = std::to_string(constraint_coverage{contract}.all().size());
    CHECK(has(text, " 1 of " + all + " seen from both sides\n"));
    CHECK(has(text, "NOT COVERED  call_event/created: minimum (met 1, broken 0)\n"));
    CHECK_FALSE(has(text, "call_event/created: maximum"));
    CHECK(filled().laws_run() == 2);
}

TEST_CASE("the table's lines of mutations are not too long")
{
    law_outcome all{contract};
    for (auto& count : all.seen.operators)
        count = 1234567;
    suite_report report{"all", contract};
    report.add(laws[0], all);
    std::istringstream lines{printed(report)};
    for (std::string line; std::getline(lines, line);)
        CHECK(line.size() <= 120);
    for (std::size_t op = 0; op < mutation_operators; ++op)
        CHECK(has(printed(report), std::string{to_string(static_cast<mutation_operator>(op))} + " 1234567"));
}

TEST_CASE("the JSON report has the same numbers, and every constraint")
{
    auto const json = boost::json::parse(boost::json::serialize(filled().to_json({.cases = 20, .seed = UINT64_MAX})));
    CHECK(json.at("contract") == "a \"contract\"");
    CHECK(json.at("seed") == UINT64_MAX);
    CHECK(json.at("cases") == 20);
    CHECK(json.at("laws").as_array().size() == 2);
    CHECK(json.at("laws").at(1) == boost::json::value{{"id", "L5"}, {"says", laws[4].says.data()}, {"cases", 4}, {"checks", 5}, {"holds", false}});
    CHECK(json.at("laws").at(0).at("holds") == true);
    CHECK(json.at("events") == boost::json::value{{"call_missed", 16}, {"call_ringing", 8}});
    CHECK(json.at("mutations").as_object().size() == mutation_operators);
    CHECK(json.at("mutations").at("null") == 4);
    CHECK(json.at("mutations").at("prefix") == 0);
    CHECK(json.at("covered") == 1);
    CHECK(json.at("constraints").as_array().size() == constraint_coverage{contract}.all().size());
    std::size_t found = 0;
    for (auto const& c : json.at("constraints").as_array())
        found += c == boost::json::value{{"field", "call_event/created"}, {"keyword", "maximum"}, {"met", 1}, {"broken", 1}};
    CHECK(found == 1);
}

TEST_CASE("a report of nothing can be written too")
{
    suite_report const empty{"nothing", contract};
    CHECK(has(printed(empty), "nothing: 20 cases a law"));
    CHECK(empty.to_json({}).at("laws").as_array().empty());
    CHECK(empty.laws_run() == 0);
}

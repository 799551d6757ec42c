// SPDX-License-Identifier: BSL-1.0
// Each mutation breaks exactly the rule that it names, where it says, by the change that it says.
#include <ringtrue/testing/mutate.hpp>

#include "catch.hpp"
#include "contract/observatory/records.hpp"
#include "documents.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace ringtrue::testing;
using ringtrue::keywords;
using ringtrue::keywords_of;
using ringtrue::rule;
using ringtrue::validate;

namespace {

struct valid_document {
    std::string text;
    keywords const& schema;
};

/// The samples of both vendors without white space, against their union or against an event alone.
std::vector<valid_document> documents()
{
    std::vector<valid_document> all;
    auto const add = [&](std::string_view name, keywords const& schema) {
        all.push_back({boost::json::serialize(boost::json::parse(sample(std::string{name}))), schema});
    };
    for (auto const name : circleloop_samples)
        add(name, keywords_of<circleloop::event>);
    for (auto const name : observatory_samples)
        add(name, keywords_of<observatory::event>);
    add(circleloop_samples[0], keywords_of<circleloop::call_event>);
    add(record_samples[0], keywords_of<observatory::stock_taken>);
    add(record_samples[1], keywords_of<observatory::visit_announced>);
    add(record_samples[2], keywords_of<observatory::log_filed>);
    add(record_samples[3], keywords_of<observatory::duty_changed>);
    all.push_back({R"({"to":0})", keywords_of<observatory::dome_turned>});
    all.push_back({"{}", keywords_of<observatory::dome_opened>});
    return all;
}

std::string value_at(std::string const& text, std::string const& pointer)
{
    boost::json::error_code error;
    auto const whole = boost::json::parse(text, error);
    auto const* const found = error ? nullptr : whole.find_pointer(pointer, error);
    return found == nullptr ? "" : boost::json::serialize(*found);
}

/// As Boost.JSON spells it.
std::string respelled(std::string const& json) { return json.empty() ? "" : boost::json::serialize(boost::json::parse(json)); }

/// Or takes one away. Others add or remove an item, or replace a name.
bool replaces_a_value(mutation const& m)
{
    return m.broken < rule::syntax && m.broken != rule::minItems && m.broken != rule::maxItems && m.broken != rule::uniqueItems && m.broken != rule::oneOf
        && m.broken != rule::minProperties && m.broken != rule::maxProperties
        && m.op != mutation_operator::break_name;
}

} // namespace

TEST_CASE("a mutation breaks one rule, at one place; and each operator has something to break")
{
    std::array<std::size_t, mutation_operators> seen{};
    for (auto const& [text, schema] : documents())
        for (std::uint64_t seed = 0; seed < 12; ++seed) {
            random_source source{seed};
            REQUIRE(validate(text, schema, {.closed = true}).empty());
            for (auto const& m : mutations(text, schema, source)) {
                auto const broken = m.apply(text);
                INFO(to_string(m.op) << " at " << m.pointer << ": " << broken);
                auto const found = validate(broken, schema, {.closed = m.is_accepted_by_default()});
                REQUIRE(found.size() == 1);
                REQUIRE(found[0].rule == m.broken);
                REQUIRE(validate(broken, schema).empty() == m.is_accepted_by_default());
                REQUIRE((m.broken == rule::syntax || found[0].pointer == m.pointer));
                ++seen[static_cast<std::size_t>(m.op)];
            }
        }
    for (std::size_t op = 0; op < mutation_operators; ++op) {
        INFO(to_string(static_cast<mutation_operator>(op)));
        CHECK(seen[op] > 0);
    }
}

TEST_CASE("the old value stands in the document, and the new one in the document that is broken")
{
    for (auto const& [text, schema] : documents())
        for (auto const& m : mutations(text, schema)) {
            auto const broken = m.apply(text);
            INFO(to_string(m.op) << " at " << m.pointer << ": " << broken);
            REQUIRE(m.offset + m.size <= text.size());
            REQUIRE(broken == text.substr(0, m.offset) + m.replacement + text.substr(m.offset + m.size));
            REQUIRE(text.find(m.old_value) != text.npos);
            REQUIRE(broken.find(m.new_value) != broken.npos);
            if (replaces_a_value(m)) {
                CHECK(value_at(text, m.pointer) == respelled(m.old_value));
                CHECK((value_at(broken, m.pointer) == respelled(m.new_value) || m.new_value.find("1e309") != m.new_value.npos)); // not for Boost.JSON
            }
        }
}

TEST_CASE("every value has a mutation of its type, and every required member is dropped")
{
    std::set<std::string> dropped;
    std::set<std::string> retyped;
    for (auto const& m : mutations(documents()[3].text, keywords_of<observatory::event>)) {
        if (m.op == mutation_operator::drop_member)
            dropped.insert(m.pointer);
        if (m.op == mutation_operator::change_type)
            retyped.insert(m.pointer);
    }
    for (auto const* const pointer : {"/type", "/observed~1at", "/exposed~0until", "/forecast", "/proof/0/how", "/proof/1/pixel", "/finder"})
        CHECK(dropped.count(pointer) == 1);
    CHECK(dropped.count("/remark") == 0);
    for (auto const* const pointer : {"", "/type", "/remark", "/proof", "/proof/0", "/proof/1/how", "/proof/1/pixel/1", "/instruments/0/calibration/blue"})
        CHECK(retyped.count(pointer) == 1);
}

TEST_CASE("the same seed gives the same mutations")
{
    auto const text = documents()[3].text;
    auto const listed = [&](std::uint64_t seed) {
        random_source source{seed};
        std::string all;
        for (auto const& m : mutations(text, keywords_of<observatory::event>, source))
            all += m.apply(text) + '\n';
        return all;
    };
    CHECK(listed(1) == listed(1));
    CHECK(listed(1) != listed(2));
}

TEST_CASE("near-misses can be restricted to some values of a document, and other mutations cannot")
{
    auto const is_near_miss = [](mutation const& m) { return m.broken >= rule::constant && m.broken <= rule::maximum && !m.is_tag; };
    std::ptrdiff_t of_all = 0;
    std::ptrdiff_t of_one = 0;
    for (auto const& [text, schema] : documents()) {
        random_source source{1};
        auto const count = [&](near_miss_choice const& chosen, auto const& is) {
            auto const all = mutations(text, schema, source, chosen);
            return std::count_if(all.begin(), all.end(), is);
        };
        auto const any = [](mutation const&) { return true; };
        of_all += count({}, any);
        std::string field; // of the first near-miss
        for (auto const& m : mutations(text, schema, source))
            if (field.empty() && is_near_miss(m))
                field = m.field;
        auto const is_of_field = [&](mutation const& m) { return is_near_miss(m) && m.field == field; };
        near_miss_choice const one{.values = 0, .is_urgent = [&](std::string const& name) { return name == field; }};
        CHECK(count({.values = 0}, is_of_field) == 0);
        CHECK((count(one, is_of_field) > 0 || field.empty()));
        of_one += count(one, any);
        CHECK(count({.values = 0}, [](mutation const& m) { return m.broken == rule::required || m.broken == rule::type; })
            == count({}, [](mutation const& m) { return m.broken == rule::required || m.broken == rule::type; }));
    }
    CHECK(of_one > 0);
    CHECK(of_one < of_all);
}

TEST_CASE("several faults are as many violations in document order, and the same for the same seed")
{
    std::array<int, 7> counts{};
    for (auto const& [text, schema] : documents())
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            random_source source{seed};
            auto const faulty = draw_faults(text, mutations(text, schema, source), 6, source);
            INFO(faulty.text);
            auto const found = validate(faulty.text, schema, {.closed = true});
            REQUIRE(found.size() == faulty.faults.size());
            for (std::size_t i = 0; i < found.size(); ++i) {
                CHECK(found[i].rule == faulty.faults[i].broken);
                CHECK(found[i].pointer == faulty.faults[i].pointer);
            }
            random_source again{seed};
            REQUIRE(draw_faults(text, mutations(text, schema, again), 6, again).text == faulty.text);
            ++counts.at(found.size());
        }
    CHECK(counts[0] == 0);
    CHECK(counts[1] > 0);
    CHECK(counts[6] > 100);
}

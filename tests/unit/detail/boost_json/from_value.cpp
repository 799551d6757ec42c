// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/boost_json/from_value.hpp>

#include "catch.hpp"

#include <ringtrue/boost_json.hpp>
#include <ringtrue/fields/text.hpp>

#include <boost/json.hpp>

#include <cmath>
#include <limits>
#include <map>
#include <string>

using namespace ringtrue;

namespace notes {

struct note {
    std::string words;
    std::map<std::string, std::int64_t> counts;
    text<0, 9, "^<>"> tail;
};
BOOST_DESCRIBE_STRUCT(note, (), (words, counts, tail))

constexpr auto contract_of(of<note>)
{
    return describe("A note.", field(&note::words, "Its words."), field(&note::counts, "Counts."), field(&note::tail, "What comes last."));
}

} // namespace notes

namespace {

using notes::note;

violations refused(boost::json::value const& value)
{
    try {
        (void)boost::json::value_to<note>(value);
    } catch (invalid_document const& e) {
        return e.violations();
    }
    return {};
}

boost::json::value note_with(boost::json::value words, boost::json::object counts, boost::json::value tail = "")
{
    return {{"words", std::move(words)}, {"counts", std::move(counts)}, {"tail", std::move(tail)}};
}

} // namespace

TEST_CASE("a value's nodes are those of its text, without places")
{
    auto const value = boost::json::parse(R"({"a":[null,true,-1,18446744073709551615,1.5,"x",{}],"":{"b":[]}})");
    detail::value_document d;
    detail::from_value(d, value);
    REQUIRE(d.nodes.size() == 14);
    CHECK(d[0].kind == detail::node_kind::object);
    CHECK(d[0].next == 14);
    CHECK(d[2].next == 10);
    CHECK(d[3].kind == detail::node_kind::null);
    CHECK(d[4].text() == "true");
    CHECK(d[5].text() == "-1");
    CHECK(d[6].text() == "18446744073709551615");
    CHECK(d[7].text() == "1.5");
    CHECK(d[8].text() == "x");
    CHECK(d[10].text().empty());
    CHECK(d[10].kind == detail::node_kind::string);
    CHECK(d[13].next == 14);
    CHECK(d.source.data() == nullptr);
}

TEST_CASE("numbers that have no JSON are out of every range")
{
    CHECK(detail::number_text(std::numeric_limits<double>::infinity()) == "1e999");
    CHECK(detail::number_text(-std::numeric_limits<double>::infinity()) == "-1e999");
    CHECK(detail::number_text(std::numeric_limits<double>::quiet_NaN()) == "1e999");
    CHECK(detail::number_text(0.1) == "0.1");
    CHECK(detail::number_text(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
}

TEST_CASE("doubles that are integers are those integers")
{
    CHECK(boost::json::value_to<note>(note_with("", {{"n", 9007199254740992.0}})).counts.at("n") == 9007199254740992);
    CHECK(boost::json::value_to<note>(note_with("", {{"n", -0.0}})).counts.at("n") == 0);
    CHECK(boost::json::value_to<note>(note_with("", {{"n", 1e18}})).counts.at("n") == 1000000000000000000);
    CHECK(boost::json::value_to<note>(note_with("", {{"n", 1152921504606846976.0}})).counts.at("n") == 1152921504606846976);
    CHECK(refused(note_with("", {{"n", 0.5}})).at(0).rule == rule::type);
    CHECK(refused(note_with("", {{"n", 9223372036854775808.0}})).at(0).rule == rule::maximum);
}

// A Boost.JSON string may hold any bytes; an event may not, since its text could not be written.
TEST_CASE("text that is no UTF-8 is refused in values, and as names of a map")
{
    for (std::string const bad : {"\xFF", "a\x80", "\xC3"}) {
        REQUIRE(refused(note_with(boost::json::string{bad}, {})).size() == 1);
        CHECK(refused(note_with(boost::json::string{bad}, {})).front().rule == rule::syntax);
        CHECK(refused(note_with(boost::json::string{bad}, {})).front().pointer == "/words");
        REQUIRE(refused(note_with("", {{bad, 1}})).size() == 1);
        CHECK(refused(note_with("", {{bad, 1}})).front().rule == rule::syntax);
        REQUIRE(refused(note_with("", {}, boost::json::string{bad})).size() == 1); // which did not end
        CHECK(refused(note_with("", {}, boost::json::string{bad})).front().pointer == "/tail");
    }
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/boost_json/from_value.hpp>

#include "catch.hpp"

#include <ringtrue/boost_json.hpp>
#include <ringtrue/decode.hpp>
#include <ringtrue/fields/text.hpp>

#include <boost/json.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <utility>

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
    detail::document d;
    violations found;
    REQUIRE(detail::value_reader{d, 3}.read(value, found));
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
    std::array<char, detail::longest_number> room;
    CHECK(detail::number_text(std::numeric_limits<double>::infinity(), room) == "1e999");
    CHECK(detail::number_text(-std::numeric_limits<double>::infinity(), room) == "-1e999");
    CHECK(detail::number_text(std::numeric_limits<double>::quiet_NaN(), room) == "1e999");
    CHECK(detail::number_text(0.1, room) == "0.1");
    CHECK(detail::number_text(std::numeric_limits<double>::denorm_min(), room) == "5e-324");
    CHECK(detail::number_text(std::numeric_limits<std::int64_t>::min(), room) == "-9223372036854775808");
}

TEST_CASE("a value may have as many levels as a text")
{
    boost::json::monotonic_resource memory; // so that a destructor does not recurse
    boost::json::storage_ptr const storage{&memory};
    auto const note_with_levels = [&](std::size_t depth) {
        boost::json::value value = boost::json::array(storage);
        for (std::size_t i = 2; i < depth; ++i) {
            boost::json::value outer = boost::json::array(storage);
            if (i % 2 == 0) {
                outer.as_array().push_back(0);
                outer.as_array().push_back(std::move(value));
            } else {
                outer.emplace_object().emplace("a/b", std::move(value));
            }
            value = std::move(outer);
        }
        boost::json::value note(note_with("", {}), storage);
        note.as_object().emplace("x", std::move(value));
        return note;
    };
    constexpr auto levels = decode_options{}.max_depth;
    CHECK(refused(note_with_levels(levels)).empty());
    for (auto const depth : {levels + 1, levels + 2}) {
        auto const value = note_with_levels(depth);
        auto const found = refused(value);
        REQUIRE(found.size() == 1);
        auto of_text = decode<note>(boost::json::serialize(value)).error().front();
        of_text.offset = of_text.line = of_text.column = 0;
        CHECK(found.front() == of_text);
    }
    CHECK(refused(note_with_levels(100'000)).size() == 1);
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

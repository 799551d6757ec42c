// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/violation.hpp>

#include "catch.hpp"

#include <boost/json.hpp>

#include <sstream>

using namespace ringtrue;

namespace {

violation sample_violation()
{
    violation v;
    v.rule = rule::type;
    v.pointer = "/created";
    v.expected = "an integer";
    v.found = "\"x\"";
    v.keyword_location = "/properties/created/type";
    v.offset = 99;
    v.line = 10;
    v.column = 16;
    return v;
}

} // namespace

TEST_CASE("a violation is printed on one line that names place, rule, expected and found")
{
    auto v = sample_violation();
    std::ostringstream out;
    out << v;
    CHECK(out.str() == "/created: expected an integer, found \"x\" (line 10, column 16) [type]");
    v.line = 0;
    CHECK(to_string(v) == "/created: expected an integer, found \"x\" [type]");
    v.pointer = "";
    CHECK(to_string(v) == "the document: expected an integer, found \"x\" [type]");
    v.pointer = "/a\nb\x1B[0m";
    CHECK(to_string(v) == "/a\\u{000A}b\\u{001B}[0m: expected an integer, found \"x\" [type]");
}

TEST_CASE("violations are printed one a line")
{
    std::ostringstream out;
    out << violations{sample_violation(), sample_violation()};
    CHECK(out.str() == to_string(sample_violation()) + "\n" + to_string(sample_violation()) + "\n");
}

TEST_CASE("violations that were left out are counted where the list ends")
{
    violations some{sample_violation()};
    some.omitted = 12;
    std::ostringstream out;
    out << some;
    CHECK(out.str() == to_string(sample_violation()) + "\nand 12 more\n");
    auto const parsed = boost::json::parse(to_basic_output(some));
    CHECK(parsed.at("errors").as_array().size() == 1);
    CHECK(parsed.at("omitted") == 12);
    CHECK(std::string{invalid_document{some}.what()} == to_string(sample_violation()) + " (and 12 more)");
    CHECK(some != violations{sample_violation()});
}

TEST_CASE("rules are named as JSON Schema names them")
{
    CHECK(to_string(rule::type) == "type");
    CHECK(to_string(rule::constant) == "const");
    CHECK(to_string(rule::enumeration) == "enum");
    CHECK(to_string(rule::maxItems) == "maxItems");
    CHECK(to_string(rule::unknown) == "unknown");
    std::ostringstream printed;
    printed << rule::minLength;
    CHECK(printed.str() == "minLength");
}

TEST_CASE("basic output is JSON in the form of JSON Schema")
{
    CHECK(to_basic_output({}) == R"({"valid":true})");
    auto odd = sample_violation();
    odd.pointer = "/a\"\\\n";
    odd.found = "\"\x01\"";
    auto const parsed = boost::json::parse(to_basic_output({sample_violation(), odd}));
    CHECK(parsed.at("valid") == false);
    REQUIRE(parsed.at("errors").as_array().size() == 2);
    auto const& first = parsed.at("errors").at(0);
    CHECK(first.at("instanceLocation") == "/created");
    CHECK(first.at("keywordLocation") == "/properties/created/type");
    CHECK(first.at("error") == "expected an integer, found \"x\" (line 10, column 16)");
    CHECK(parsed.at("errors").at(1).at("instanceLocation") == "/a\"\\\n");
}

TEST_CASE("invalid_document says the first violation, and how many more there are")
{
    CHECK(std::string{invalid_document{{sample_violation()}}.what()} == to_string(sample_violation()));
    CHECK(std::string{invalid_document{{sample_violation(), sample_violation()}}.what()} == to_string(sample_violation()) + " (and 1 more)");
    CHECK(invalid_document{{sample_violation()}}.violations().size() == 1);
}

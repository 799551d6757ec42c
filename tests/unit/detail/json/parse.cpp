// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/json/parse.hpp>

#include "catch.hpp"

#include <ringtrue/testing/exact_buffer.hpp>

#include <boost/json.hpp>

#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace ringtrue;
using ringtrue::testing::exact_buffer;

namespace {

struct reading {
    bool is_json;
    violation error;
};

reading read(std::string_view text, std::size_t max_depth = 32)
{
    exact_buffer const buffer{text};
    detail::document document;
    detail::parser parser{document, buffer, max_depth};
    bool const is_json = parser.parse();
    return {is_json, is_json ? violation{} : parser.error()};
}

enum class verdict { json, not_json, unknown };

/// What Boost.JSON makes of it. It refuses large exponents, which are JSON, before it has seen the rest.
verdict boost_verdict(std::string_view text)
{
    boost::json::error_code error;
    boost::json::parse_options options;
    options.max_depth = 1000;
    boost::json::parse({text.data(), text.size()}, error, {}, options);
    return !error ? verdict::json : error == boost::json::error::exponent_overflow ? verdict::unknown : verdict::not_json;
}

std::string_view const texts[]{
    // JSON
    "null", "true", "false", "0", "-0", "-1", "10", "1.5", "1e5", "1E+5", "1e-5", "0.0e0", "-0.5E-3", R"("")", R"("a")",
    R"("\"\\\/\b\f\n\r\t")", R"("\u0041\u00e9\u20AC\ud83d\ude00")", "\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\"", "[]", "[ ]", "[1]", "[1,2]",
    "[[],[[]]]", "{}", "{ }", R"({"a":1})", R"({"a":{"b":[null]}})", R"({"":0})", " \t\r\n1 \t\r\n", R"( { "a" : [ 1 , 2 ] , "b" : { } } )",
    R"({"a":1,"a":2})", "1e99999999999", "123456789012345678901234567890", "\"\x7F\"",
    // not JSON
    "", " ", "nul", "nulL", "truefalse", "+1", "01", "-", "-a", ".5", "1.", "1.e5", "1e", "1e+", "1x", "0x10", "NaN", "Infinity", "-Infinity",
    "'a'", "\"", "\"a", "\"\\\"", R"("\x")", R"("\u")", R"("\u00")", R"("\u00g0")", R"("\u00G0")", R"("\u00`0")", R"("\u00@0")", R"("\u00:0")", R"("\u00/0")", R"("\ud800")", R"("\udc00")", R"("\ud800x")",
    R"("\ud800\n")", R"("\ud800\u0041")", R"("\ud800\ud800")", "\"\n\"", "\"\x1F\"", std::string_view{"\"\0\"", 3}, "[", "]", "[1", "[1,", "[1,]",
    "[,1]", "[1 2]", "[1}", "{", "}", "{1:2}", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,}", "{\"a\" 1}", "{\"a\":1 \"b\":2}",
    "{\"a\":1]", "{a:1}", "1 2", "{} {}", "[] 1", "// c\n1", "1 /* c */", std::string_view{"1\0", 2}, std::string_view{"{}\0", 3}, "\xEF\xBB\xBF{}",
    "\xFF", "\"\xFF\"", "\"\x80\"", "\"\xC0\xAF\"", "\"\xE0\x80\xAF\"", "\"\xED\xA0\x80\"", "\"\xF4\x90\x80\x80\"", "\"\xF5\x80\x80\x80\"", "\"\xC3\"",
    "\"\xE2\x82\"", "\"\xF0\x9F\x98\"", "\xFF\xFE{\0}\0", std::string_view{"{\0}\0", 4}, std::string_view{"\0{\0}", 4}, "\v1", "\f1", "1\xA0"};

} // namespace

TEST_CASE("the parser takes what Boost.JSON takes, and nothing else")
{
    for (auto const text : texts) {
        INFO(text);
        auto const expected = boost_verdict(text);
        CHECK(read(text).is_json == (expected != verdict::not_json));
    }
}

TEST_CASE("the parser and Boost.JSON agree on texts that are changed at random")
{
    std::mt19937_64 random{20240611};
    auto const below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    std::string_view const pieces = "{}[]:,\"\\/u0123456789abcdefABCDEF.eE+-truefalsnl \t\n\r\x80\xC3\xA9\xED\xA0\xF0\x9F\x98";
    std::size_t valid = 0;
    for (int i = 0; i < 40000; ++i) {
        std::string text{texts[below(std::size(texts))]};
        if (below(2) != 0)
            text = R"({"a":[1,-2.5e3,"x\u00e9\ud83d\ude00y"],"b":{"c":null,"d":)" + text + "}}";
        for (auto changes = below(3); changes > 0 && !text.empty(); --changes) {
            auto const at = below(text.size());
            char const piece = pieces[below(pieces.size())];
            switch (below(4)) {
            case 0: text[at] = piece; break;
            case 1: text.insert(at, 1, piece); break;
            case 2: text.erase(at, 1); break;
            default: text.resize(at);
            }
        }
        INFO(text);
        auto const ours = read(text);
        valid += ours.is_json;
        auto const expected = boost_verdict(text);
        if (expected != verdict::unknown)
            REQUIRE(ours.is_json == (expected == verdict::json));
        if (!ours.is_json) {
            REQUIRE(ours.error.rule == rule::syntax);
            REQUIRE(ours.error.offset <= text.size());
            REQUIRE_FALSE(ours.error.expected.empty());
            REQUIRE_FALSE(ours.error.found.empty());
        }
    }
    CHECK(valid > 1000);
}

TEST_CASE("strings are read as Boost.JSON reads them, and numbers keep their spelling")
{
    for (auto const text : texts) {
        exact_buffer const buffer{text};
        detail::document document;
        if (!detail::parser{document, buffer, 32}.parse())
            continue;
        auto const& n = document[0];
        if (n.kind == detail::node_kind::string)
            CHECK(n.text() == std::string_view{boost::json::parse(text).as_string()});
        if (n.kind == detail::node_kind::number)
            CHECK(n.text() == text.substr(text.find_first_not_of(" \t\r\n"), text.find_last_not_of(" \t\r\n") - text.find_first_not_of(" \t\r\n") + 1));
    }
}

TEST_CASE("a syntax error has the place where the text stops being JSON, and says what should stand there")
{
    struct {
        std::string_view text, pointer, expected, found;
        std::size_t line, column;
    } const cases[]{
        {"", "", "a value", "the end of the text", 1, 1},
        {"{\n  \"a\": tru\n}", "/a", "true", "'\\u{000A}'", 2, 11},
        {R"({"a":[1,2,x]})", "/a/2", "a value", "'x'", 1, 11},
        {R"({"a":[1 2]})", "/a", "a comma or ]", "'2'", 1, 9},
        {R"({"a":1 "b":2})", "", "a comma or }", "'\"'", 1, 8},
        {R"({"a":{"b/c~":[{"d":}]}})", "/a/b~1c~0/0/d", "a value", "'}'", 1, 20},
        {R"({"a" 1})", "", "a colon after the member's name", "'1'", 1, 6},
        {R"({"a":1,})", "", "a member's name in double quotes", "'}'", 1, 8},
        {R"({)", "", "a member's name in double quotes, or }", "the end of the text", 1, 2},
        {"\"é\xFF\"", "", "UTF-8", "'\\xFF'", 1, 3},
        {R"("\ud800")", "", "a surrogate pair in place of half of one", "'\\'", 1, 2},
        {"\xEF\xBB\xBF{}", "", "JSON in UTF-8 without a byte order mark", "a byte order mark", 1, 1},
        {std::string_view{"{\0}\0", 4}, "", "JSON in UTF-8 without a byte order mark", "UTF-16 or UTF-32", 1, 1},
        {std::string_view{"{}\0", 3}, "", "nothing after the document", "'\\u{0000}'", 1, 3},
        {std::string_view{"\0", 1}, "", "a value", "'\\u{0000}'", 1, 1},
        {"{} x", "", "nothing after the document", "'x'", 1, 4},
        {"-", "", "a digit", "the end of the text", 1, 2},
    };
    for (auto const& c : cases) {
        INFO(c.text);
        auto const ours = read(c.text);
        REQUIRE_FALSE(ours.is_json);
        CHECK(ours.error.pointer == c.pointer);
        CHECK(ours.error.expected == c.expected);
        CHECK(ours.error.found == c.found);
        CHECK(ours.error.line == c.line);
        CHECK(ours.error.column == c.column);
    }
}

TEST_CASE("every proper prefix of an object is refused at its end")
{
    std::string const text = R"({"a\u00e9":[1.5e-3,true,null,"x\ud83d\ude00é€😀\\"],"b":{"c":[{}]}})";
    REQUIRE(read(text).is_json);
    for (std::size_t size = 0; size < text.size(); ++size) {
        INFO(text.substr(0, size));
        auto const ours = read(text.substr(0, size));
        REQUIRE_FALSE(ours.is_json);
        CHECK(ours.error.offset == size);
        CHECK(ours.error.found == (size == text.size() ? "" : "the end of the text"));
    }
}

TEST_CASE("depth is limited, and the input's depth is never the stack's")
{
    auto const nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    CHECK(read(nested(32)).is_json);
    CHECK_FALSE(read(nested(33)).is_json);
    CHECK(read(nested(33)).error.expected == "at most 32 levels of arrays and objects");
    CHECK(read(nested(33)).error.offset == 32);
    CHECK(read(nested(3), 3).is_json);
    CHECK(read(R"([[],{},[[]],{"a":{}},[[],[]]])", 3).is_json); // beside each other
    CHECK_FALSE(read(std::string(100000, '[')).is_json);
    CHECK_FALSE(read(std::string(100000, '{')).is_json);
    CHECK(read(nested(100000), 200000).is_json);
}

TEST_CASE("the nodes of a document are counted before it is read")
{
    for (auto const text : texts) {
        detail::document document;
        if (detail::parser{document, text, 32}.parse())
            CHECK(detail::count_nodes(text) >= document.nodes.size());
    }
    CHECK(detail::count_nodes(R"({"a":[1,2],"b":{"c":"x"}})") == 9);
    CHECK(detail::count_nodes(R"(["[{,:\",","\\",":",0])") == 5);
    CHECK(detail::count_nodes("\",") == 1);
    CHECK(detail::count_nodes("\"\\") == 1);
}

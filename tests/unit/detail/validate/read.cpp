// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/validate/read.hpp>

#include "catch.hpp"

#include <ringtrue/testing/exact_buffer.hpp>

#include <string>
#include <string_view>

using namespace ringtrue;
using ringtrue::testing::exact_buffer;

namespace {

constexpr keywords boolean{.type = json_type::boolean};
constexpr property members[]{{"on", "Whether it is on.", &boolean, true}};
constexpr keywords lamp{.properties = {members, 1}, .title = "lamp", .description = "A lamp.", .definition = &lamp};

violations found(std::string_view text, decode_options const& options = {})
{
    exact_buffer const buffer{text};
    detail::document document;
    return detail::read(document, buffer, lamp, options);
}

std::string const event = R"({"on":true})";

} // namespace

TEST_CASE("white space may stand around a document, and nothing else")
{
    for (std::string const space : {"", " ", "\t", "\n", "\r", " \r\n\t \n"}) {
        CHECK(found(space + event).empty());
        CHECK(found(event + space).empty());
        CHECK(found(space + event + space).empty());
    }
    for (auto const& other : {std::string{"\0", 1}, std::string{"\v"}, std::string{"\f"}, std::string{"\xA0"}, std::string{"\u00A0"}, std::string{"\uFEFF"},
             std::string{"\u2028"}, std::string{"x"}, std::string{","}, std::string{"//"}, std::string{"{}"}, event}) {
        INFO(other);
        auto const behind = found(event + "\n" + other);
        REQUIRE(behind.size() == 1);
        CHECK(behind.front().rule == rule::syntax);
        CHECK(behind.front().pointer.empty());
        CHECK(behind.front().offset == event.size() + 1);
        CHECK(behind.front().line == 2);
        CHECK(behind.front().column == 1);
        CHECK(found(other + event).size() == 1);
    }
}

TEST_CASE("other encodings of Unicode are refused at their start")
{
    auto const widened = [](std::string_view before, std::string_view behind) {
        std::string text;
        for (char const c : event)
            ((text += before) += c) += behind;
        return text;
    };
    std::string_view const zeros{"\0\0\0", 3};
    for (auto const& text : {"\xEF\xBB\xBF" + event, "\xFE\xFF" + widened(zeros.substr(0, 1), ""), "\xFF\xFE" + widened("", zeros.substr(0, 1)),
             widened(zeros.substr(0, 1), ""), widened("", zeros.substr(0, 1)), widened(zeros, ""), widened("", zeros)}) {
        auto const all = found(text);
        REQUIRE(all.size() == 1);
        CHECK(all.front().rule == rule::syntax);
        CHECK(all.front().offset == 0);
        CHECK(all.front().expected == "JSON in UTF-8 without a byte order mark");
        CHECK((all.front().found == "a byte order mark" || all.front().found == "UTF-16 or UTF-32"));
    }
}

TEST_CASE("an empty text, an empty object and an event in an array are three different mistakes")
{
    for (std::string const empty : {"", " ", "\n\n"}) {
        REQUIRE(found(empty).size() == 1);
        CHECK(found(empty).front().rule == rule::syntax);
        CHECK(found(empty).front().offset == empty.size());
        CHECK(found(empty).front().found == "the end of the text");
    }
    REQUIRE(found("{}").size() == 1);
    CHECK(found("{}").front().rule == rule::required);
    CHECK(found("{}").front().pointer == "/on");
    CHECK(found("{}").front().offset == 1);
    REQUIRE(found("[" + event + "]").size() == 1);
    CHECK(found("[" + event + "]").front().rule == rule::type);
    CHECK(found("[" + event + "]").front().pointer.empty());
}

TEST_CASE("a text is as long as it may be, or one byte too long")
{
    CHECK(found(event, {.max_size = event.size()}).empty());
    auto const all = found(event, {.max_size = event.size() - 1});
    REQUIRE(all.size() == 1);
    CHECK(all.front().rule == rule::syntax);
    CHECK(all.front().pointer.empty());
    CHECK(all.front().expected == "at most " + std::to_string(event.size() - 1) + " bytes");
    CHECK(all.front().offset == 0);
    CHECK(all.front().line == 1);
    CHECK(all.front().column == 1);
    CHECK(found("", {.max_size = 0}).front().expected == "a value");
    CHECK(found(std::string(1 << 20, ' ')).front().expected == "a value");
    CHECK(found(std::string((1 << 20) + 1, ' ')).front().expected == "at most 1048576 bytes");
}

TEST_CASE("a document is 32 levels deep, and not 33, of any kind and wherever the contract does not look")
{
    auto const nested = [](std::string_view open, std::string_view close, std::size_t levels) {
        std::string text{R"({"on":true,"x":)"};
        for (auto i = levels; i > 0; --i)
            text += open;
        text += "1";
        for (auto i = levels; i > 0; --i)
            text += close;
        return text + "}";
    };
    for (auto const& [open, close] : {std::pair{"[", "]"}, std::pair{R"({"a":)", "}"}}) {
        CHECK(found(nested(open, close, 31)).empty());
        auto const all = found(nested(open, close, 32));
        REQUIRE(all.size() == 1);
        CHECK(all.front().rule == rule::syntax);
        CHECK(all.front().expected == "at most 32 levels of arrays and objects");
        CHECK(all.front().found == "one more");
        CHECK(found(nested(open, close, 4), {.max_depth = 5}).empty());
        CHECK(found(nested(open, close, 5), {.max_depth = 5}).size() == 1);
        CHECK(found(nested(open, close, 100000)).size() == 1);
        CHECK(found(nested(open, close, 500), {.max_depth = 1000}).empty());
    }
    CHECK(found("{}", {.max_depth = 0}).front().rule == rule::syntax);
    CHECK(found("1", {.max_depth = 0}).front().rule == rule::type);
}

TEST_CASE("bytes that are no UTF-8 are a syntax error inside strings and outside, ignored or not")
{
    for (std::string const bad : {"\x80", "\xFF", "\xC0\xAF", "\xC3(", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE2\x82"}) {
        for (auto const& text : {R"({"on":true,"x":")" + bad + "\"}", R"({"on":true,")" + bad + R"(":1})", R"({"on":)" + bad + "}"}) {
            auto const all = found(text);
            REQUIRE(all.size() == 1);
            CHECK(all.front().rule == rule::syntax);
            CHECK(text.substr(all.front().offset).starts_with(bad));
            CHECK(all.front().found.starts_with("'\\x"));
        }
    }
}

TEST_CASE("half a surrogate pair is refused wherever it is spelled")
{
    for (std::string const half : {R"(\ud800)", R"(\uDBFF)", R"(\udc00)", R"(\uDFFF)", R"(\ud800\ud800)", R"(\udc00\ud800)", R"(\ud83dx)", R"(\ud83d\n)"})
        for (auto const& text : {R"({"on":true,"x":")" + half + "\"}", R"({"on":true,")" + half + R"(":1})"}) {
            INFO(text);
            auto const all = found(text);
            REQUIRE(all.size() == 1);
            CHECK(all.front().rule == rule::syntax);
            CHECK(all.front().expected == "a surrogate pair in place of half of one");
            CHECK(text[all.front().offset] == '\\');
        }
    CHECK(found(R"({"on":true,"\ud83d\ude00":1})").empty());
}

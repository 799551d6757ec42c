// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/json/lookalike.hpp>

#include "catch.hpp"

#include <ringtrue/detail/json/parse.hpp>
#include <ringtrue/testing/exact_buffer.hpp>

#include <random>
#include <string>
#include <string_view>

using namespace ringtrue;
using ringtrue::testing::exact_buffer;

namespace {

/// What is found where the text stops being JSON.
std::string found(std::string_view text)
{
    exact_buffer const buffer{text};
    detail::document document;
    detail::parser parser{document, buffer, 32};
    REQUIRE_FALSE(parser.parse());
    return parser.error().found;
}

std::string const form = ", in what looks like a form (application/x-www-form-urlencoded): decode it, and take the field that holds the JSON";
std::string const page = ", in what looks like an HTML page, such as a proxy's error page";
std::string const xml = ", in what looks like XML";
std::string const lines = ", which looks like a second document (JSON Lines): decode each line by itself";
std::string const documents = ", which looks like a second document: decode each by itself";

} // namespace

TEST_CASE("a form is named")
{
    CHECK(found("payload=%7B%22object%22%3A%22event%22%7D") == "'p'" + form);
    CHECK(found("a=b&c=d") == "'a'" + form);
    CHECK(found("a=b&c=d\r\n") == "'a'" + form);
    CHECK(found("a=&c=d") == "'a'" + form);
    CHECK(found("call[id]=7") == "'c'" + form);
    CHECK(found("true=1") == "'='" + form);
    CHECK(found("nonce=1") == "'o'" + form);
    CHECK(found("1=2") == "'='" + form);
    CHECK(found(R"(payload={"object": "event"})") == "'p'" + form); // as curl -d sends it
    CHECK(found("from=http://example.com/?x") == "'r'" + form);
}

TEST_CASE("what only has an equals sign is no form")
{
    for (std::string const text : {"=", "a=", "=a", "a", "eyJhIjoxfQ==", "ab=", "ab= ", "a b=c", "level=info msg=started", "a=b\nc=d", "[a=b]", "x.y.z", "a/b=c", "a:b=c"}) {
        INFO(text);
        CHECK(found(text).ends_with('\''));
    }
}

TEST_CASE("a page is named in upper and lower case, behind white space and a byte order mark")
{
    for (std::string const start : {"<!DOCTYPE html>", "<!doctype HTML PUBLIC", "<html>", "<HTML lang=en>"})
        for (std::string const space : {"", "\n", "\r\n\t "}) {
            CHECK(found(space + start + "<body>502 Bad Gateway</body>") == "'<'" + page);
            CHECK(found("\xEF\xBB\xBF" + space + start) == "a byte order mark" + page);
        }
    CHECK(found("<?xml version=\"1.0\"?><call/>") == "'<'" + xml);
    CHECK(found("\xEF\xBB\xBF<?xml version=\"1.0\"?>") == "a byte order mark" + xml);
    for (std::string const text : {"<", "<htm", "<!DOCTYPE", "<!doctype svg>", "<?xm", "x<html>"}) {
        INFO(text);
        CHECK(found(text).ends_with('\''));
    }
}

TEST_CASE("several documents on several lines are named")
{
    CHECK(found("{}\n{}") == "'{'" + lines);
    CHECK(found("{\"a\":1}\r\n{\"a\":2}\r\n{\"a\":3}\r\n") == "'{'" + lines);
    CHECK(found("\n[1]\n\n [2]") == "'['" + lines);
    CHECK(found("{\n}\n{\n}") == "'{'" + documents);
    for (std::string const text : {"{}{}", "{} {}", "{}\n1", "1\n2", "1\n{}", "\"abc\"\n{}", "123\n{}", "\"\n\"\n{}", "[{}\n{}]", "{\"a\":{}\n{}}", "{}\n}", "{\"a\":1\n{"}) {
        INFO(text);
        CHECK(found(text).ends_with('\''));
    }
    CHECK(found("") == "the end of the text");
    CHECK(found("{}\n{}\n[").starts_with("'{'"));
}

TEST_CASE("a remark stands behind what is found, and never at the end of a text")
{
    std::mt19937_64 random{20240611};
    auto const below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    std::string_view const pieces[]{"{", "}", "[", "]", "a", "=", "&", "%7B", "\n", " ", "<html>", "<?xml", "\"", "\"a\":1", "1", "\xEF\xBB\xBF", "\xFF", ","};
    std::size_t remarks = 0;
    for (int i = 0; i < 20000; ++i) {
        std::string text;
        for (auto size = below(8); size > 0; --size)
            text += pieces[below(std::size(pieces))];
        detail::document document;
        detail::parser parser{document, text, 32};
        if (parser.parse())
            continue;
        auto const error = parser.error();
        auto const remark = detail::remark_on_text(document, error.offset);
        INFO(text);
        REQUIRE((remark.empty() || error.found.ends_with(", " + std::string{remark})));
        REQUIRE(error.found.size() > remark.size() + 2);
        REQUIRE((remark.empty() || error.offset < text.size()));
        remarks += !remark.empty();
    }
    CHECK(remarks > 100);
}

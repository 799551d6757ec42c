// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/web_url.hpp>

#include "catch.hpp"

#include <string>

using ringtrue::rule;
using ringtrue::web_url;

TEST_CASE("a web URL is absolute, http or https, with a host")
{
    for (std::string const taken : {"http://a", "https://a", "https://example.com/voicemail/1.mp3", "http://user@host/", "http://user:pass@host:80/",
             "http://[2001:db8::1]:8080/x", "http://127.0.0.1?x=[1]#y", "http://a/%zz?100%", "https://a/%20?b=c&d=e;f#g", "https://a#", "https://a:/", "https://a/@:b"}) {
        INFO(taken);
        CHECK(web_url::parse(taken).has_value());
    }
    for (std::string const refused : {"", "http", "http:", "http:/", "http://", "https:///x", "http://:80/", "http://user@", "http://user@/", "http://user@:80",
             "http://?x", "http://#x", "http://a@b@c/", "http://a:+80/", "http://a:80x/", "http://[::1/", "http://::1/", "http://a[1]/", "http://[]/", "http://[::1]x/", "ftp://a", "HTTPX://a", "javascript:alert(1)", "//a/b", "/a", "a", " http://a", "http://a ", "http://a\n",
             "http://a b", "http://a/\"", "http://a/<", "http://a/>", "http://a/\\", "http://a/^", "http://a/`", "http://a/{", "http://a/|", "http://a/}",
             "http://\xC3\xA9/", "http://a/\x7F", "http://a/\x1F"}) {
        INFO(refused);
        REQUIRE(web_url::parse(refused).has_error());
        CHECK(web_url::parse(refused).error().at(0).rule == rule::pattern);
    }
}

TEST_CASE("a web URL may have any visible ASCII character that it may have, and at most 8,192")
{
    std::string_view const never = "\"<>\\^`{|}";
    for (int c = 0x21; c < 0x7F; ++c) {
        auto const character = static_cast<char>(c);
        INFO(character);
        CHECK(web_url::parse(std::string{"http://a/"} + character).has_value() == (never.find(character) == never.npos));
    }
    std::string const start = "http://a/";
    CHECK(web_url::parse(start + std::string(8192 - start.size(), 'x')).has_value());
    CHECK(web_url::parse(start + std::string(8193 - start.size(), 'x')).error().at(0).rule == rule::maxLength);
}

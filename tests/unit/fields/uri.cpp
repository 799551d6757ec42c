// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/uri.hpp>

#include "catch.hpp"
#include "texts.hpp"

#include <string>
#include <string_view>

using ringtrue::rule;
using ringtrue::uri;

TEST_CASE("each ASCII character stands in the parts of a URI where RFC 3986 has it")
{
    std::string_view const unreserved = "-._~"; // 2.3, beside letters and digits
    std::string_view const sub_delims = "!$&'()*+,;="; // 2.2
    for (int code = 0; code < 0x80; ++code) {
        auto const c = static_cast<char>(code);
        INFO(code);
        bool const is_letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        bool const is_digit = c >= '0' && c <= '9';
        bool const is_name = is_letter || is_digit || unreserved.find(c) != unreserved.npos || sub_delims.find(c) != sub_delims.npos;
        bool const is_pchar = is_name || c == ':' || c == '@';
        bool const is_hex = is_digit || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
        auto const takes = [](std::string const& text) { return uri::parse(text).has_value(); };
        auto const s = std::string(1, c);
        CHECK(takes(s + ":a") == is_letter);
        CHECK(takes('a' + s + ":a") == (is_letter || is_digit || c == '+' || c == '-' || c == '.' || c == ':'));
        CHECK(takes("a://u" + s + "v@h/") == (is_name || c == ':' || c == '/' || c == '?' || c == '#')); // those last three end the host u
        CHECK(takes("a://h" + s + "i") == (is_name || c == '@' || c == '/' || c == '?' || c == '#')); // u@h; h:i has no port
        CHECK(takes("a://h:" + s) == (is_digit || c == '/' || c == '?' || c == '#' || c == '@'));
        CHECK(takes("a://h/" + s) == (is_pchar || c == '/' || c == '?' || c == '#'));
        CHECK(takes("a:" + s + "b") == (is_pchar || c == '/' || c == '?' || c == '#'));
        CHECK(takes("a:b" + s + "c") == (is_pchar || c == '/' || c == '?' || c == '#'));
        CHECK(takes("a:?" + s) == (is_pchar || c == '/' || c == '?' || c == '#'));
        CHECK(takes("a:#" + s) == (is_pchar || c == '/' || c == '?'));
        for (std::string const before : {"a:", "a:b", "a://", "a://h/", "a:?", "a:#"}) {
            CHECK(takes(before + '%' + s + '0') == is_hex);
            CHECK(takes(before + "%0" + s) == is_hex);
        }
        CHECK(takes("a://u:%0" + s + "@h") == is_hex);
        CHECK(takes("a://[" + s + "]/") == (is_hex || c == ':' || c == '.'));
        CHECK(takes("a://[v1." + s + "]/") == (is_name || c == ':'));
    }
}

TEST_CASE("a URI has a scheme, and what RFC 3986 has after it")
{
    check_examples<uri>();
    check_taken<uri>({"ftp://ftp.is.co.za/rfc/rfc1808.txt", "http://www.ietf.org/rfc/rfc2396.txt", "ldap://[2001:db8::7]/c=GB?objectClass?one", "mailto:John.Doe@example.com",
        "news:comp.infosystems.www.servers.unix", "tel:+1-816-555-1212", "telnet://192.0.2.16:80/", "urn:oasis:names:specification:docbook:dtd:xml:4.1.2", // 1.1.2
        "http:", "a:/", "a:/b", "a://", "a:///b", "file:///etc/hosts", "a://h", "a://@h", "a://u:p@h:8080/", "a://h:", "a:?", "a:#", "a:?#", "a:b//c", "a:/b//c", // parts that may be empty
        "HTTPS://EXAMPLE.COM/%C3%A9?q=%20#top", "data:,a%20b", "sip:ada@example.com;transport=tcp", "https://example.com/a?b=c/d?e@f:g", "a+b-c.d:e"});
    check_refused<uri>({
        "", ":", "a", "/a", "//a/b", "?a", "#a", "example.com", "example.com/a", "://a", // relative, or without scheme
        "1a:b", "+a:b", "-a:b", "a_b:c", " a:b", "a :b", // schemes
        "a:%", "a:%0", "a:%zz", "https://example.com/?q=100%", // percent signs
        "https://example.com/?filter[x]=1", "https://example.com/[a]", "https://example.com/{id}", "https://example.com/a b", "a:\"", "a:<b>", "a:\\b", "a:^", "a:`", "a:|", // characters to be encoded
        "a:b#c#d", "a://h:8o/", "a://u@v@h/", "a://[::1", "a://::1/", "a://[]/", "a://[::g]/", "a://[::1]b/", "a://b[::1]/", "a://[v1]/", // authorities
        "https://example.com/\xC3\xA9", "https://b\xC3\xBC" "cher.example/", "a:\x7F", "a:\t", // beyond ASCII, control characters
    });
    std::string const start = "https://example.com/";
    check_taken<uri>({start + std::string(8192 - start.size(), 'x')});
    check_refused<uri>({start + std::string(8193 - start.size(), 'x')}, rule::maxLength);
    CHECK(message_of<uri>("https://example.com/a b") == "expected a URI with a scheme (RFC 3986), of at most 8192 characters, found \"https://xxxxxxx.xxx/x x\" (masked)");
    CHECK(uri{"urn:isbn:0141439769"}.str() == "urn:isbn:0141439769");
}

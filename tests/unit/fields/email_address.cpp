// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/email_address.hpp>

#include "catch.hpp"
#include "texts.hpp"

#include <string>
#include <string_view>

using ringtrue::email_address;
using ringtrue::rule;

TEST_CASE("each ASCII character stands in the parts of an e-mail address where RFC 5321 has it")
{
    std::string_view const signs = "!#$%&'*+-/=?^_`{|}~"; // atext of RFC 5322, 3.2.3, beside letters and digits
    for (int code = 0; code < 0x80; ++code) {
        auto const c = static_cast<char>(code);
        INFO(code);
        bool const is_letter_or_digit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        bool const is_atom = is_letter_or_digit || signs.find(c) != signs.npos;
        auto const takes = [](std::string const& text) { return email_address::parse(text).has_value(); };
        CHECK(takes(std::string(1, c) + "@example.com") == is_atom);
        CHECK(takes(std::string("a") + c + "b@example.com") == (is_atom || c == '.'));
        CHECK(takes(std::string("a.") + c + "@example.com") == is_atom);
        CHECK(takes(std::string("a@") + c + "example.com") == is_letter_or_digit);
        CHECK(takes(std::string("a@exam") + c + "ple.com") == (is_letter_or_digit || c == '-' || c == '.'));
        CHECK(takes(std::string("a@example.com") + c) == is_letter_or_digit);
    }
}

TEST_CASE("an e-mail address is words with dots, @ and a host name")
{
    check_examples<email_address>();
    check_taken<email_address>({"a@b", "a@b.c", "A.B@EXAMPLE.COM", "o'neil+x/y=z@mail-1.example.co.uk", "a@xn--bcher-kva.example", "a@a--b.example", "a@192.0.2.1",
        std::string(64, 'a') + "@example.com", std::string(65, 'a') + "@example.com"}); // the last is left open
    check_refused<email_address>({
        "", "@", "a", "a@", "@b", "example.com", // parts of it
        ".a@b", "a.@b", "a..b@c", "a@.b", "a@b.", "a@b..c", // empty words and labels
        "a@-b.c", "a@b-.c", "a@b-", "a@b_c.d", // not a host name
        "a@b@c", "a b@c", "a,b@c", "a@b,c@d", "a;b@c", // two at once
        "\"a b\"@c", "\"a\"@c", "a\\@b@c", "a(comment)@b", "a@[192.0.2.1]", "a@[IPv6:::1]", // rarities of RFC 5321 and 5322
        "Ada <ada@example.com>", "<ada@example.com>", "mailto:ada@example.com", // forms of headers and links
        "\xC3\xA9@example.com", "a@b\xC3\xBC" "cher.example", // RFC 6531
    });
    std::string const host = "@example.com";
    check_taken<email_address>({std::string(254 - host.size(), 'a') + host});
    check_refused<email_address>({std::string(255 - host.size(), 'a') + host}, rule::maxLength);
    CHECK(message_of<email_address>("ada@example,com")
        == "expected an e-mail address, such as ada@example.com, of at most 254 characters, found \"xxx@xxxxxxx,xxx\" (masked)");
    CHECK(email_address{"ada@example.com"}.str() == "ada@example.com");
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/text.hpp>

#include "catch.hpp"

#include <string>

using ringtrue::rule;
using ringtrue::text;

TEST_CASE("a text's length is counted in code points")
{
    using name = text<2, 3>;
    CHECK(name::parse("éö").has_value());
    CHECK(name::parse("😀😀😀").has_value());
    CHECK(name::parse("é").error().at(0).rule == rule::minLength);
    CHECK(name::parse("😀😀😀😀").error().at(0).rule == rule::maxLength);
    CHECK(name::parse("a\nb").has_value());
    CHECK(name::parse("a\xFF").error().at(0).rule == rule::syntax);
    CHECK(text<0, 0>::parse("").has_value());
    CHECK(name::parse("é").error().at(0).found == "\"é\" (1 character)");
    CHECK(name::parse("é").error().at(0).expected == "a string of 2 to 3 characters");
}

TEST_CASE("a text's alphabet may reach beyond ASCII, and exclude")
{
    using code = text<1, 8, "A-Z0-9\\-">;
    CHECK(code::parse("A-7").has_value());
    CHECK(code::parse("A_7").error().at(0).rule == rule::pattern);
    CHECK(code::schema.pattern.text == "[A-Z0-9\\-]*");
    using greek = text<0, 9, "α-ω">;
    CHECK(greek::parse("αβγ").has_value());
    CHECK(greek::parse("abc").has_error());
    using unquoted = text<0, 9, "^\"">;
    CHECK(unquoted::parse("a\n").has_value());
    CHECK(unquoted::parse("a\"").has_error());
}

TEST_CASE("a text is made from a literal")
{
    text<1, 5> const word{"héllo"};
    CHECK(word.str() == "héllo");
    CHECK(word == text<1, 5>::parse("héllo").value());
}

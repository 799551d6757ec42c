// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/e164_number.hpp>

#include "catch.hpp"

#include <sstream>
#include <string>

using ringtrue::e164_number;

TEST_CASE("an E.164 number has 2 to 15 digits, the first not 0, and perhaps a + in front")
{
    for (std::string const taken : {"12", "+12", "447888123456", "123456789012345", "+123456789012345", "999999999999999"}) {
        INFO(taken);
        REQUIRE(e164_number::parse(taken).has_value());
        CHECK(e164_number::parse(taken).value().str() == taken);
    }
    for (std::string const refused : {"", "1", "+", "+1", "0", "01", "+01", "1234567890123456", "+1234567890123456", "++12", "12+", "1 2", " 12", "12 ", "12\n",
             "12a", "\xD9\xA1\xD9\xA2", "tel:12", "1-2"}) {
        INFO(refused);
        REQUIRE(e164_number::parse(refused).has_error());
        CHECK(e164_number::parse(refused).error().at(0).rule == ringtrue::rule::pattern);
    }
    CHECK(e164_number::parse("1\xFF").error().at(0).rule == ringtrue::rule::syntax);
}

TEST_CASE("an E.164 number is made from a literal, compared and printed")
{
    e164_number const number{"447888123456"};
    std::string_view const view = number;
    std::ostringstream out;
    out << number;
    CHECK(view == "447888123456");
    CHECK(out.str() == view);
    CHECK(number == e164_number::parse("447888123456").value());
    CHECK(number < e164_number{"447888123457"});
    CHECK(e164_number::parse("+44 7888 1").error().at(0).found == "\"+00 0000 0\" (masked)");
}

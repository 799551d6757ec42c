// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/local_number.hpp>

#include "catch.hpp"

#include <string>

using ringtrue::local_number;
using ringtrue::rule;

TEST_CASE("a local number has 1 to 32 of the characters in which numbers are written")
{
    for (std::string const taken : {"0", "+", "(", "*", "#", "07888 123456", "0330 123 4567", "(020) 7946-0958", "*21#", "+44 20.7946/0958", "0 "}) {
        INFO(taken);
        CHECK(local_number::parse(taken).has_value());
    }
    CHECK(local_number::parse(std::string(32, '1')).has_value());
    CHECK(local_number::parse(std::string(33, '1')).error().at(0).rule == rule::maxLength);
    CHECK(local_number::parse("").error().at(0).rule == rule::minLength);
    for (std::string const refused : {" 0", ")0", "-0", ".0", "/0", "a", "0a", "0\n", "0\t", "0,1", "0_1", "\xC2\xA0", "0\xE2\x80\x93"
                                                                                                                        "1"}) {
        INFO(refused);
        REQUIRE(local_number::parse(refused).has_error());
        CHECK(local_number::parse(refused).error().at(0).rule == rule::pattern);
    }
}

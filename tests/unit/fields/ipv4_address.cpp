// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/ipv4_address.hpp>

#include "catch.hpp"
#include "texts.hpp"

#include <arpa/inet.h>

#include <cstddef>
#include <random>
#include <string>

using ringtrue::ipv4_address;

namespace {

bool is_taken_by_posix(std::string const& text)
{
    in_addr address;
    return inet_pton(AF_INET, text.c_str(), &address) == 1;
}

} // namespace

TEST_CASE("each number of an IPv4 address is from 0 to 255, without leading zeros")
{
    for (int number = 0; number < 1100; ++number) {
        auto const text = std::to_string(number);
        INFO(text);
        bool const expected = number <= 255;
        REQUIRE(ipv4_address::parse(text + ".0.2.1").has_value() == expected);
        REQUIRE(ipv4_address::parse("192." + text + ".2.1").has_value() == expected);
        REQUIRE(ipv4_address::parse("192.0." + text + ".1").has_value() == expected);
        REQUIRE(ipv4_address::parse("192.0.2." + text).has_value() == expected);
        REQUIRE(ipv4_address::parse("192.0.2.0" + text).has_error());
    }
}

TEST_CASE("an IPv4 address is what POSIX takes for one")
{
    std::mt19937_64 random{20240616};
    std::size_t taken = 0;
    for (int i = 0; i < 20000; ++i) {
        std::string text;
        auto const count = random() % 8 == 0 ? random() % 6 : 4;
        for (std::size_t at = 0; at < count; ++at) {
            text += at == 0 ? "" : random() % 32 == 0 ? ".." : ".";
            text += std::to_string(random() % (random() % 2 == 0 ? 10 : 300));
        }
        if (random() % 8 == 0)
            text.insert(random() % (text.size() + 1), 1, "0.a :"[random() % 5]);
        INFO(text);
        bool const expected = is_taken_by_posix(text);
        taken += expected;
        REQUIRE(ipv4_address::parse(text).has_value() == expected);
    }
    CHECK(taken > 5000);
    CHECK(taken < 15000);
}

TEST_CASE("an IPv4 address is four numbers with dots")
{
    check_examples<ipv4_address>();
    check_taken<ipv4_address>({"0.0.0.0", "255.255.255.255", "127.0.0.1", "10.20.30.40"});
    check_refused<ipv4_address>({
        "", "192.0.2", "192.0.2.1.", ".192.0.2.1", "192.0.2.1.5", "192.0..1", // other numbers of numbers
        "192.0.2.256", "192.0.2.01", "192.0.2.-1", "192.0.2.+1", "1e2.0.2.1", // other numbers
        "3221225985", "0xC0.0.2.1", "192.0x0.2.1", // forms of inet_aton
        "192.0.2.1/24", "192.0.2.1:80", "::ffff:192.0.2.1", "192,0,2,1", "localhost", // other things
    });
    CHECK(message_of<ipv4_address>("192.0.2.256") == "expected an IPv4 address (four numbers from 0 to 255, joined by dots), found \"000.0.0.000\" (masked)");
    CHECK(ipv4_address{"192.0.2.1"}.str() == "192.0.2.1");
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/ipv6_address.hpp>

#include "catch.hpp"
#include "texts.hpp"

#include <arpa/inet.h>

#include <cstddef>
#include <random>
#include <string>

using ringtrue::ipv6_address;

namespace {

bool is_taken_by_posix(std::string const& text)
{
    in6_addr address;
    return inet_pton(AF_INET6, text.c_str(), &address) == 1;
}

void check_like_posix(std::string const& text, std::size_t& taken)
{
    INFO(text);
    bool const expected = is_taken_by_posix(text);
    taken += expected;
    REQUIRE(ipv6_address::parse(text).has_value() == expected);
}

/// Groups with colons between them.
std::string groups(std::size_t count)
{
    std::string text;
    for (std::size_t at = 0; at < count; ++at)
        text += (at == 0 ? "" : ":") + std::string(1 + at % 4, "1aF0"[at % 4]);
    return text;
}

} // namespace

TEST_CASE("every number of groups on both sides of ::, with and without an IPv4 address, is judged as POSIX does")
{
    std::size_t taken = 0;
    for (std::size_t before = 0; before <= 9; ++before)
        for (std::size_t after = 0; after <= 9; ++after)
            for (std::string const tail : {"", "192.0.2.1"}) {
                auto const right = groups(after) + (after != 0 && !tail.empty() ? ":" : "") + tail;
                for (std::string const middle : {":", "::", ":::"})
                    check_like_posix(groups(before) + middle + right, taken);
                check_like_posix(groups(before) + "::" + right + "::1", taken);
            }
    // up to 7 groups beside ::, up to 5 and an IPv4 address, 8 groups with one of 7 colons, 6 groups with one of 6 colons and an IPv4 address
    CHECK(taken == 36 + 21 + 7 + 6);
}

TEST_CASE("an IPv6 address is what POSIX takes for one")
{
    std::mt19937_64 random{20240616};
    std::size_t taken = 0;
    for (int i = 0; i < 10000; ++i) {
        auto const count = random() % 2 == 0 ? 8 : random() % 10;
        auto const shortened = random() % 2 == 0 ? random() % (count + 1) : 99; // after which group :: stands
        std::string text;
        for (std::size_t at = 0; at <= count; ++at) {
            if (at == shortened)
                text += "::";
            else if (at != 0 && at != count)
                text += ':';
            if (at == count)
                break;
            if (at + 2 >= count && random() % 8 == 0) {
                text += std::to_string(random() % 300) + '.' + std::to_string(random() % 300) + ".0." + std::to_string(random() % 30);
                break;
            }
            for (auto digits = random() % 32 == 0 ? 5 : 1 + random() % 4; digits > 0; --digits)
                text += "0123456789abcdefABCDEF"[random() % 22];
        }
        if (random() % 8 == 0)
            text.insert(random() % (text.size() + 1), 1, "0.a:g%"[random() % 6]);
        check_like_posix(text, taken);
    }
    CHECK(taken > 3000);
    CHECK(taken < 7000);
}

TEST_CASE("an IPv6 address is in a form of RFC 4291")
{
    check_examples<ipv6_address>();
    check_taken<ipv6_address>({"ABCD:EF01:2345:6789:ABCD:EF01:2345:6789", "2001:DB8:0:0:8:800:200C:417A", "2001:DB8::8:800:200C:417A", "FF01::101", "::1", "::", // RFC 4291, 2.2
        "0:0:0:0:0:0:13.1.68.3", "0:0:0:0:0:FFFF:129.144.52.38", "::13.1.68.3", "::FFFF:129.144.52.38", // the same
        "64:ff9b::192.0.2.33", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "1:2:3::5:6:7:8", "2001:0db8:0000:0000:0000:0000:0000:0001"});
    check_refused<ipv6_address>({
        "", ":", ":::", "1", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", // other numbers of groups
        "1::2::3", "1:2:3:4::5:6:7:8", "::1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8::", // :: twice, or for no group
        ":1:2:3:4:5:6:7", "1:2:3:4:5:6:7:", "1:::2", // single colons at the ends, three of them
        "12345::", "::00001", "g::", "1: :2", // groups
        "::192.0.2", "::192.0.2.256", "::192.0.2.01", "192.0.2.1::", "::192.0.2.1:1", "1:2:3:4:5:6:7:192.0.2.1", "1:2:3:4:5::6:192.0.2.1", "192.0.2.1", // an IPv4 address that is none, or in a wrong place
        "fe80::1%eth0", "fe80::1%25eth0", "2001:db8::/32", "[::1]", "[::1]:80", // with a zone, a length, as in URLs
    });
    CHECK(message_of<ipv6_address>("fe80::1%eth0") == "expected an IPv6 address, such as 2001:db8::1, found \"xx00::0%xxx0\" (masked)");
    CHECK(ipv6_address{"2001:db8::1"}.str() == "2001:db8::1");
}

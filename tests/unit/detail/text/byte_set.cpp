// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/text/byte_set.hpp>

#include "catch.hpp"

using namespace ringtrue::detail;

TEST_CASE("a set has the characters that were put in, and no others")
{
    constexpr auto set = bytes_from('a', 'c') | bytes_of("?@A\x7F");
    for (unsigned c = 0; c < 256; ++c)
        CHECK(set.contains(static_cast<unsigned char>(c)) == ((c >= 'a' && c <= 'c') || (c >= '?' && c <= 'A') || c == 0x7F));
    CHECK((set - bytes_of("b@")).contains('a'));
    CHECK_FALSE((set - bytes_of("b@")).contains('b'));
    CHECK(set.meets(bytes_of("xc")));
    CHECK_FALSE(set.meets(bytes_from('d', 'z')));
}

TEST_CASE("a set's ranges are its runs of neighbours, in order")
{
    constexpr auto set = bytes_from('a', 'c') | bytes_of("?@A\x7F") | bytes_from(0, 1);
    static_assert(ranges_of<set>.size() == 4);
    CHECK((set - bytes_of("b")).ranges() == 5);
    CHECK((ranges_of<set>[0].first == 0 && ranges_of<set>[0].last == 1));
    CHECK((ranges_of<set>[1].first == '?' && ranges_of<set>[1].last == 'A'));
    CHECK((ranges_of<set>[2].first == 'a' && ranges_of<set>[2].last == 'c'));
    CHECK((ranges_of<set>[3].first == 0x7F && ranges_of<set>[3].last == 0x7F));
    static_assert(ranges_of<byte_set{}>.size() == 0);
    static_assert(ranges_of<bytes_from(0, 0x7F)>.size() == 1);
}

TEST_CASE("one character is found in a set, and skipped")
{
    constexpr auto set = bytes_from('a', 'c') | bytes_of("?@A\x7F");
    char text[2]{};
    for (unsigned c = 0; c < 256; ++c) {
        text[0] = static_cast<char>(c);
        CHECK(is_in<set>(text[0]) == set.contains(static_cast<unsigned char>(c)));
        CHECK(skip_one<set>(text, text + 2) == text + set.contains(static_cast<unsigned char>(c)));
        CHECK(skip_one<set>(text, text) == text);
    }
}

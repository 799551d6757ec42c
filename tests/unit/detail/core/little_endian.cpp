// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/core/little_endian.hpp>

#include "catch.hpp"

#include <string_view>

using namespace ringtrue::detail;

TEST_CASE("the first byte of memory is the lowest of the number, and comes back to its place")
{
    char const bytes[]{1, 2, 3, 4, 5, 6, 7, static_cast<char>(0x88)};
    CHECK(load8(bytes) == 0x8807060504030201);
    CHECK(load4(bytes) == 0x04030201);
    char out[9]{};
    store8(out, load8(bytes));
    CHECK(std::string_view{out, 8} == std::string_view{bytes, 8});
    CHECK(out[8] == 0);
    store4(out, 0xFFFFFFFF64636261);
    CHECK(std::string_view{out, 5} == "abcd\x05");
}

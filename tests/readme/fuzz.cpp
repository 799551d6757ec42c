// SPDX-License-Identifier: BSL-1.0
// The README's fuzz target, which finds nothing in an event and in what is none.
#include "catch.hpp"

#include <ringtrue/vendor/circleloop.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <ringtrue/testing/fuzz_target.hpp>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    return ringtrue::testing::fuzz<circleloop::event, circleloop::call_event>(ringtrue::testing::fast_path_agrees, data, size);
}

TEST_CASE("the README's fuzz target takes any bytes")
{
    for (std::string_view const input : {"0{}", "1", "0\xFF", "1[1,2"})
        CHECK(LLVMFuzzerTestOneInput(reinterpret_cast<std::uint8_t const*>(input.data()), input.size()) == 0);
}

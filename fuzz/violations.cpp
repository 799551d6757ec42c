// SPDX-License-Identifier: BSL-1.0
// Violations lie where they say, and say what can be shown.
#include "contracts.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static auto contracts = circleloop_contracts();
    return ringtrue::testing::fuzz(ringtrue::testing::violations_are_placed, contracts, data, size);
}

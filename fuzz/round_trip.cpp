// SPDX-License-Identifier: BSL-1.0
// What is decoded from any spelling is encoded to a text that is decoded to the same event, and encoded to the same text.
#include "contracts.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static auto contracts = circleloop_contracts();
    return ringtrue::testing::fuzz(ringtrue::testing::round_trip_holds, contracts, data, size);
}

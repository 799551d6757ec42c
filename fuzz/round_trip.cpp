// SPDX-License-Identifier: BSL-1.0
// Encodes a decoded event and decodes that: the event is the same, and encoding it again gives the same text.
#include "contracts.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static auto contracts = circleloop_contracts();
    return ringtrue::testing::fuzz(ringtrue::testing::round_trip_holds, contracts, data, size);
}

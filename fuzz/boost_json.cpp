// SPDX-License-Identifier: BSL-1.0
// Encoder and decoder against Boost.JSON: it reads the event's value from the event's text, and judges a document alike.
#include "contracts.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static auto contracts = circleloop_contracts();
    return ringtrue::testing::fuzz(ringtrue::testing::boost_json_agrees, contracts, data, size);
}

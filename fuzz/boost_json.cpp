// SPDX-License-Identifier: BSL-1.0
// Compares the codec with Boost.JSON: it parses an encoded event to the event's boost::json::value, and accepts the same documents.
#include "contracts.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static auto contracts = circleloop_contracts();
    return ringtrue::testing::fuzz(ringtrue::testing::boost_json_agrees, contracts, data, size);
}

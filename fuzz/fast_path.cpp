// SPDX-License-Identifier: BSL-1.0
// Compares the fast path of decode with the full path: it accepts only what the full path accepts, and reads the same event.
#include "contracts.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static auto contracts = circleloop_contracts();
    return ringtrue::testing::fuzz(ringtrue::testing::fast_path_agrees, contracts, data, size);
}

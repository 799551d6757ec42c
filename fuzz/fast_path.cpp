// SPDX-License-Identifier: BSL-1.0
// The fast path of decode against the full one: it says yes only where that does, and reads the same event.
#include "contracts.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static auto contracts = circleloop_contracts();
    return ringtrue::testing::fuzz(ringtrue::testing::fast_path_agrees, contracts, data, size);
}

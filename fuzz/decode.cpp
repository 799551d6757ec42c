// SPDX-License-Identifier: BSL-1.0
// Decodes any bytes under any options: decode, decode_to and stricter options give consistent results.
#include "contracts.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static auto contracts = circleloop_contracts();
    return ringtrue::testing::fuzz(ringtrue::testing::decoding_is_consistent, contracts, data, size);
}

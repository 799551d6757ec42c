// SPDX-License-Identifier: BSL-1.0
// Checks that each violation points to its place in the document, and that its text is printable.
#include "contracts.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static auto contracts = circleloop_contracts();
    return ringtrue::testing::fuzz(ringtrue::testing::violations_are_placed, contracts, data, size);
}

// SPDX-License-Identifier: BSL-1.0
// Checks all properties of a document, for a vendor whose events use every kind of field.
#include "contracts.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static auto contracts = observatory_contracts();
    return ringtrue::testing::fuzz(ringtrue::testing::all_properties_hold, contracts, data, size);
}

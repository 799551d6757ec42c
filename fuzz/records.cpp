// SPDX-License-Identifier: BSL-1.0
// Checks all properties of a document, for events with any JSON, eithers, choices, other members, sets, maps, and open places.
#include "contracts.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static auto contracts = records_contracts();
    return ringtrue::testing::fuzz(ringtrue::testing::all_properties_hold, contracts, data, size);
}

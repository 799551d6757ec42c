// SPDX-License-Identifier: BSL-1.0
// Checks all properties of a document. Its own mutator makes events with a new value, in another spelling, or with one rule broken;
// a fuzzer that changes bytes would not find these.
#include "contracts.hpp"

namespace {

std::vector<ringtrue::testing::fuzz_contract>& contracts()
{
    static auto all = all_contracts();
    return all;
}

} // namespace

#ifdef RINGTRUE_LIBFUZZER
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size, unsigned seed)
{
    return ringtrue::testing::fuzz_mutator(contracts(), data, size, max_size, seed, LLVMFuzzerMutate);
}
#endif

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    return ringtrue::testing::fuzz(ringtrue::testing::all_properties_hold, contracts(), data, size);
}

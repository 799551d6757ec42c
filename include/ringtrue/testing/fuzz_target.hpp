// SPDX-License-Identifier: BSL-1.0
// A fuzz target that is also its own regression test: a function that aborts if a property does not hold for its input. One file
// of a few lines:
//
//     extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
//     {
//         using namespace ringtrue::testing;
//         return fuzz<harbour::event, harbour::ship_arrived>(fast_path_agrees, data, size);
//     }
//
// Linked with -fsanitize=fuzzer, it is a fuzzer. Linked with a main that replays files (this project's is fuzz/replay.cpp), it is
// a test of all inputs that a fuzzer has found. The properties are decoding_is_consistent, fast_path_agrees, validators_agree,
// round_trip_holds, boost_json_agrees, violations_are_placed and all_properties_hold, or a function of your own. Call
// `fuzz_mutator` from LLVMFuzzerCustomMutator to reach deeper code.
//
// The first byte of an input selects contract and options, and the rest is the document: see fuzz_input.
#pragma once

#include <ringtrue/testing/fuzz_contract.hpp>
#include <ringtrue/testing/fuzz_mutator.hpp>
#include <ringtrue/testing/fuzz_properties.hpp>
#include <ringtrue/testing/law.hpp>
#include <ringtrue/testing/random_source.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <iostream>
#include <span>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::testing {

/// Prints what is wrong to stderr and aborts, which is how fuzzers detect a failure.
[[noreturn]] inline void fail_fuzzing(std::string_view what, std::string_view document, std::string_view expected, std::string_view got)
{
    std::cerr << what << "\n  document: " << document << "\n  expected: " << expected << "\n  got:      " << got << std::endl;
    std::abort();
}

/// Returns 0, or -1 for an input that is not worth keeping. Aborts if the property does not hold.
inline int fuzz(fuzz_property holds, std::span<fuzz_contract> contracts, std::uint8_t const* data, std::size_t size)
{
    if (size == 0)
        return -1;
    fuzz_input const input{{reinterpret_cast<char const*>(data), size}, contracts.size()};
    auto& contract = contracts[input.contract];
    random_source source{std::hash<std::string_view>{}(input.document)}; // seeded by the document, so that an input always does the same
    law_context const context{
        .about = *contract.about, .source = source, .seen = contract.seen, .validators = contract.validators, .targets = &contract.targets};
    if (auto const failed = holds(context, input.document, input.options))
        fail_fuzzing(failed->what, failed->document, failed->expected, failed->got);
    return 0;
}

/// The same for described types, if the property needs no validators.
template <class... Contracts>
int fuzz(fuzz_property holds, std::uint8_t const* data, std::size_t size)
{
    static auto contracts = fuzz_contracts<Contracts...>();
    return fuzz(holds, contracts, data, size);
}

/// The body of LLVMFuzzerCustomMutator: replaces an input of `size` bytes by one with a new value or one rule broken, and returns
/// its size. Calls `mutate_bytes` (LLVMFuzzerMutate) instead for one input in 8, and if the new input does not fit into
/// `max_size` bytes.
inline std::size_t fuzz_mutator(std::span<fuzz_contract const> contracts, std::uint8_t* data, std::size_t size, std::size_t max_size,
    unsigned seed, std::size_t (*mutate_bytes)(std::uint8_t*, std::size_t, std::size_t))
{
    random_source source{seed};
    if (size == 0 || source.one_in(8))
        return mutate_bytes(data, size, max_size);
    fuzz_input const input{{reinterpret_cast<char const*>(data), size}, contracts.size()};
    auto const next = detail::next_document(*contracts[input.contract].about, input.document, source);
    if (next.size() >= max_size)
        return mutate_bytes(data, size, max_size);
    std::memcpy(data + 1, next.data(), next.size());
    return 1 + next.size();
}

} // namespace ringtrue::testing

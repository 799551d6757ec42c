// SPDX-License-Identifier: BSL-1.0
// Compares the decoder with valijson, which knows only the generated schema.
#include "contract/valijson_law.hpp"
#include "contracts.hpp"

namespace {

std::vector<ringtrue::testing::fuzz_contract> judged_contracts()
{
    auto all = all_contracts();
    for (auto& contract : all)
        contract.validators = {make_valijson(contract.about->json_schema({.dialect = ringtrue::dialect::draft_07}))};
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static auto contracts = judged_contracts();
    return ringtrue::testing::fuzz(ringtrue::testing::validators_agree, contracts, data, size);
}

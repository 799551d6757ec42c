// SPDX-License-Identifier: BSL-1.0
#include "contracts.hpp"

#include "contract/observatory/observatory.hpp"

std::vector<ringtrue::testing::fuzz_contract> observatory_contracts()
{
    return ringtrue::testing::fuzz_contracts<observatory::event, observatory::dome_opened, observatory::dome_turned>();
}

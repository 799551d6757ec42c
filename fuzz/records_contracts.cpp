// SPDX-License-Identifier: BSL-1.0
#include "contracts.hpp"

#include "contract/observatory/records.hpp"

std::vector<ringtrue::testing::fuzz_contract> records_contracts()
{
    return ringtrue::testing::fuzz_contracts<observatory::log_filed, observatory::duty_changed, observatory::visit_announced, observatory::stock_taken>();
}

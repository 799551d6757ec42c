// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/testing/contract_suite.hpp>

#include "contract/valijson_law.hpp"
#include "contract/vendors/telegram/telegram.hpp"

using ringtrue::testing::contract_suite;

contract_suite<telegram::update> const telegram_update{"telegram::update", {.validators = {make_valijson}}};

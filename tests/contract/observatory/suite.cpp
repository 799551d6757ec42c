// SPDX-License-Identifier: BSL-1.0
// The contract suite over a vendor that uses every kind of field, and over events that an HTTP header names.
#include <ringtrue/testing/contract_suite.hpp>

#include "contract/observatory/observatory.hpp"
#include "contract/valijson_law.hpp"

using ringtrue::testing::contract_suite;

contract_suite<observatory::event> const observatory_event{"observatory::event", {.validators = {make_valijson}}};
contract_suite<observatory::dome_opened> const dome_opened{"observatory::dome_opened", {.validators = {make_valijson}}};
contract_suite<observatory::dome_turned> const dome_turned{"observatory::dome_turned", {.validators = {make_valijson}}};

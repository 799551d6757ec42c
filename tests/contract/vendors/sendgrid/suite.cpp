// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/testing/contract_suite.hpp>

#include "contract/valijson_law.hpp"
#include "contract/vendors/sendgrid/sendgrid.hpp"

using ringtrue::testing::contract_suite;

contract_suite<sendgrid::event> const sendgrid_event{"sendgrid::event", {.validators = {make_valijson}}};

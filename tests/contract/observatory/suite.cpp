// SPDX-License-Identifier: BSL-1.0
// The contract suite over a vendor that uses every kind of field, over events that an HTTP header names, and over the archive.
#include <ringtrue/testing/contract_suite.hpp>

#include "contract/observatory/archive.hpp"
#include "contract/observatory/observatory.hpp"
#include "contract/observatory/records.hpp"
#include "contract/valijson_law.hpp"

using ringtrue::testing::contract_suite;
using ringtrue::testing::suite_options;

// CircleLoop's suite takes the schemas whose patterns end with `$`.
suite_options const with_lookaheads{.validators = {make_valijson}, .schema = {.dialect = ringtrue::dialect::draft_07, .lookahead = true}};

contract_suite<observatory::event> const observatory_event{"observatory::event", with_lookaheads};
contract_suite<observatory::dome_opened> const dome_opened{"observatory::dome_opened", with_lookaheads};
contract_suite<observatory::dome_turned> const dome_turned{"observatory::dome_turned", with_lookaheads};
contract_suite<observatory::stock_taken> const stock_taken{"observatory::stock_taken", with_lookaheads};
contract_suite<observatory::visit_announced> const visit_announced{"observatory::visit_announced", with_lookaheads};
contract_suite<observatory::log_filed> const log_filed{"observatory::log_filed", with_lookaheads};
contract_suite<observatory::duty_changed> const duty_changed{"observatory::duty_changed", with_lookaheads};
contract_suite<observatory::archived> const archived{"observatory::archived", {.validators = {make_valijson}}};

// SPDX-License-Identifier: BSL-1.0
// The contracts that targets fuzz, compiled once for all targets. The first byte of an input selects one: '0' is the first.
#pragma once

#include <ringtrue/testing/fuzz_target.hpp>

#include <vector>

/// circleloop::event, call_event, message_event.
std::vector<ringtrue::testing::fuzz_contract> circleloop_contracts();

/// An invented vendor, whose events use every kind of field: observatory::event, dome_opened, dome_turned.
std::vector<ringtrue::testing::fuzz_contract> observatory_contracts();

/// The invented vendor's records: observatory::log_filed, duty_changed, visit_announced, stock_taken.
std::vector<ringtrue::testing::fuzz_contract> records_contracts();

/// CircleLoop's events, then the invented vendor's.
inline std::vector<ringtrue::testing::fuzz_contract> all_contracts()
{
    auto all = circleloop_contracts();
    for (auto& contract : observatory_contracts())
        all.push_back(contract);
    return all;
}

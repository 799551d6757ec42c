// SPDX-License-Identifier: BSL-1.0
// The contracts that targets fuzz, compiled once for all of them. An input's first byte chooses one of a target's: '0' the first.
#pragma once

#include <ringtrue/testing/fuzz_target.hpp>

#include <vector>

/// circleloop::event, call_event, message_event.
std::vector<ringtrue::testing::fuzz_contract> circleloop_contracts();

/// Those of an invented vendor that uses every kind of field: observatory::event, dome_opened, dome_turned.
std::vector<ringtrue::testing::fuzz_contract> observatory_contracts();

/// CircleLoop's, and behind them the observatory's.
inline std::vector<ringtrue::testing::fuzz_contract> all_contracts()
{
    auto all = circleloop_contracts();
    for (auto& contract : observatory_contracts())
        all.push_back(contract);
    return all;
}

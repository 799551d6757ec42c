// SPDX-License-Identifier: BSL-1.0
// The documents that tests start from.
#pragma once

#include <boost/json.hpp>

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

/// A file below tests/contract.
inline std::string sample(std::string const& name)
{
    std::ifstream in{RINGTRUE_SOURCE_DIR "/tests/contract/" + name, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

inline std::string_view const circleloop_samples[]{"circleloop/call_ringing.json", "circleloop/call_missed.json", "circleloop/message_received.json"};
inline std::string_view const observatory_samples[]{
    "observatory/star_observed.json", "observatory/counters.json", "observatory/night_closed.json"};
inline std::string_view const record_samples[]{
    "observatory/stock_taken.json", "observatory/visit_announced.json", "observatory/log_filed.json", "observatory/duty_changed.json"};

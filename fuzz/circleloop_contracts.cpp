// SPDX-License-Identifier: BSL-1.0
#include "contracts.hpp"

#include <ringtrue/vendor/circleloop.hpp>

std::vector<ringtrue::testing::fuzz_contract> circleloop_contracts()
{
    return ringtrue::testing::fuzz_contracts<circleloop::event, circleloop::call_event, circleloop::message_event>();
}

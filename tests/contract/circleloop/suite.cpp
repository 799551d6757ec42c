// SPDX-License-Identifier: BSL-1.0
// The contract suite over CircleLoop's events and their union.
#include <ringtrue/testing/contract_suite.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include "contract/valijson_law.hpp"

using ringtrue::testing::contract_suite;

contract_suite<circleloop::event> const any_event{"circleloop::event", {.validators = {make_valijson}}};
contract_suite<circleloop::call_event> const call_event{"circleloop::call_event", {.validators = {make_valijson}}};
contract_suite<circleloop::message_event> const message_event{"circleloop::message_event", {.validators = {make_valijson}}};

// SPDX-License-Identifier: BSL-1.0
// The README's contract suite, and the message of one that fails.
#include <ringtrue/vendor/circleloop.hpp>

#include <ringtrue/testing/contract_suite.hpp>

ringtrue::testing::contract_suite<circleloop::event> const suite{"circleloop::event"};

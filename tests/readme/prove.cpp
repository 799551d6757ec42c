// SPDX-License-Identifier: BSL-1.0
// The contract suites of README.md and of include/ringtrue/testing/README.md.
#include "quick_start.hpp"

#include <ringtrue/vendor/circleloop.hpp>

#include <ringtrue/testing/contract_suite.hpp>

ringtrue::testing::contract_suite<circleloop::event> const suite{"circleloop::event"};

namespace quick_start {

// clang-format off
ringtrue::testing::contract_suite<ship_arrived> const suite{"ship_arrived"};
// clang-format on

} // namespace quick_start

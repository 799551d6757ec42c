// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ringtrue/extern_codec.hpp>
#include <ringtrue/vendor/circleloop.hpp>

RINGTRUE_EXTERN_CODEC(circleloop::event)
RINGTRUE_EXTERN_CODEC(circleloop::call_event)

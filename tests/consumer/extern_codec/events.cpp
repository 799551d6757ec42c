// SPDX-License-Identifier: BSL-1.0
#include "events.hpp"

RINGTRUE_INSTANTIATE_CODEC(circleloop::event)
#ifndef WITHOUT_CALL_EVENT
RINGTRUE_INSTANTIATE_CODEC(circleloop::call_event)
#endif

// SPDX-License-Identifier: BSL-1.0
// Compiled twice, with and without optimisation, as DECODE and as FIRST_OF.
#include <ringtrue.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <string>
#include <string_view>

// Of the standard library's types alone: it links whatever the path.
int DECODE(std::string_view text) { return ringtrue::decode<circleloop::event>(text).has_value() ? 0 : 1; }

// Takes a type of the kit and an event: it links where both files have one path.
std::string FIRST_OF(ringtrue::violations const& all, circleloop::event const*) { return to_string(all.at(0)); }

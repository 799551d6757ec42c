// SPDX-License-Identifier: BSL-1.0
// circleloop-schema: writes the JSON Schema files of CircleLoop's events.
#include <ringtrue/tool/schema_main.hpp>
#include <ringtrue/vendor/circleloop.hpp>

int main(int argc, char** argv) { return ringtrue::tool::schema_main(circleloop::catalog, argc, argv); }

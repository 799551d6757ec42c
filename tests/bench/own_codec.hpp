// SPDX-License-Identifier: BSL-1.0
// What is measured of ringtrue, in a file of its own as the other libraries are.
#pragma once

#include <ringtrue/vendor/circleloop.hpp>

#include <string>
#include <string_view>

namespace bench {

/// Each returns whether it worked.
struct own_codec {
    bool (*decode_call)(std::string_view text);
    bool (*decode_event)(std::string_view text);
    bool (*validate_call)(std::string_view text);
    bool (*validate_call_fully)(std::string_view text); // by the full path
    bool (*decode_call_to)(circleloop::call_event& target, std::string_view text);
    void (*encode_call)(circleloop::call_event const& event, std::string& out);
    void (*encode_call_to)(circleloop::call_event const& event, std::string& out);
    void (*encode_event)(circleloop::event const& event, std::string& out);
};

extern own_codec const ringtrue_codec;

} // namespace bench

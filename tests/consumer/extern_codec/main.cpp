// SPDX-License-Identifier: BSL-1.0
// Uses each function of a codec that another file instantiates.
#include "events.hpp"

#include <fstream>
#include <iterator>
#include <string>
#include <variant>

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    std::ifstream in{argv[1], std::ios::binary};
    std::string const text{std::istreambuf_iterator<char>{in}, {}};
    auto event = ringtrue::decode<circleloop::event>(text);
    bool const valid = event && ringtrue::validate<circleloop::event>(text).empty() && ringtrue::decode_to(*event, text).empty();
    if (!valid)
        return 1;
    std::string encoded;
    ringtrue::encode_to(encoded, *event);
    auto const call = std::get<circleloop::call_event>(*event);
    return encoded == ringtrue::encode(*event) && encoded == ringtrue::encode(call) && ringtrue::decode<circleloop::call_event>(encoded).value() == call ? 0 : 1;
}

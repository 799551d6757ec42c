// SPDX-License-Identifier: BSL-1.0
// Uses what another file compiles: the full path of decode, for valid text and for invalid text.
#include <ringtrue.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <fstream>
#include <iterator>
#include <string>

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    std::ifstream in{argv[1], std::ios::binary};
    std::string const text{std::istreambuf_iterator<char>{in}, {}};
    auto const event = ringtrue::decode<circleloop::event>(text);
    auto const refused = ringtrue::decode<circleloop::event>("{}");
    bool const agree = event && ringtrue::validate(text, ringtrue::keywords_of<circleloop::event>).empty() && !refused
        && refused.error() == ringtrue::validate<circleloop::event>("{}");
    return agree ? 0 : 1;
}

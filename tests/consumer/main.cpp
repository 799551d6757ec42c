// SPDX-License-Identifier: BSL-1.0
// A receiver as others build it: decodes a payload, writes it again, and holds the two together.
#include <ringtrue.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

int main(int, char** argv)
{
    std::ifstream file{argv[1]};
    std::string const payload{std::istreambuf_iterator<char>{file}, {}};
    auto const event = ringtrue::decode<circleloop::event>(payload);
    if (!event) {
        std::cerr << event.error();
        return EXIT_FAILURE;
    }
    bool const same = ringtrue::decode<circleloop::event>(ringtrue::encode(*event)).value() == *event;
    std::cout << (same ? "received " : "changed ") << ringtrue::encode(*event).size() << " bytes\n";
    return same ? EXIT_SUCCESS : EXIT_FAILURE;
}

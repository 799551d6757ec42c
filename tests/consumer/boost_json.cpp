// SPDX-License-Identifier: BSL-1.0
// An event through Boost.JSON's value. Boost.JSON is linked, or, with HEADER_ONLY, compiled into this file.
#include <ringtrue.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#ifdef HEADER_ONLY
#include <boost/json/src.hpp>
#else
#include <boost/json.hpp>
#endif

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

int main(int, char** argv)
{
    std::ifstream file{argv[1]};
    std::string const payload{std::istreambuf_iterator<char>{file}, {}};
    auto const event = boost::json::value_to<circleloop::event>(boost::json::parse(payload));
    auto const value = boost::json::value_from(event);
    std::cout << boost::json::serialize(value) << '\n';
    return value == boost::json::parse(payload) ? EXIT_SUCCESS : EXIT_FAILURE;
}

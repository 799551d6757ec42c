// SPDX-License-Identifier: BSL-1.0
// The README's program over a catalog. Its main is another than the test program's, so it stands in a namespace.
#include <ringtrue/tool/contract_main.hpp>

#include <ringtrue/contract.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include "catch.hpp"

namespace {

namespace harbour = circleloop;

// clang-format off
#define main contract_program
int main(int argc, char** argv) { return ringtrue::tool::contract_main(harbour::catalog, argc, argv); }
#undef main
// clang-format on

} // namespace

TEST_CASE("the README's program checks a payload")
{
    std::string arguments[]{"harbour-contract", "check", RINGTRUE_SOURCE_DIR "/tests/contract/circleloop/call_missed.json"};
    char* argv[]{arguments[0].data(), arguments[1].data(), arguments[2].data(), nullptr};
    CHECK(contract_program(3, argv) == 0);
}

// SPDX-License-Identifier: BSL-1.0
// circleloop-contract: holds payloads against CircleLoop's contract.
#include <ringtrue/tool/contract_main.hpp>
#include <ringtrue/vendor/circleloop.hpp>

int main(int argc, char** argv) { return ringtrue::tool::contract_main(circleloop::catalog, argc, argv); }

// SPDX-License-Identifier: BSL-1.0
// Every command in a console block of schema/README.md prints what the block shows.
#include "catch.hpp"
#include "program.hpp"

#include <fstream>
#include <iterator>
#include <string>

namespace {

std::string read(std::string const& path)
{
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

} // namespace

TEST_CASE("the commands in schema/README.md print what it shows", "[program]")
{
    scratch_folder const folder;
    auto payload = read(RINGTRUE_SOURCE_DIR "/tests/contract/circleloop/call_missed.json");
    folder.write("call_missed.json", payload);
    std::string const created = "\"created\": 1465829384";
    REQUIRE(payload.find(created) != payload.npos);
    folder.write("call_invalid.json", payload.insert(payload.find(created) + created.size(), "000"));

    std::string const start = "```console\n";
    auto const readme = read(RINGTRUE_SOURCE_DIR "/schema/README.md");
    std::size_t commands = 0;
    for (auto at = readme.find(start); at != readme.npos; at = readme.find(start, at)) {
        at += start.size();
        auto const block = readme.substr(at, readme.find("```", at) - at);
        std::string actual;
        for (std::size_t line = 0, end = 0; (end = block.find('\n', line)) != block.npos; line = end + 1)
            if (block.compare(line, 2, "$ ") == 0) {
                auto const command = block.substr(line + 2, end - line - 2);
                auto const outcome = folder.run(command);
                actual += "$ " + command + '\n' + outcome.out + outcome.error;
                ++commands;
            }
        CHECK(actual == block);
    }
    CHECK(commands == 6);
}

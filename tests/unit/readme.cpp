// SPDX-License-Identifier: BSL-1.0
// Every piece of code in a README stands, to the letter, in a file that is compiled or checked.
#include "catch.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

std::string read(std::filesystem::path const& path)
{
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// The blocks of a language in a Markdown text.
std::vector<std::string> blocks(std::string const& markdown, std::string const& language)
{
    std::vector<std::string> all;
    auto const fence = "```" + language + "\n";
    for (auto at = markdown.find(fence); at != markdown.npos; at = markdown.find(fence, at + 1))
        all.push_back(markdown.substr(at + fence.size(), markdown.find("\n```", at) + 1 - at - fence.size()));
    return all;
}

} // namespace

TEST_CASE("every piece of C++ in a README is compiled by a test, and its messages are checked by one")
{
    std::string compiled;
    for (auto const& entry : std::filesystem::directory_iterator{RINGTRUE_SOURCE_DIR "/tests/readme"})
        compiled += read(entry.path());
    compiled += read(RINGTRUE_SOURCE_DIR "/tests/contract/program.cpp");
    compiled += read(RINGTRUE_SOURCE_DIR "/tests/consumer/vendor/CMakeLists.txt");
    compiled += read(RINGTRUE_SOURCE_DIR "/tests/consumer/find_package/CMakeLists.txt");
    std::size_t count = 0;
    for (auto const* name : {"README.md", "fuzz/README.md", "include/ringtrue/testing/README.md", "schema/README.md", "tests/README.md"}) {
        auto const readme = read(std::filesystem::path{RINGTRUE_SOURCE_DIR} / name); // empty where there is none
        for (auto const* language : {"cpp", "json", "text", "cmake"})
            for (auto const& block : blocks(readme, language)) {
                INFO(name << ":\n" << block);
                CHECK(compiled.find(block) != std::string::npos);
                ++count;
            }
    }
    CHECK(count >= 9);
}

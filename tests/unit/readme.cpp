// SPDX-License-Identifier: BSL-1.0
// The README files: every piece of code in them stands, to the letter, in a file that is compiled or checked, and every link to a
// file leads to one.
#include "catch.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

fs::path const source{RINGTRUE_SOURCE_DIR};

std::string read(fs::path const& path)
{
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// The top one, and those of all folders that are this project's own.
std::vector<fs::path> readmes()
{
    std::vector<fs::path> all{source / "README.md"};
    for (auto const* folder : {"fuzz", "include", "schema", "tests"})
        for (fs::recursive_directory_iterator entry{source / folder}, end; entry != end; ++entry) {
            if (entry->path().filename() == "node_modules")
                entry.disable_recursion_pending();
            else if (entry->path().filename() == "README.md")
                all.push_back(entry->path());
        }
    return all;
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

/// The anchor that GitHub makes of a heading.
std::string anchor_of(std::string heading)
{
    std::string anchor;
    for (char const c : heading)
        if (c == ' ' || c == '-')
            anchor += '-';
        else if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_')
            anchor += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return anchor;
}

bool has_heading(std::string const& markdown, std::string const& anchor)
{
    static std::regex const heading{"(^|\n)#+ ([^\n]*)"};
    return std::any_of(std::sregex_iterator{markdown.begin(), markdown.end(), heading}, std::sregex_iterator{},
        [&](auto const& match) { return anchor_of(match[2]) == anchor; });
}

} // namespace

TEST_CASE("every piece of C++ in a README is compiled by a test, and its messages are checked by one")
{
    std::string compiled;
    for (auto const& entry : fs::directory_iterator{source / "tests/readme"})
        compiled += read(entry.path());
    for (auto const* file : {"tests/contract/program.cpp", "tests/consumer/vendor/CMakeLists.txt"})
        compiled += read(source / file);
    std::size_t count = 0;
    for (auto const& path : readmes())
        for (auto const* language : {"cpp", "json", "text", "cmake"})
            for (auto const& block : blocks(read(path), language)) {
                INFO(path << ":\n" << block);
                CHECK(compiled.find(block) != std::string::npos);
                ++count;
            }
    CHECK(count >= 16);
}

TEST_CASE("every link of a README to a file of this project leads to one")
{
    static std::regex const code{"```[^`]*```"};
    static std::regex const link{"\\]\\(([^)#]*)(#([^)]*))?\\)"};
    std::size_t count = 0;
    for (auto const& path : readmes()) {
        auto const text = std::regex_replace(read(path), code, "");
        for (std::sregex_iterator match{text.begin(), text.end(), link}, end; match != end; ++match) {
            auto const target = (*match)[1].str();
            auto const anchor = (*match)[3].str();
            if (target.starts_with("http"))
                continue;
            INFO(path << ": " << match->str());
            auto const file = target.empty() ? path : path.parent_path() / target;
            CHECK(fs::exists(file));
            CHECK((anchor.empty() || has_heading(read(file), anchor)));
            ++count;
        }
    }
    CHECK(count >= 8);
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/tool/detail/program/files.hpp>

#include "catch.hpp"
#include "program.hpp"

#include <filesystem>
#include <string>

using namespace ringtrue::tool::detail;

TEST_CASE("a file is read whole, or as much of it as is wanted")
{
    scratch_folder const folder;
    std::string bytes(200000, 'x');
    bytes[0] = '\0';
    bytes[65536] = '\r';
    folder.write("a", bytes);
    folder.write("empty", "");
    CHECK(read_file(folder.path() / "a", 1 << 20) == bytes);
    for (std::size_t const most : {std::size_t{0}, std::size_t{1}, std::size_t{65536}, std::size_t{65537}, bytes.size(), bytes.size() + 1})
        CHECK(read_file(folder.path() / "a", most) == bytes.substr(0, most));
    CHECK(read_file(folder.path() / "empty", 10).empty());
    for (auto const* unreadable : {"none", "."}) {
        INFO(unreadable);
        CHECK_THROWS_AS(read_file(folder.path() / unreadable, 10), failure);
    }
}

TEST_CASE("a file is written whole in its place, or stays as it was, and nothing is left beside it")
{
    scratch_folder const folder;
    folder.write("a", "longer than what comes");
    write_file(folder.path() / "a", "new\n");
    write_file(folder.path() / "b", "");
    CHECK(folder.read("a") == "new\n");
    std::filesystem::create_directory(folder.path() / "taken");
    folder.write("taken/inside", "x");
    CHECK_THROWS_AS(write_file(folder.path() / "taken", "text"), failure);
    CHECK_THROWS_AS(write_file(folder.path() / "none" / "a", "text"), failure);
    std::size_t files = 0;
    for (auto const& entry : std::filesystem::directory_iterator{folder.path()})
        files += !entry.path().empty();
    CHECK(files == 3);
}

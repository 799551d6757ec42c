// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/tool/detail/program/read_file.hpp>

#include "catch.hpp"
#include "program.hpp"

#include <cstddef>
#include <filesystem>
#include <string>

#include <sys/stat.h>

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

TEST_CASE("a regular file is read, a missing one is none, and anything else is a failure, which is not waited for")
{
    scratch_folder const folder;
    folder.write("a", "text");
    std::filesystem::create_symlink("a", folder.path() / "link");
    std::filesystem::create_symlink("none", folder.path() / "dangling");
    std::filesystem::create_symlink("loop", folder.path() / "loop");
    std::filesystem::create_symlink("/dev/null", folder.path() / "device");
    REQUIRE(::mkfifo((folder.path() / "fifo").c_str(), 0600) == 0);
    CHECK(read_regular_file(folder.path() / "a", 10) == "text");
    CHECK(read_regular_file(folder.path() / "a", 2) == "te");
    CHECK(read_regular_file(folder.path() / "link", 10) == "text");
    CHECK(read_regular_file(folder.path() / "none", 10) == std::nullopt);
    CHECK(read_regular_file(folder.path() / "dangling", 10) == std::nullopt);
    for (auto const* const other : {".", "fifo", "device", "loop"}) {
        INFO(other);
        CHECK_THROWS_AS(read_regular_file(folder.path() / other, 10), failure);
    }
}

// SPDX-License-Identifier: BSL-1.0
// Both ways to open and replace files, whichever this system takes.
#include <ringtrue/tool/detail/program/files.hpp>

#include "catch.hpp"
#include "program.hpp"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <iterator>
#include <string>
#include <type_traits>

namespace {

using namespace ringtrue::tool::detail;

template <class Files>
void check()
{
    scratch_folder const folder;
    auto const file = folder.path() / "a file";
    CHECK(Files::open(file, false) == nullptr);
    CHECK(errno == ENOENT);
    CHECK(Files::replace(file, "first", file_mode::unknown) == 0);
    CHECK(folder.read("a file") == "first");
    auto const mode = std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
    CHECK(Files::replace(file, std::string(100'000, 'x'), mode) == 0);
    CHECK(folder.read("a file") == std::string(100'000, 'x'));
    CHECK(std::filesystem::status(file).permissions() == mode);
    auto* const opened = Files::open(file, false);
    REQUIRE(opened != nullptr);
    CHECK(std::fgetc(opened) == 'x');
    CHECK(std::fclose(opened) == 0);
    CHECK(Files::replace(folder.path() / "no folder" / "file", "text", file_mode::unknown) == ENOENT);
    std::filesystem::create_directories(folder.path() / "folder" / "inside");
    CHECK(Files::replace(folder.path() / "folder", "text", file_mode::unknown) != 0);
    CHECK(std::distance(std::filesystem::directory_iterator{folder.path()}, {}) == 2); // no temporary file
}

} // namespace

TEST_CASE("a file is replaced in one step, or stays as it is") { check<system_files>(); }

TEST_CASE("without POSIX, a file is replaced by what the standard library has") { check<portable_files>(); }

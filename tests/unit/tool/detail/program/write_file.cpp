// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/tool/detail/program/write_file.hpp>

#include "catch.hpp"
#include "program.hpp"

#include <chrono>
#include <csignal>
#include <cstddef>
#include <filesystem>
#include <string>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

using namespace ringtrue::tool::detail;

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
    CHECK_THROWS_AS(write_file(folder.path() / std::string(300, 'a'), "text"), failure);
    std::size_t files = 0;
    for (auto const& entry : std::filesystem::directory_iterator{folder.path()})
        files += !entry.path().empty();
    CHECK(files == 3);
}

TEST_CASE("the longest name that a file can have is written, too")
{
    scratch_folder const folder;
    std::string const name(255, 'a');
    write_file(folder.path() / name, "text");
    CHECK(folder.read(name) == "text");
}

TEST_CASE("a program that is asked to end while it writes a file leaves nothing beside it")
{
    scratch_folder const folder;
    std::string const text(std::size_t{4} << 20, 'x'); // so that most of the time a temporary file is there
    for (int const signal : {SIGTERM, SIGINT, SIGHUP}) {
        auto const child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            std::signal(signal, SIG_DFL); // Catch2 reports it
            for (;;)
                write_file(folder.path() / "a", text);
        }
        while (!std::filesystem::exists(folder.path() / "a"))
            std::this_thread::sleep_for(std::chrono::milliseconds{1});
        ::kill(child, signal);
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        CHECK(WIFSIGNALED(status));
        CHECK(folder.read("a") == text);
        std::size_t files = 0;
        for (auto const& entry : std::filesystem::directory_iterator{folder.path()})
            files += !entry.path().empty();
        CHECK(files == 1);
        std::filesystem::remove(folder.path() / "a");
    }
}

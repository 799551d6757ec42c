// SPDX-License-Identifier: BSL-1.0
// Runs one of our programs as a user does, in a folder of its own.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include <sys/wait.h>
#include <unistd.h>

struct outcome {
    int status; // the exit status; 128 and the signal's number where one ended the program
    std::string out;
    std::string error;
};

/// A folder that goes when it goes out of scope.
class scratch_folder {
public:
    scratch_folder() : path_{std::filesystem::path{RINGTRUE_BIN_DIR} / ("scratch-" + std::to_string(::getpid()))}
    {
        std::filesystem::remove_all(path_);
        std::filesystem::create_directories(path_);
    }
    scratch_folder(scratch_folder const&) = delete;
    scratch_folder& operator=(scratch_folder const&) = delete;
    ~scratch_folder()
    {
        std::error_code ignored;
        std::filesystem::permissions(path_, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(path_, ignored);
    }

    std::filesystem::path const& path() const { return path_; }

    void write(std::string const& name, std::string_view text) const
    {
        std::filesystem::create_directories((path_ / name).parent_path());
        std::ofstream{path_ / name, std::ios::binary}.write(text.data(), static_cast<std::streamsize>(text.size()));
    }

    std::string read(std::string const& name) const
    {
        std::ifstream in{path_ / name, std::ios::binary};
        return {std::istreambuf_iterator<char>{in}, {}};
    }

    /// Runs a shell command with this folder as the current one; our programs are on its path.
    outcome run(std::string const& command) const
    {
        auto const line = "cd '" + path_.string() + "' && PATH='" RINGTRUE_BIN_DIR "':$PATH && { " + command + "\n} >.out 2>.error";
        int const status = std::system(line.c_str());
        return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), read(".out"), read(".error")};
    }

private:
    std::filesystem::path path_;
};

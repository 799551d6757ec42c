// SPDX-License-Identifier: BSL-1.0
// Replays inputs, given as files or folders, with a target that has no fuzzing engine. Prints which input it fails on.
#include <algorithm>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

namespace {

std::string current;

extern "C" void name_input(int signal)
{
    std::fprintf(stderr, "the failing input is %s\n", current.c_str());
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

std::vector<std::filesystem::path> files_in(std::filesystem::path const& given)
{
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_directory(given)) {
        for (auto const& entry : std::filesystem::recursive_directory_iterator{given})
            if (entry.is_regular_file())
                files.push_back(entry.path());
        std::sort(files.begin(), files.end());
    } else {
        files.push_back(given);
    }
    return files;
}

} // namespace

int main(int argc, char** argv)
try {
    for (int const signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL})
        std::signal(signal, name_input);
    std::size_t inputs = 0;
    for (int i = 1; i < argc; ++i)
        for (auto const& path : files_in(argv[i])) {
            current = path.string();
            std::ifstream file{path, std::ios::binary};
            if (!file) {
                std::fprintf(stderr, "cannot read %s\n", current.c_str());
                return 2;
            }
            std::string const bytes{std::istreambuf_iterator<char>{file}, {}};
            std::vector<std::uint8_t> const exact(bytes.begin(), bytes.end()); // a buffer of exactly this size, so that a sanitizer sees each read past it
            LLVMFuzzerTestOneInput(exact.data(), exact.size());
            ++inputs;
        }
    if (inputs == 0) {
        std::fprintf(stderr, "nothing was tested, there is no input; usage: %s FILE|FOLDER…\n", argv[0]);
        return 2;
    }
    std::printf("%zu inputs, no failure\n", inputs);
    return 0;
} catch (std::exception const& failed) {
    std::fprintf(stderr, "%s\n", failed.what());
    return 2;
}

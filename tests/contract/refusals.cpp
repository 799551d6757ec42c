// SPDX-License-Identifier: BSL-1.0
// A program that measures: each hostile document of one MiB is refused in at most 50 ms of processor time and 16 MiB of further
// address space, and its violations print as at most 2 MiB.
#include "bench/hostile.hpp"

#include <cstddef>
#include <cstdio>
#include <ctime>
#include <exception>
#include <sstream>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr std::size_t mebibyte = std::size_t{1} << 20;

/// The address space of this process, in bytes; 0 if the system does not tell.
std::size_t address_space()
{
    std::size_t pages = 0;
    if (auto* const in = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(in, "%zu", &pages) != 1)
            pages = 0;
        std::fclose(in);
    }
    return pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

/// Returns an exit status.
int refuse(bench::hostile_document const& document)
{
    auto const before = address_space();
    rlimit const limit{before + 16 * mebibyte, before + 16 * mebibyte};
    if (before == 0 || setrlimit(RLIMIT_AS, &limit) != 0) {
        std::printf("%s: cannot limit the address space\n", document.name.c_str());
        return 1;
    }
    auto const start = std::clock();
    auto const found = document.refuse(document.text, document.options);
    auto const milliseconds = static_cast<double>(std::clock() - start) * 1e3 / CLOCKS_PER_SEC;
    std::ostringstream printed;
    printed << found;
    auto const size = printed.view().size();
    std::printf("%-24s %5.1f ms %4zu violations, %7zu more, %7zu bytes printed\n", document.name.c_str(), milliseconds, found.size(), found.omitted, size);
    return !found.empty() && found.size() <= 100 && milliseconds <= 50 && size <= 2 * mebibyte ? 0 : 1;
}

} // namespace

int main()
{
    bool failed = false;
    for (auto const& document : bench::hostile_documents()) {
        auto const child = fork(); // a process of its own, since the limit stays
        if (child == 0) {
            int status = 1;
            try {
                status = refuse(document);
            } catch (std::exception const& error) {
                std::printf("%s: throws %s\n", document.name.c_str(), error.what());
            }
            std::fflush(stdout);
            _exit(status);
        }
        int status = 1;
        if (child < 0 || waitpid(child, &status, 0) != child || status != 0) {
            std::printf("%s: failed\n", document.name.c_str());
            failed = true;
        }
        std::fflush(stdout);
    }
    return failed ? 1 : 0;
}

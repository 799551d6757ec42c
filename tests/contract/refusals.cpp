// SPDX-License-Identifier: BSL-1.0
// A program that measures: each hostile document of one MiB is refused in at most 50 ms of processor time and 16 MiB of further
// address space, and its violations print as at most 2 MiB. A machine that is slow, or busy with other work, has more time, in
// proportion to what a known piece of work takes there just before.
//
//     ringtrue-refusals                                  decodes
//     ringtrue-refusals CIRCLELOOP-CONTRACT PAYLOAD      runs the program, which needs 16 MiB more than for the small payload
#include "bench/hostile.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <sstream>
#include <vector>

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

/// Returns the milliseconds of processor time that a sort, and the first use of 16 MiB of memory, take now; at most 255.
int known_work()
{
    auto const start = std::clock();
    std::vector<std::uint32_t> numbers(4 * mebibyte);
    std::uint32_t state = 1;
    for (std::size_t i = 0; i < numbers.size() / 16; ++i)
        numbers[i] = state = state * 1664525 + 1013904223;
    std::sort(numbers.begin(), numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 16));
    auto const milliseconds = static_cast<double>(std::clock() - start) * 1e3 / CLOCKS_PER_SEC;
    return numbers[1] < numbers[0] ? 0 : static_cast<int>(std::min(milliseconds, 255.0));
}

/// The limit of 50 ms holds where known_work returns this, as on an idle AMD EPYC (28 to 30), and where it returns less.
constexpr double usual_work = 28;

/// Returns an exit status.
int refuse(bench::hostile_document const& document, double most_milliseconds)
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
    return !found.empty() && found.size() <= 100 && milliseconds <= most_milliseconds && size <= 2 * mebibyte ? 0 : 1;
}

/// Returns what `waitpid` says of a process of its own, since a limit stays: the exit status of `work`.
template <class Work>
int in_child(Work const& work)
{
    std::fflush(stdout);
    auto const child = fork();
    if (child == 0) {
        int status = 1;
        try {
            status = work();
        } catch (std::exception const& error) {
            std::printf("throws %s\n", error.what());
        }
        std::fflush(stdout);
        _exit(status);
    }
    int status = -1;
    return child > 0 && waitpid(child, &status, 0) == child ? status : -1;
}

/// Runs `program check -` with that much address space. Returns the exit status, or -1 if a signal ended it.
int check(char const* program, char const* input, bool closed, std::size_t space)
{
    auto const status = in_child([&] {
        rlimit const limit{space, space};
        if (std::freopen(input, "rb", stdin) == nullptr || std::freopen("/dev/null", "w", stdout) == nullptr || std::freopen("/dev/null", "w", stderr) == nullptr
            || setrlimit(RLIMIT_AS, &limit) != 0)
            return 2;
        closed ? execl(program, program, "check", "--closed", "-", nullptr) : execl(program, program, "check", "-", nullptr);
        return 2;
    });
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool program_refuses(char const* program, char const* payload)
{
    std::size_t base = mebibyte;
    while (base < 256 * mebibyte && check(program, payload, false, base) != 0)
        base += mebibyte / 4;
    bool all = base < 256 * mebibyte;
    std::printf("%s needs %zu KiB for a small payload\n", program, base / 1024);
    char input[] = "/tmp/ringtrue-refusals-XXXXXX";
    int const file = mkstemp(input);
    for (auto const& document : bench::hostile_documents()) {
        if (!document.is_circleloop)
            continue;
        auto const written = pwrite(file, document.text.data(), document.text.size(), 0);
        bool const is_written = written == static_cast<ssize_t>(document.text.size()) && ftruncate(file, written) == 0;
        int const status = is_written ? check(program, input, document.options.closed, base + 16 * mebibyte) : -1;
        if (status != 1)
            std::printf("%s: the exit status is %d, where 1 is expected\n", document.name.c_str(), status);
        all = all && status == 1;
    }
    close(file);
    unlink(input);
    return all;
}

bool decoder_refuses()
{
    bool all = true;
    for (auto const& document : bench::hostile_documents()) {
        auto const work = std::max<double>(WEXITSTATUS(in_child(known_work)), usual_work);
        auto const most = 50 * work / usual_work;
        if (in_child([&] { return refuse(document, most); }) != 0) {
            std::printf("%s: failed; the limit is %.1f ms\n", document.name.c_str(), most);
            all = false;
        }
    }
    return all;
}

} // namespace

int main(int argc, char** argv) { return (argc == 3 ? program_refuses(argv[1], argv[2]) : decoder_refuses()) ? 0 : 1; }

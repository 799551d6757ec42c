// SPDX-License-Identifier: BSL-1.0
// The options of a contract suite, and the environment variables that override them.
#pragma once

#include <ringtrue/schema_options.hpp>
#include <ringtrue/testing/law.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing {

/// Makes a validator for L12 from the text of the codec's schema.
using validator_maker = std::function<validator(std::string const& schema)>;

/// The options of a program's suite. The environment overrides them: RINGTRUE_CASES is the number of cases for each law;
/// RINGTRUE_SEED is a number, or `random`; RINGTRUE_REPORT is a file for the report as JSON.
struct suite_options {
    std::size_t cases = 500; // for each law; all laws of a contract take seconds, even without optimisation
    std::uint64_t seed = 1; // the same events in each run, unless the program or the user asks for others
    std::vector<validator_maker> validators{}; // for L12, which does not run if there are none
    schema_options schema{.dialect = dialect::draft_07}; // of the validators: open, since L12 is about the decoder's default options
};

namespace detail {

/// Ends the program with one line and exit status 2 for a user's mistake. Otherwise, a run with a misread number would look like
/// the one that the user asked for.
[[noreturn]] inline void wrong_usage(std::string const& line)
{
    std::fprintf(stderr, "%s\n", line.c_str());
    std::exit(2);
}

inline std::uint64_t number_from_environment(char const* variable, std::uint64_t fallback, std::uint64_t least, std::uint64_t most, std::string_view also)
{
    auto const* const text = std::getenv(variable);
    if (text == nullptr)
        return fallback;
    std::string_view const digits{text};
    std::uint64_t number = 0;
    auto const read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size() || number < least || number > most)
        wrong_usage(std::string{variable} + ": expected a number from " + std::to_string(least) + " to " + std::to_string(most)
            + std::string{also} + ", found \"" + printable(digits.substr(0, 64)) + "\"");
    return number;
}

/// Returns the options, overridden by the environment.
inline suite_options with_environment(suite_options options)
{
    options.cases = static_cast<std::size_t>(number_from_environment("RINGTRUE_CASES", options.cases, 1, 1'000'000'000, ""));
    auto const* const seed = std::getenv("RINGTRUE_SEED");
    if (seed != nullptr && std::string_view{seed} == "random") {
        static auto const drawn = static_cast<std::uint64_t>(std::random_device{}()) << 32 | std::random_device{}();
        options.seed = drawn;
    } else {
        options.seed = number_from_environment("RINGTRUE_SEED", options.seed, 0, UINT64_MAX, ", or random");
    }
    return options;
}

} // namespace detail
} // namespace ringtrue::testing

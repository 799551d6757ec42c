// SPDX-License-Identifier: BSL-1.0
// The main of all test programs. `--file unit/detail/json/parse.cpp` runs the tests of one file: a path below tests/.
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_all.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <cstddef>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace {

#if __has_include(<catch2/catch_session.hpp>)
std::vector<Catch::TestCaseHandle> const& all_tests(Catch::Session& session) { return Catch::getAllTestCasesSorted(session.config()); }
Catch::TestCaseInfo const& info_of(Catch::TestCaseHandle const& test) { return test.getTestCaseInfo(); }
#else
std::vector<Catch::TestCase> const& all_tests(Catch::Session& session) { return Catch::getAllTestCasesSorted(session.config()); }
Catch::TestCaseInfo const& info_of(Catch::TestCase const& test) { return test.getTestCaseInfo(); }
#endif

/// A test's name as Catch2's command line takes it.
std::string quoted(std::string const& name)
{
    std::string text = "\"";
    for (char const c : name) {
        if (c == '"' || c == '\\' || c == ',' || c == '[' || c == ']')
            text += '\\';
        text += c;
    }
    return text + '"';
}

/// Only static_assert: the compiler has run all tests of the file.
bool has_only_assertions(std::string const& path)
{
    std::ifstream in{path, std::ios::binary};
    std::string const text{std::istreambuf_iterator<char>{in}, {}};
    return text.find("TEST_CASE") == text.npos && text.find("static_assert") != text.npos;
}

} // namespace

int main(int argc, char** argv)
{
    Catch::Session session;
    std::string file;
    session.cli(session.cli() | Catch::clara::Opt(file, "file")["--file"]("run the tests of this file below tests/"));
    if (int const status = session.applyCommandLine(argc, argv); status != 0)
        return status;
#ifdef CATCH_CONFIG_RUNNER
    session.configData().warnings = Catch::WarnAbout::NoTests; // where no test runs: Catch2 3 fails by itself
#endif
    if (file.empty())
        return session.run();

    auto const path = std::string{RINGTRUE_SOURCE_DIR "/tests/"} + file;
    std::string names; // with commas: any of them
    std::size_t size = 0;
    for (auto const& test : all_tests(session))
        if (info_of(test).lineInfo.file == path) {
            names += (size == 0 ? "" : ",") + quoted(info_of(test).name);
            ++size;
        }
    if (size != 0) {
        auto chosen = session.configData();
        chosen.testsOrTags = {names};
        session.useConfigData(chosen);
        std::size_t selected = 0;
        for (auto const& test : all_tests(session))
            selected += Catch::matchTest(test, session.config().testSpec(), session.config());
        if (selected == size)
            return session.run();
        std::cerr << file << ": has " << size << " tests, but their names select " << selected << '\n';
        return 1;
    }
    if (has_only_assertions(path)) {
        std::cout << file << ": the compiler has checked all static assertions\n";
        return 0;
    }
    std::cerr << file << ": this program has no test of that file\n";
    return 1;
}

// SPDX-License-Identifier: BSL-1.0
// How a program ends: its status, what it prints, and where.
#include <ringtrue/tool/detail/program/command_line.hpp>

#include "catch.hpp"

#include <algorithm>
#include <csignal>
#include <initializer_list>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <streambuf>
#include <string>
#include <utility>
#include <vector>

using namespace ringtrue::tool::detail;

namespace {

/// A full disk behind a buffer: it takes what is written, and cannot get rid of it.
struct unflushable : std::stringbuf {
    int sync() override { return -1; }
};

/// A full disk without a buffer: std::streambuf takes nothing.
struct unwritable : std::streambuf {};

struct outcome {
    int status;
    std::string error;
};

/// A program with one option, --count.
template <class Body>
outcome run(std::streambuf& out, std::vector<char const*> arguments, Body body)
{
    std::stringbuf error;
    CLI::App app{"Counts things.", "counter"};
    int count = 0;
    app.add_option("--count", count, "How many.");
    bool loud = false;
    app.add_flag("--loud", loud, "Shouts.")->disable_flag_override();
    std::string unit;
    app.add_option("--unit", unit, "Of what.")->check(one_of({"apples", "pears", "plums"}));
    arguments.insert(arguments.begin(), "some/path/counter");
    auto* const old_out = std::cout.rdbuf(&out); // which clears the stream's errors too
    auto* const old_error = std::cerr.rdbuf(&error);
    int const status = run_program(app, static_cast<int>(arguments.size()), arguments.data(), [&] { return body(count); });
    std::cout.rdbuf(old_out);
    std::cerr.rdbuf(old_error);
    return {status, error.str()};
}

int print(int count)
{
    std::cout << count << " things\n";
    return success;
}

} // namespace

TEST_CASE("a program's status is its body's, and its output is what the body prints")
{
    std::stringbuf out;
    auto const printed = run(out, {"--count", "3"}, print);
    CHECK(printed.status == 0);
    CHECK(printed.error.empty());
    CHECK(out.str() == "3 things\n");
    auto const broken = run(out, {}, [](int) { return contract_broken; });
    CHECK(broken.status == 1);
    CHECK(broken.error.empty());
}

TEST_CASE("help is asked for: it goes to standard output, is a success, and the body does not run")
{
    std::stringbuf out;
    auto const helped = run(out, {"--help"}, [](int) -> int { throw std::logic_error{"ran"}; });
    CHECK(helped.status == 0);
    CHECK(helped.error.empty());
    CHECK(out.str().find("Counts things.") != std::string::npos);
    CHECK(out.str().find("--count") != std::string::npos);
}

TEST_CASE("wrong usage is one line that points to the help, status 2, and the body does not run")
{
    std::vector<std::vector<char const*>> const wrong{{"--nonsense"}, {"--count"}, {"--count=many"}, {"surplus"}, {"two\nlines"}};
    for (auto const& arguments : wrong) {
        INFO(arguments.back());
        std::stringbuf out;
        auto const refused = run(out, arguments, print);
        CHECK(refused.status == 2);
        CHECK(out.str().empty());
        CHECK(refused.error.starts_with("counter: "));
        CHECK(refused.error.ends_with(" (see counter --help)\n"));
        CHECK(std::count(refused.error.begin(), refused.error.end(), '\n') == 1);
    }
}

TEST_CASE("wrong usage is named: what was given, and what is expected")
{
    std::stringbuf out;
    auto const message = [&](std::vector<char const*> arguments) {
        auto const error = run(out, std::move(arguments), print).error;
        return error.substr(0, error.find(" (see"));
    };
    std::string const options = ": expected --count, --loud, --unit, --version or --help";
    CHECK(message({"--nonsense"}) == "counter: unknown option \"--nonsense\"" + options);
    CHECK(message({"--nonsense="}) == "counter: unknown option \"--nonsense=\"" + options);
    CHECK(message({"-x"}) == "counter: unknown option \"-x\"" + options);
    CHECK(message({"surplus"}) == "counter: unexpected argument \"surplus\": expected options only");
    CHECK(message({""}) == "counter: unexpected argument \"\": expected options only");
    CHECK(message({"-"}) == "counter: unexpected argument \"-\": expected options only");
    CHECK(message({"--", "--loud"}) == "counter: unexpected argument \"--loud\": expected options only");
    CHECK(message({"++"}) == "counter: unexpected argument \"++\": expected options only");
    CHECK(message({"[a]"}) == "counter: unexpected argument \"[a]\": expected options only");
    CHECK(message({"--count"}) == "counter: --count requires a value: how many.");
    CHECK(message({"--loud=no"}) == "counter: --loud takes no value");
    CHECK(message({"--loud="}) == "counter: --loud takes no value");
    CHECK(message({"-h="}) == "counter: -h takes no value");
    CHECK(message({"--unit", "nuts"}) == "counter: --unit: expected apples, pears or plums, found \"nuts\"");
    CHECK(message({"--unit", ""}) == "counter: --unit: expected apples, pears or plums, found \"\"");
    CHECK(message({"--unit="}) == "counter: --unit: expected apples, pears or plums, found \"\"");
    CHECK(message({"two\nlines\033[0m"}) == "counter: unexpected argument \"two\\u{000A}lines\\u{001B}[0m\": expected options only");
    CHECK(message({"--\033[0m"}) == "counter: unknown option \"--\\u{001B}[0m\"" + options);
}

TEST_CASE("a missing command is said only where none is misspelt, and the hint names the command")
{
    std::stringbuf out;
    auto const message = [&](std::vector<char const*> arguments, int status = trouble) {
        std::stringbuf error;
        CLI::App app{"Does things.", "doer"};
        app.require_subcommand(1);
        app.add_subcommand("weigh", "Weighs.");
        auto& count = *app.add_subcommand("count", "Counts.");
        std::vector<std::string> what;
        count.add_option("WHAT", what, "What to count.")->required()->transform(as_given())->check(not_empty("a thing"));
        std::string unit;
        count.add_option("--unit", unit, "Of what.");
        bool loud = false;
        count.add_flag("--loud", loud, "Shouts.");
        arguments.insert(arguments.begin(), "doer");
        auto* const old_error = std::cerr.rdbuf(&error);
        auto* const old_out = std::cout.rdbuf(&out);
        auto const print_all = [&] {
            for (auto const& one : what)
                std::cout << one << ' ';
            return success;
        };
        CHECK(run_program(app, static_cast<int>(arguments.size()), arguments.data(), print_all) == status);
        std::cout.rdbuf(old_out);
        std::cerr.rdbuf(old_error);
        return error.str();
    };
    CHECK(message({}) == "doer: a command is required: weigh or count (see doer --help)\n");
    CHECK(message({"--"}) == "doer: a command is required: weigh or count (see doer --help)\n");
    CHECK(message({"--", "count", "things"}) == "doer: unknown command \"count\": expected weigh or count in front of -- (see doer --help)\n");
    CHECK(message({""}) == "doer: unknown command \"\": expected weigh or count (see doer --help)\n");
    CHECK(message({"cuont", "things"}) == "doer: unknown command \"cuont\": expected weigh or count (see doer --help)\n");
    CHECK(message({"--quiet"}) == "doer: unknown option \"--quiet\": expected --version or --help (see doer --help)\n");
    CHECK(message({"--loud"}) == "doer: \"--loud\" is an option of count: write doer count --loud (see doer --help)\n");
    CHECK(message({"--loud", "count", "things"}) == "doer: \"--loud\" is an option of count: write doer count --loud (see doer count --help)\n");
    CHECK(message({"count"}) == "doer: WHAT is required: what to count. (see doer count --help)\n");
    CHECK(message({"count", "--"}) == "doer: WHAT is required: what to count. (see doer count --help)\n");
    CHECK(message({"count", "--quiet"}) == "doer: unknown option \"--quiet\": expected --unit, --loud, --version or --help (see doer count --help)\n");
    CHECK(message({"count", ""}) == "doer: WHAT: expected a thing, found \"\" (see doer count --help)\n");
    out.str("");
    for (auto const& [arguments, things] : std::initializer_list<std::pair<std::vector<char const*>, char const*>>{
             {{"count", "things", "count", "weigh", "{}", "/x", "%%", "@a", "-", "++", "[a,b]", "[]", "="}, "things count weigh {} /x %% @a - ++ [a,b] [] = "},
             {{"count", "--", "count"}, "count "},
             {{"count", "things", "--", "--loud", "weigh", "++", "--", "--a=", "-", "[a,b]"}, "things --loud weigh ++ -- --a= - [a,b] "},
             {{"count", "--unit", "--", "things"}, "things "},
             {{"count", "--unit=--", "--loud", "things"}, "things "},
             {{"count", "--unit", "++", "things"}, "things "},
             {{"count", "--unit", "[a]", "++"}, "++ "}}) {
        out.str("");
        CHECK(message(arguments, success) == "");
        CHECK(out.str() == things);
    }
    for (auto const& arguments : {std::vector<char const*>{"--version"}, {"count", "--version"}, {"count", "things", "--version"}}) {
        out.str("");
        CHECK(message(arguments, success).empty());
        CHECK(out.str() == "doer (ringtrue) " + version_text() + '\n');
    }
    out.str("");
    CHECK(message({"count", "--help"}, success).empty());
    CHECK(out.str().find("--version ") != std::string::npos);
}

TEST_CASE("a program that is started without even its name has a command line without arguments")
{
    std::stringbuf out;
    CLI::App app{"Counts things.", "counter"};
    auto* const old_out = std::cout.rdbuf(&out);
    char const* const none = nullptr;
    CHECK(run_program(app, 0, &none, [] { return print(1); }) == success);
    std::cout.rdbuf(old_out);
    CHECK(out.str() == "1 things\n");
}

TEST_CASE("--version prints the program's name, and the version that the macros state")
{
    std::stringbuf out;
    CHECK(run(out, {"--version"}, print).status == 0);
    CHECK(out.str() == "counter (ringtrue) " + version_text() + '\n');
    CHECK(version_text() == std::to_string(RINGTRUE_VERSION_MAJOR) + '.' + std::to_string(RINGTRUE_VERSION_MINOR) + '.' + std::to_string(RINGTRUE_VERSION_PATCH));
}

TEST_CASE("what the body throws is one line and status 2, whatever it had printed and whatever its message holds")
{
    std::stringbuf out;
    auto const failed = run(out, {"--count", "3"}, [](int count) -> int {
        print(count);
        throw failure{"cannot read a\nfile: \ndenied"};
    });
    CHECK(failed.status == 2);
    CHECK(failed.error == "counter: cannot read a\\u{000A}file: \\u{000A}denied\n");
    CHECK(out.str() == "3 things\n");
}

TEST_CASE("output that cannot be written is one line and status 2, help as much as the body's")
{
    unflushable flushed;
    unwritable written;
    for (auto* const out : std::initializer_list<std::streambuf*>{&flushed, &written})
        for (auto const* argument : {"--count=3", "--help"}) {
            INFO(argument);
            auto const lost = run(*out, {argument}, print);
            CHECK(lost.status == 2);
            CHECK(lost.error == "counter: cannot write to standard output\n");
        }
}

TEST_CASE("a program ends as it says where the signal of a closed pipe or of a size limit would have ended it, and the signal is as before afterwards")
{
    for (int const signal : {SIGPIPE, SIGXFSZ}) {
        auto* const before = std::signal(signal, SIG_DFL);
        std::stringbuf out;
        CHECK(run(out, {}, [&](int) { return std::raise(signal) == 0 ? success : trouble; }).status == 0);
        CHECK(std::signal(signal, before) == SIG_DFL);
    }
}

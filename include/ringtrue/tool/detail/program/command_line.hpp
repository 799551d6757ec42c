// SPDX-License-Identifier: BSL-1.0
// How the programs run: arguments, exit statuses, one-line errors, output that is never lost unnoticed.
#pragma once

#include <ringtrue/tool/detail/program/arguments.hpp>
#include <ringtrue/tool/detail/program/failure.hpp>
#include <ringtrue/tool/detail/program/message.hpp>
#include <ringtrue/tool/detail/program/usage.hpp>
#include <ringtrue/version.hpp>

#include <CLI/CLI.hpp>

#include <cerrno>
#include <csignal>
#include <exception>
#include <iostream>
#include <string>

namespace ringtrue::inline RINGTRUE_ABI::tool::detail {

inline std::string version_text()
{
    return std::to_string(RINGTRUE_VERSION_MAJOR) + '.' + std::to_string(RINGTRUE_VERSION_MINOR) + '.' + std::to_string(RINGTRUE_VERSION_PATCH);
}

/// Until this goes out of scope, the signal does not end the program: the call that would have caused it fails.
struct ignored_signal {
    int number;
    void (*before)(int) = std::signal(number, SIG_IGN);

    explicit ignored_signal(int n) : number{n} {}
    ignored_signal(ignored_signal const&) = delete;
    ignored_signal& operator=(ignored_signal const&) = delete;
    ~ignored_signal() { std::signal(number, before); }
};

/// Writes out what standard output has kept back. Returns whether all of the program's output could be written, or else complains,
/// with the reason if it fails now.
inline bool flush_output(std::string const& program)
{
    errno = 0;
    bool const written = std::cout.rdbuf()->pubsync() != -1; // not flush(), which does nothing after the first error
    int const error = errno;
    if (written && std::cout)
        return true;
    complain(program, "cannot write to standard output" + (error != 0 ? ": " + reason(error) : ""));
    return false;
}

/// Parses the arguments and runs `body`, which returns an exit status. Help and version go to standard output. Every failure
/// is one line on standard error and status 2; so is output that cannot be written (a full disk, a closed pipe, a file that exceeds
/// the limit of its size).
template <class Body>
int run_program(CLI::App& app, int argc, char const* const* argv, Body body)
{
    auto const& name = app.get_name();
    auto const add_flags = [&](CLI::App& to) {
        to.set_version_flag("--version", name + " (ringtrue) " + version_text(), "Print the version and exit");
        to.set_help_flag("-h,--help", "Print this help and exit");
    };
    add_flags(app);
    for (auto* const command : commands_of(app))
        add_flags(*command);
    app.get_formatter()->label("SUBCOMMAND", "COMMAND");
    app.get_formatter()->label("Positionals", "Arguments");
    app.get_formatter()->label("REQUIRED", "");
    ignored_signal const closed_pipe{SIGPIPE};
    ignored_signal const exceeded_size{SIGXFSZ};
    auto const finish = [&](int status) { return flush_output(name) ? status : trouble; };
    try {
        app.parse(arguments_of(app, argc, argv));
        return finish(body());
    } catch (CLI::CallForHelp const&) {
        std::cout << app.help();
        return finish(success);
    } catch (CLI::CallForVersion const& version) {
        std::cout << version.what() << '\n';
        return finish(success);
    } catch (CLI::ParseError const& error) {
        auto const chosen = app.get_subcommands();
        complain(name, usage_error(app, error) + " (see " + name + (chosen.empty() ? "" : ' ' + chosen.front()->get_name()) + " --help)");
    } catch (std::exception const& error) {
        complain(name, error.what());
    }
    return trouble;
}

} // namespace ringtrue::tool::detail

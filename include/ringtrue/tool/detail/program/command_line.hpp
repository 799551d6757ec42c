// SPDX-License-Identifier: BSL-1.0
// What the programs have in common: arguments, exit statuses, one-line errors, output that cannot get lost.
#pragma once

#include <ringtrue/tool/detail/program/failure.hpp>

#include <CLI/CLI.hpp>

#include <exception>
#include <iostream>
#include <string>
#include <string_view>

namespace ringtrue::tool::detail {

/// "name: what" on standard error, on one line.
inline void complain(std::string_view program, std::string what)
{
    for (auto& c : what)
        c = c == '\n' ? ' ' : c;
    std::cerr << program << ": " << what << '\n';
}

/// Parses the arguments and runs `body`, which returns an exit status. Help goes to standard output; every failure is
/// one line on standard error and status 2, output that cannot be written (a full disk, a closed pipe) included.
template <class Body>
int run_program(CLI::App& app, int argc, char const* const* argv, Body body)
{
    auto const finish = [&](int status) {
        if (std::cout.flush())
            return status;
        complain(app.get_name(), "cannot write to standard output");
        return static_cast<int>(trouble);
    };
    try {
        app.parse(argc, argv);
        return finish(body());
    } catch (CLI::CallForHelp const&) {
        std::cout << app.help();
        return finish(success);
    } catch (CLI::ParseError const& error) {
        complain(app.get_name(), std::string{error.what()} + " (see " + app.get_name() + " --help)");
    } catch (std::exception const& error) {
        complain(app.get_name(), error.what());
    }
    return trouble;
}

} // namespace ringtrue::tool::detail

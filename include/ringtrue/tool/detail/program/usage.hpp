// SPDX-License-Identifier: BSL-1.0
// Messages about wrong arguments: what was given, and what is expected.
#pragma once

#include <ringtrue/tool/detail/program/arguments.hpp>
#include <ringtrue/tool/detail/program/message.hpp>

#include <CLI/CLI.hpp>

#include <cctype>
#include <string>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::tool::detail {

/// ": what the option is for", as a continuation of a sentence.
inline std::string purpose(CLI::Option const* option)
{
    if (option == nullptr || option->get_description().empty())
        return "";
    auto text = option->get_description();
    text.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(text.front())));
    return ": " + text;
}

/// What an argument is that CLI11 had no use for.
inline std::string unknown_argument(CLI::App& app, std::string const& given)
{
    auto const commands = commands_of(app);
    auto const chosen = app.get_subcommands();
    auto const name = given.substr(0, given.find('='));
    if (given.size() < 2 || given.front() != '-') {
        if (commands.empty() || !chosen.empty())
            return "unexpected argument " + in_quotes(without_mark(given)) + ": expected options only";
        return "unknown command " + in_quotes(without_mark(given)) + ": expected " + any_of(names_of(commands)) + (given.starts_with(literal_mark) ? " in front of --" : "");
    }
    for (auto const* const command : commands)
        if (command->get_option_no_throw(name) != nullptr && app.get_option_no_throw(name) == nullptr)
            return in_quotes(given) + " is an option of " + command->get_name() + ": write " + app.get_name() + ' ' + command->get_name() + ' ' + name;
    std::vector<std::string> known;
    auto& scope = chosen.empty() ? app : *chosen.front();
    for (auto const* const option : scope.get_options([](CLI::Option const* o) { return !o->get_positional(); }))
        known.push_back(option->get_name());
    return "unknown option " + in_quotes(given) + ": expected " + any_of(known);
}

/// What is wrong with the arguments, in one line: CLI11 reports a missing command or file before a misspelt one.
inline std::string usage_error(CLI::App& app, CLI::ParseError const& error)
{
    std::string const message = error.what();
    auto const name = message.substr(0, message.find_first_of(" :"));
    auto const commands = commands_of(app);
    if (auto const unknown = app.remaining(true); !unknown.empty())
        return unknown_argument(app, unknown.front());
    if (message.ends_with("flag override"))
        return "--" + name + " takes no value";
    if (dynamic_cast<CLI::ArgumentMismatch const*>(&error) != nullptr)
        return name + " requires a value" + purpose(find_option(app, name));
    if (dynamic_cast<CLI::RequiredError const*>(&error) == nullptr)
        return message;
    if (!commands.empty() && app.get_subcommands().empty())
        return "a command is required: " + any_of(names_of(commands));
    return name + " is required" + purpose(find_option(app, name));
}

} // namespace ringtrue::tool::detail

// SPDX-License-Identifier: BSL-1.0
// The arguments of the programs as CLI11 takes them, and the values that options and arguments accept.
#pragma once

#include <ringtrue/tool/detail/program/message.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::tool::detail {

/// "a", "a or b", "a, b or c".
inline std::string any_of(std::vector<std::string> const& names)
{
    std::string text;
    for (auto const& name : names)
        text += (&name == &names.front() ? "" : &name == &names.back() ? " or " : ", ") + name;
    return text;
}

/// Accepts one of `names`, and no other value.
inline CLI::Validator one_of(std::vector<std::string> names)
{
    return {[names = std::move(names)](std::string const& given) {
                return std::ranges::find(names, given) == names.end() ? "expected " + any_of(names) + ", found " + in_quotes(given) : "";
            },
        ""};
}

/// Accepts everything but an empty text, which is what an unset variable of a shell leaves. `expected` is for the message.
inline CLI::Validator not_empty(std::string expected)
{
    return {[expected = std::move(expected)](std::string const& given) { return given.empty() ? "expected " + expected + ", found \"\"" : ""; }, ""};
}

/// Accepts a decimal number from 1 to 999,999,999.
inline CLI::Validator positive_number()
{
    return {[](std::string const& given) {
                auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
                bool const is_number = given.size() <= 9 && std::ranges::all_of(given, is_digit) && std::ranges::any_of(given, [](char c) { return c != '0'; });
                return is_number ? "" : "expected a number from 1 to 999999999, found " + in_quotes(given);
            },
        ""};
}

/// All commands of a program, chosen or not.
inline std::vector<CLI::App*> commands_of(CLI::App& app)
{
    return app.get_subcommands([](CLI::App const*) { return true; });
}

inline std::vector<std::string> names_of(std::vector<CLI::App*> const& commands)
{
    std::vector<std::string> names;
    for (auto const* const command : commands)
        names.push_back(command->get_name());
    return names;
}

/// An option or argument of the program or of one of its commands, by a name as CLI11 reports it; null for an unknown one.
inline CLI::Option const* find_option(CLI::App& app, std::string const& name)
{
    CLI::Option const* found = app.get_option_no_throw(name);
    for (auto* const command : commands_of(app))
        found = found != nullptr ? found : command->get_option_no_throw(name);
    return found;
}

/// Stands in front of an argument that is no option, whatever it looks like. No argument of a process has this character.
inline constexpr char literal_mark = '\0';

inline std::string_view without_mark(std::string_view argument)
{
    return argument.substr(argument.starts_with(literal_mark) ? 1 : 0);
}

/// Takes the mark away: for each positional argument, as a transform.
inline CLI::Validator as_given()
{
    return {[](std::string& given) {
                given.erase(0, given.size() - without_mark(given).size());
                return std::string{};
            },
        ""};
}

/// The arguments without the program's name, the last one first, as CLI11 takes them. By itself, CLI11 2.1 gives an option with an
/// empty value, `--out=`, the next argument for its value, ends a command at a `--` behind a file, leaves out a `++` and what follows
/// it, and takes "[a,b]" for two files.
inline std::vector<std::string> arguments_of(CLI::App& app, int argc, char const* const* argv)
{
    std::vector<std::string> all;
    bool is_value = false; // of the option before
    bool is_literal = false; // behind --
    for (int i = 1; i < argc; ++i) {
        std::string given = argv[i];
        auto const equals = given.find('=');
        auto const* const option = is_value || is_literal || !given.starts_with('-') ? nullptr : find_option(app, given.substr(0, equals));
        bool const takes_value = option != nullptr && option->get_items_expected_max() > 0;
        if (option != nullptr && equals + 1 == given.size()) {
            if (!takes_value)
                throw CLI::ParseError{given.substr(0, equals) + " takes no value", CLI::ExitCodes::ArgumentMismatch};
            all.push_back(given.substr(0, equals));
            given.clear();
        } else if (!is_value && !is_literal && given == "--") {
            is_literal = true;
            continue;
        } else if (!is_value && (is_literal || given == "++" || (given.starts_with('[') && given.ends_with(']')))) {
            given.insert(given.begin(), literal_mark);
        }
        is_value = takes_value && equals == given.npos;
        all.push_back(std::move(given));
    }
    std::ranges::reverse(all);
    return all;
}

} // namespace ringtrue::tool::detail

// SPDX-License-Identifier: BSL-1.0
// The program that writes a catalog's schema files, and checks that those on disk are up to date.
//
//     int main(int argc, char** argv) { return ringtrue::tool::schema_main(circleloop::catalog, argc, argv); }
#pragma once

#include <ringtrue/json_schema.hpp>
#include <ringtrue/tool/detail/program/command_line.hpp>
#include <ringtrue/tool/detail/program/read_file.hpp>
#include <ringtrue/tool/detail/program/write_file.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::tool {

namespace detail {

struct schema_file {
    std::string name;
    std::string text;
};

/// One self-contained file for each event, named after it, event.schema.json for any of them and, if a payload is a batch of events,
/// batch.schema.json. Two files of one name are a failure.
inline std::vector<schema_file> schema_files(catalog const& events, schema_options options)
{
    std::vector<schema_file> files;
    auto const add = [&](std::string_view title, std::string text) {
        std::string name;
        ringtrue::detail::append_file_name(name, title);
        if (std::ranges::any_of(files, [&](auto const& file) { return file.name == name; }))
            throw failure{"two schema files would have the name " + name};
        files.push_back({std::move(name), std::move(text)});
    };
    for (auto const& event : events.events)
        add(event.name, json_schema_of(events, &event, options));
    add("event", json_schema_of(events, nullptr, options));
    if (events.batch != nullptr)
        add("batch", json_schema_of_batch(events, options));
    return files;
}

/// The schema files in a folder that are none of `files`: left over from an event that is gone. A missing folder has none.
inline std::vector<std::filesystem::path> stale_files(std::filesystem::path const& folder, std::vector<schema_file> const& files)
{
    std::error_code error;
    std::filesystem::directory_iterator entries{folder, error};
    auto const missing = error == std::errc::no_such_file_or_directory;
    std::vector<std::filesystem::path> stale;
    for (; !error && entries != std::filesystem::directory_iterator{}; entries.increment(error)) {
        auto const name = entries->path().filename().string();
        bool const ours = std::ranges::any_of(files, [&](auto const& file) { return file.name == name; });
        if (name.ends_with(".schema.json") && !ours)
            stale.push_back(entries->path());
    }
    if (error && !missing)
        throw failure{"cannot read " + in_quotes(folder.string()) + ": " + error.message()};
    std::ranges::sort(stale);
    return stale;
}

/// What stands on disk in the place of a schema file.
enum class file_state { same, different, missing };

inline file_state state_of(std::filesystem::path const& path, std::string_view text)
{
    auto const found = read_regular_file(path, text.size() + 1);
    return !found ? file_state::missing : *found == text ? file_state::same : file_state::different;
}

inline int check_schema_files(std::filesystem::path const& folder, std::vector<schema_file> const& files)
{
    int status = success;
    auto const stale = stale_files(folder, files); // first: it fails where the folder cannot be read
    auto const report = [&](std::string_view state, std::filesystem::path const& path, bool up_to_date) {
        std::cout << state << ringtrue::detail::printable(path.string()) << '\n';
        status = up_to_date ? status : contract_broken;
    };
    for (auto const& [name, text] : files) {
        auto const path = folder / name;
        switch (state_of(path, text)) {
        case file_state::same: report("unchanged ", path, true); break;
        case file_state::different: report("differs   ", path, false); break;
        case file_state::missing: report("missing   ", path, false); break;
        }
    }
    for (auto const& path : stale)
        report("stale     ", path, false);
    return status;
}

inline int write_schema_files(std::filesystem::path const& folder, std::vector<schema_file> const& files)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (!error && !std::filesystem::is_directory(folder, error))
        error = std::make_error_code(std::errc::not_a_directory);
    if (error)
        throw failure{"cannot create directory " + in_quotes(folder.string()) + ": " + error.message()};
    for (auto const& [name, text] : files) {
        auto const path = folder / name;
        bool const same = state_of(path, text) == file_state::same;
        if (!same)
            write_file(path, text);
        std::cout << (same ? "unchanged " : "written   ") << ringtrue::detail::printable(path.string()) << '\n';
    }
    for (auto const& path : stale_files(folder, files))
        std::cout << "stale     " << ringtrue::detail::printable(path.string()) << ": the catalog has no such event; if it was one of its events, delete the file\n";
    return success;
}

} // namespace detail

/// Exit status: 0 on success; 1 with --check if a file differs, is missing or is stale; 2 if a file cannot be read or written
/// or the usage is wrong.
inline int schema_main(catalog const& events, int argc, char const* const* argv)
{
    std::string const vendor{events.vendor};
    CLI::App app{
        "Writes JSON Schema files for " + vendor + "'s events: one for each event, and event.schema.json for any of them.", vendor + "-schema"};
    std::string folder = ".";
    std::string name = "2020-12";
    schema_options options;
    bool check = false;
    std::map<std::string, dialect> const dialects{{"2020-12", dialect::draft_2020_12}, {"draft-07", dialect::draft_07}};
    app.add_option("--out", folder, "The directory to write to, created if missing (default: the current directory)")
        ->type_name("DIR")
        ->take_last()
        ->check(detail::not_empty("a directory"));
    app.add_option("--dialect", name, "JSON Schema dialect: 2020-12 (default) or draft-07")
        ->type_name("DIALECT")
        ->take_last()
        ->check(detail::one_of({"2020-12", "draft-07"}));
    app.add_flag("--closed", options.closed, "Reject members that the contract does not name, for producers of events")->disable_flag_override();
    app.add_flag("--lookahead", options.lookahead,
           "End patterns with a lookahead, for Java, .NET, Perl, PHP and Python, where $ also matches before a final newline")
        ->disable_flag_override();
    app.add_flag("--check", check, "Write nothing; exit with status 1 if a file differs, is missing or is stale")->disable_flag_override();
    app.footer("Exit status:\n"
               "  0  success\n"
               "  1  with --check: a file differs, is missing or is stale\n"
               "  2  a file cannot be read or written, or the usage is wrong");
    return detail::run_program(app, argc, argv, [&] {
        options.dialect = dialects.at(name);
        auto const files = detail::schema_files(events, options);
        return check ? detail::check_schema_files(folder, files) : detail::write_schema_files(folder, files);
    });
}

} // namespace ringtrue::tool

// SPDX-License-Identifier: BSL-1.0
// The program that checks payloads against a catalog's contract.
//
//     int main(int argc, char** argv) { return ringtrue::tool::contract_main(circleloop::catalog, argc, argv); }
#pragma once

#include <ringtrue/decode.hpp>
#include <ringtrue/tool/detail/program/command_line.hpp>
#include <ringtrue/tool/detail/program/json_line.hpp>
#include <ringtrue/tool/detail/program/read_file.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdio>
#include <iostream>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::tool {

namespace detail {

struct check_options {
    std::string event; // by name, where the payload does not say
    decode_options decoding;
    bool as_json = false;
    bool fails_on_deviations = false;
};

/// What one payload is, what is wrong with it, and what its contract tolerates.
struct verdict {
    std::string event; // empty where the payload names none that the catalog knows
    ringtrue::violations violations;
    ringtrue::violations deviations{};
    bool is_batch = false;
    std::vector<std::string> batch{}; // its events
};

inline verdict check_payload(catalog const& events, std::string_view payload, check_options const& options)
{
    verdict found{options.event, {}};
    auto decoding = options.decoding;
    decoding.deviations = &found.deviations;
    if (events.any_event == nullptr) {
        found.violations = validate(payload, *events.find(options.event)->payload, decoding);
        return found;
    }
    auto const known = [&](std::string const& tag) { return events.find(tag) != nullptr ? tag : std::string{}; };
    if (events.batch != nullptr) {
        auto checked = validate_batch(payload, *events.batch, decoding);
        found.is_batch = true;
        for (auto const& tag : checked.tags)
            found.batch.push_back(known(tag));
        found.violations = std::move(checked.violations);
        return found;
    }
    auto checked = validate_tagged(payload, *events.any_event, decoding);
    found.event = known(checked.tag);
    found.violations = std::move(checked.violations);
    return found;
}

/// "call_ringing", or "unknown event".
inline std::string shown_event(std::string const& event) { return event.empty() ? "unknown event" : ringtrue::detail::printable(event); }

/// "item 3, open: " for a violation inside an item of a batch.
inline std::string place_in_batch(verdict const& v, violation const& one)
{
    std::size_t index = 0;
    auto const* const first = one.pointer.data() + 1;
    if (!v.is_batch || one.pointer.size() < 2 || std::from_chars(first, one.pointer.data() + one.pointer.size(), index).ec != std::errc{} || index >= v.batch.size())
        return {};
    return "item " + std::to_string(index) + ", " + shown_event(v.batch[index]) + ": ";
}

/// "1 violation", "2 violations".
inline void print_count(std::size_t count, std::string_view what) { std::cout << count << ' ' << what << (count == 1 ? "" : "s"); }

inline void print_lines(verdict const& v, violations const& all, std::string_view before)
{
    for (auto const& one : all)
        std::cout << before << place_in_batch(v, one) << one << '\n';
    if (all.omitted != 0)
        std::cout << before << "and " << all.omitted << " more; --max-violations shows more of them\n";
}

/// `file: call_ringing: valid`, or the number of violations; the number of deviations, if any; and a line for each, up to
/// max_violations. Of a batch, `file: 3 events: valid`.
inline void print_text(std::string_view file, verdict const& v)
{
    std::cout << ringtrue::detail::printable(file) << ": ";
    if (v.is_batch)
        print_count(v.batch.size(), "event");
    else
        std::cout << shown_event(v.event);
    std::cout << ": ";
    if (v.violations.empty())
        std::cout << "valid";
    else
        print_count(v.violations.size() + v.violations.omitted, "violation");
    if (!v.deviations.empty()) {
        std::cout << ", ";
        print_count(v.deviations.size() + v.deviations.omitted, "deviation");
    }
    std::cout << '\n';
    print_lines(v, v.violations, "  ");
    print_lines(v, v.deviations, "  tolerated: ");
}

/// A line of JSON: the "basic" output of JSON Schema with the file's and the event's name in front, and the deviations behind, if any.
/// Of a batch, the names of all its events.
inline void print_json(std::string_view file, verdict const& v)
{
    std::string line = "{";
    append_file_member(line, file);
    auto const append_event = [&](std::string const& event) {
        if (event.empty())
            line += "null";
        else
            ringtrue::detail::append_json_string(line, event);
    };
    if (v.is_batch) {
        line += R"(,"events":[)";
        for (std::size_t i = 0; i < v.batch.size(); ++i) {
            line += i == 0 ? "" : ",";
            append_event(v.batch[i]);
        }
        line += ']';
    } else {
        line += R"(,"event":)";
        append_event(v.event);
    }
    line += ',';
    line += std::string_view{to_basic_output(v.violations)}.substr(1);
    if (!v.deviations.empty()) {
        line.back() = ',';
        line += R"("deviations":)";
        ringtrue::detail::append_output_units(line, v.deviations);
        if (v.deviations.omitted != 0) {
            line += R"(,"omittedDeviations":)";
            ringtrue::detail::append_number(line, v.deviations.omitted);
        }
        line += '}';
    }
    print_json_line(line);
}

/// The line of a file that cannot be read, which is neither valid nor invalid.
inline void print_json_failure(std::string_view file, std::string_view why)
{
    std::string line = "{";
    append_file_member(line, file);
    line += R"(,"event":null,"valid":null,"error":)";
    ringtrue::detail::append_json_string(line, ringtrue::detail::printable(why));
    line += '}';
    print_json_line(line);
}

inline int check_files(catalog const& events, std::vector<std::string> const& files, check_options const& options, std::string const& program)
{
    int status = success;
    for (auto const& file : files) {
        try {
            auto const most = options.decoding.max_size + 1; // one more than is accepted, so that the message says so
            auto const payload = file == "-" ? read_stream(stdin, most, "standard input") : read_file(file, most);
            auto const found = check_payload(events, payload, options);
            options.as_json ? print_json(file, found) : print_text(file, found);
            bool const fails = !found.violations.empty() || (options.fails_on_deviations && !found.deviations.empty());
            if (status == success && fails)
                status = contract_broken;
        } catch (failure const& unreadable) {
            if (options.as_json)
                print_json_failure(file, unreadable.what());
            std::cout.flush();
            complain(program, unreadable.what());
            status = trouble;
        }
        if (!std::cout)
            break; // nobody sees what follows
    }
    return status;
}

} // namespace detail

/// Exit status: 0 if all payloads are valid; 1 if one is not, or deviates and --fail-on is deviation; 2 if one cannot be read or the
/// usage is wrong.
inline int contract_main(catalog const& events, int argc, char const* const* argv)
{
    std::string const vendor{events.vendor};
    CLI::App app{"Checks payloads against the contract of " + vendor + "'s events.", vendor + "-contract"};
    app.require_subcommand(1);
    auto& check = *app.add_subcommand("check", "Check payloads, one per file: print each one's event and everything that is wrong with it");
    check.group("Commands");
    std::vector<std::string> files;
    detail::check_options options;
    std::string format = "text";
    check.add_option("FILE", files, "Files to check, one payload each; - is standard input")
        ->required()
        ->type_name("")
        ->transform(detail::as_given())
        ->check(detail::not_empty("a file, or - for standard input"));
    check.add_flag("--closed", options.decoding.closed, "Reject members that the contract does not name, and what it only tolerates")
        ->disable_flag_override();
    check.add_flag("--show-personal", options.decoding.show_personal, "Show phone numbers, IDs and URLs, which are masked by default")
        ->disable_flag_override();
    check.add_option("--max-violations", options.decoding.max_violations, "Show at most N violations of a payload, and how many more there are (default: 100)")
        ->type_name("N")
        ->take_last()
        ->check(detail::positive_number());
    check.add_option("--format", format, "Output format: text (default), or json, one line per payload in JSON Schema's \"basic\" output format")
        ->type_name("FORMAT")
        ->take_last()
        ->check(detail::one_of({"text", "json"}));
    std::string fail_on = "violation";
    check.add_option("--fail-on", fail_on, "Exit with status 1 for a violation (default), or also for a deviation, which the contract tolerates")
        ->type_name("WHAT")
        ->take_last()
        ->check(detail::one_of({"violation", "deviation"}));
    if (events.any_event == nullptr) {
        std::vector<std::string> names;
        for (auto const& event : events.events)
            names.emplace_back(event.name);
        check.add_option("--event", options.event, "The event to check for, which these payloads do not name: " + detail::any_of(names))
            ->type_name("NAME")
            ->take_last()
            ->check(detail::one_of(std::move(names)))
            ->required();
    }
    auto const* const statuses = "Exit status:\n"
                                 "  0  all payloads are valid\n"
                                 "  1  a payload is not valid, or deviates and --fail-on is deviation\n"
                                 "  2  a payload cannot be read, output cannot be written, or the usage is wrong";
    app.footer(statuses);
    check.footer(statuses);
    return detail::run_program(app, argc, argv, [&] {
        options.as_json = format == "json";
        options.fails_on_deviations = fail_on == "deviation";
        if (std::ranges::count(files, "-") > 1)
            throw CLI::ValidationError{"FILE", "expected - once, since standard input can be read once, found it again"};
        return detail::check_files(events, files, options, app.get_name());
    });
}

} // namespace ringtrue::tool

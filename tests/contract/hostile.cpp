// SPDX-License-Identifier: BSL-1.0
// What holds for the programs whatever a user, a script or an attacker gives them: arguments, files, and streams.
#include <ringtrue/detail/text/append.hpp>

#include "catch.hpp"
#include "program.hpp"

#include <boost/json.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <sys/stat.h>

namespace {

using words = std::vector<std::string>;

// Names of files that make_files makes, and of some that are not there. None leads out of the folder, except to devices.
words const names{"valid", "invalid", "empty", "large", "many\nlines", "\033[31mred\033[0m", "\xC2\x9B" "31m", "\xE2\x80\xAEright to left", "caf\xE9", "-x", "--closed", "[valid,empty]",
    "[]", "++", "{}", "%%", "a=b", "folder", "folder/valid", "dangling", "loop", "/dev/null", "/dev/zero", "/proc/none", "missing", "valid/below", "check", "*", "$HOME", "'"};

void make_files(scratch_folder const& folder)
{
    std::ifstream in{RINGTRUE_SOURCE_DIR "/tests/contract/circleloop/call_missed.json", std::ios::binary};
    std::string const valid{std::istreambuf_iterator<char>{in}, {}};
    for (auto const* const name : {"valid", "\033[31mred\033[0m", "caf\xE9", "-x", "--closed", "[valid,empty]", "++", "a=b", "folder/valid", "\xE2\x80\xAEright to left"})
        folder.write(name, valid);
    folder.write("invalid", "{\"object\":\"event\",\"eventType\":\"call_missed\",\"\\u001b[31m\xC2\x9B\x7F\xE2\x80\xAE\":1,\"userID\":\"\\u001b]0;title\\u0007\"}");
    folder.write("many\nlines", "\033[2J\r\n\xFF");
    folder.write("empty", "");
    folder.write("large", std::string((std::size_t{1} << 20) + 1, ' '));
    std::filesystem::create_symlink("nowhere", folder.path() / "dangling");
    std::filesystem::create_symlink("loop", folder.path() / "loop");
    // The folders of schema files, and what waits in them.
    std::filesystem::create_directory(folder.path() / "full");
    REQUIRE(::mkfifo((folder.path() / "full/event.schema.json").c_str(), 0600) == 0);
    std::filesystem::create_directories(folder.path() / "links");
    std::filesystem::create_symlink("/dev/zero", folder.path() / "links/call_missed.schema.json");
    folder.write("folder/\033[31m.schema.json", "");
    folder.write("folder/many\nlines.schema.json", "");
}

/// Any bytes of which an argument can consist, without those by which a path would lead out of the folder.
rc::Gen<std::string> garbage()
{
    auto const byte = rc::gen::suchThat(rc::gen::arbitrary<char>(), [](char c) { return c != '\0' && c != '/' && c != '.'; });
    return rc::gen::container<std::string>(byte);
}

/// An argument that `known` has, a slip of one, a file, or anything.
rc::Gen<std::string> argument(words const& known)
{
    auto const word = rc::gen::elementOf(known);
    auto const slip = rc::gen::apply(
        [](std::string text, std::size_t at, char c) {
            if (!text.empty())
                text[at % text.size()] = c;
            return text;
        },
        word, rc::gen::arbitrary<std::size_t>(), rc::gen::elementOf(std::string{"-=xX+[ \x1B\xFF"}));
    auto const long_one = rc::gen::apply([](std::string const& start, char c) { return start + std::string(100'000, c); }, word, rc::gen::elementOf(std::string{"x=-\x1B\xFF"}));
    auto const with_value = rc::gen::apply([](std::string const& option, std::string const& value) { return option + '=' + value; }, word, rc::gen::elementOf(names));
    return rc::gen::weightedOneOf<std::string>({{8, word}, {8, rc::gen::elementOf(names)}, {2, slip}, {1, long_one}, {1, with_value}, {1, garbage()},
        {2, rc::gen::elementOf(words{"", "-", "--", "---", "=", "--=", "-h", "--help", "--version", "@x"})}});
}

std::string for_shell(words const& arguments)
{
    std::string line;
    for (auto const& argument : arguments) {
        line += " '";
        for (char const c : argument)
            line += c == '\'' ? std::string{"'\\''"} : std::string{c};
        line += '\'';
    }
    return line;
}

bool is_printable(std::string_view line) { return ringtrue::detail::printable(line) == line; }

/// Runs a program, notes its status, and says what is wrong with how it ends, or nothing.
std::string misbehaviour(std::string const& program, words const& arguments, std::string const& streams, std::set<int>& statuses)
{
    scratch_folder const folder;
    make_files(folder);
    // In a file, since no argument of the shell may be as long as all arguments together.
    folder.write("command", "timeout 20 " + program + for_shell(arguments) + ' ' + streams + '\n');
    auto const ended = folder.run("sh ./command");
    statuses.insert(ended.status);
    if (ended.status < 0 || ended.status > 2)
        return "ends with status " + std::to_string(ended.status);
    auto const complaints = static_cast<std::size_t>(std::count(ended.error.begin(), ended.error.end(), '\n'));
    if ((ended.status == 2) != (complaints != 0))
        return "ends with status " + std::to_string(ended.status) + " and " + std::to_string(complaints) + " lines on standard error";
    if (complaints > arguments.size() + 1 || ended.error.size() > 10'000 * complaints)
        return "complains too much";
    std::istringstream error{ended.error}, out{ended.out};
    for (std::string line; std::getline(error, line);)
        if (!line.starts_with(program + ": ") || !is_printable(line))
            return "prints on standard error: " + ringtrue::detail::printable(line);
    for (std::string line; std::getline(out, line);) {
        boost::json::error_code not_json;
        if (line.starts_with("{\"file\":"))
            boost::json::parse(line, not_json);
        if (not_json || !is_printable(line))
            return "prints: " + ringtrue::detail::printable(line);
    }
    return "";
}

/// `sensible` are arguments that belong together; half of the command lines have others among them, and may lack `command`.
void check_with(std::string const& program, words const& command, std::vector<words> const& sensible)
{
    words known = command;
    for (auto const& some : sensible)
        known.insert(known.end(), some.begin(), some.end());
    auto const any = rc::gen::map(argument(known), [](std::string const& one) { return words{one}; });
    auto const streams = rc::gen::elementOf(words{"", "", "", "<valid", "</dev/null", "<&-", "</dev/zero", "<.", ">&-", ">/dev/full", "<&- >&-"});
    std::set<int> statuses;
    CHECK(rc::check(program, [&] {
        bool const is_sensible = *rc::gen::arbitrary<bool>();
        words arguments;
        if (is_sensible || *rc::gen::weightedElement<bool>({{4, true}, {1, false}}))
            arguments = command;
        auto const group = is_sensible ? rc::gen::elementOf(sensible) : rc::gen::oneOf(any, rc::gen::elementOf(sensible));
        for (auto const& some : *rc::gen::resize(6, rc::gen::container<std::vector<words>>(group)))
            arguments.insert(arguments.end(), some.begin(), some.end());
        RC_ASSERT(misbehaviour(program, arguments, *streams, statuses) == "");
    }));
    CHECK(statuses == std::set{0, 1, 2}); // or else too little was tried
}

} // namespace

TEST_CASE("circleloop-contract ends by itself, with its own statuses and printable messages, whatever it is given", "[program]")
{
    check_with("circleloop-contract", {"check"},
        {{"--closed"}, {"--show-personal"}, {"--max-violations", "1"}, {"--max-violations=0"}, {"--format", "json"}, {"--format=json"}, {"valid"}, {"invalid"}, {"\033[31mred\033[0m"}, {"caf\xE9"}, {"many\nlines"}, {"large"}, {"-"}, {"missing"}});
}

TEST_CASE("circleloop-schema ends by itself, with its own statuses and printable messages, whatever it is given", "[program]")
{
    check_with("circleloop-schema", {},
        {{"--out", "new"}, {"--out", "new/er"}, {"--out", "folder"}, {"--out=full"}, {"--out", "links"}, {"--check"}, {"--closed"}, {"--dialect", "draft-07"}, {"--dialect=2020-12"}});
}

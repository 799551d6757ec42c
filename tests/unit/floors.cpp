// SPDX-License-Identifier: BSL-1.0
// The floor rule: a header says which floor it belongs to, and includes only what is below it.
#include "catch.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct header {
    std::string name; // as it is included
    std::string text;
};

/// "// Floor 2, private. …" in the second line.
std::optional<int> floor_of(header const& h)
{
    auto const line = h.text.substr(0, h.text.find("\n#pragma once"));
    auto const at = line.find("\n// Floor ");
    auto const all = line.find("\n// Floors ");
    if (at != line.npos && line[at + 10] >= '0' && line[at + 10] <= '4')
        return line[at + 10] - '0';
    return all != line.npos && h.name == "ringtrue.hpp" ? std::optional{2} : std::nullopt;
}

bool is_private(std::string_view name) { return name.find("/detail/") != name.npos; }

std::vector<std::string> includes(std::string const& text)
{
    std::vector<std::string> all;
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with("#include <"))
            all.push_back(line.substr(10, line.find('>') - 10));
    return all;
}

/// The lowest floor that may include a header which is not ours.
int floor_of_others(std::string_view name)
{
    auto const is_one_of = [&](auto... names) { return (name.starts_with(names) || ...); };
    if (is_one_of("CLI/", "filesystem", "fstream", "iostream", "cstdio", "unistd.h", "sys/"))
        return 4;
    if (is_one_of("rapidcheck", "catch2/"))
        return 3;
    return is_one_of("boost/json") ? 2 : 0;
}

/// What breaks the rule, a line each.
std::vector<std::string> violations_of(std::vector<header> const& headers)
{
    std::vector<std::string> all;
    std::map<std::string, int> floors;
    for (auto const& h : headers)
        if (auto const floor = floor_of(h))
            floors[h.name] = *floor;
    for (auto const& h : headers) {
        auto const say = [&](std::string const& what) { all.push_back(h.name + ": " + what); };
        if (!h.text.starts_with("// SPDX-License-Identifier: BSL-1.0\n// Floor"))
            say("its first lines are not the licence and the floor");
        if (h.text.find("\n#pragma once\n") == h.text.npos)
            say("no #pragma once");
        if (std::count(h.text.begin(), h.text.end(), '\n') > 250)
            say("more than 250 lines");
        if (floors.find(h.name) == floors.end()) {
            say("no floor");
            continue;
        }
        auto const floor = floors.at(h.name);
        bool const is_umbrella = h.name == "ringtrue.hpp";
        for (auto const& name : includes(h.text)) {
            if (name.starts_with("ringtrue/") && floors.find(name) == floors.end())
                say("includes " + name + ", which is not there");
            else if (name.starts_with("ringtrue/") && !is_umbrella
                && !(floors.at(name) < floor || (floors.at(name) == floor && (is_private(name) || is_private(h.name) || h.name.starts_with("ringtrue/vendor/")))))
                say("includes " + name + " of floor " + std::to_string(floors.at(name)));
            else if (!name.starts_with("ringtrue/") && floor_of_others(name) > floor)
                say("includes " + name + ", which is not for floor " + std::to_string(floor));
        }
    }
    return all;
}

header make(std::string const& name, std::string const& floor, std::string const& body)
{
    return {name, "// SPDX-License-Identifier: BSL-1.0\n// Floor " + floor + ". It is.\n#pragma once\n" + body};
}

} // namespace

TEST_CASE("every header keeps to the floor rule")
{
    std::vector<header> headers;
    std::filesystem::path const root = RINGTRUE_SOURCE_DIR "/include";
    for (auto const& entry : std::filesystem::recursive_directory_iterator{root})
        if (entry.path().extension() == ".hpp") {
            std::ifstream in{entry.path()};
            headers.push_back({entry.path().lexically_relative(root).generic_string(), {std::istreambuf_iterator<char>{in}, {}}});
        }
    CHECK(headers.size() > 50);
    for (auto const& line : violations_of(headers))
        FAIL_CHECK(line);
}

TEST_CASE("the floor rule finds what breaks it")
{
    auto const zero = make("ringtrue/zero.hpp", "0", "");
    auto const one = make("ringtrue/one.hpp", "1", "#include <ringtrue/zero.hpp>\n#include <ringtrue/detail/one.hpp>\n#include <boost/describe.hpp>\n");
    auto const own = make("ringtrue/detail/one.hpp", "1, private", "");
    CHECK(violations_of({zero, one, own}).empty());
    CHECK(violations_of({zero, one, own, make("ringtrue/other.hpp", "1", "#include <ringtrue/one.hpp>\n")}).size() == 1);
    CHECK(violations_of({zero, one, own, make("ringtrue/low.hpp", "0", "#include <ringtrue/one.hpp>\n")}).size() == 1);
    CHECK(violations_of({zero, one, own, make("ringtrue/low.hpp", "0", "#include <ringtrue/detail/one.hpp>\n")}).size() == 1);
    CHECK(violations_of({make("ringtrue/json.hpp", "1", "#include <boost/json.hpp>\n")}).size() == 1);
    CHECK(violations_of({make("ringtrue/json.hpp", "2", "#include <boost/json.hpp>\n")}).empty());
    CHECK(violations_of({make("ringtrue/args.hpp", "3", "#include <CLI/CLI.hpp>\n")}).size() == 1);
    CHECK(violations_of({make("ringtrue/test.hpp", "2", "#include <rapidcheck.h>\n")}).size() == 1);
    CHECK(violations_of({make("ringtrue/long.hpp", "0", std::string(251, '\n'))}).size() == 1);
    CHECK(violations_of({make("ringtrue/gone.hpp", "1", "#include <ringtrue/none.hpp>\n")}).size() == 1);
    CHECK(violations_of({make("ringtrue/nine.hpp", "9", "")}).size() == 1);
    CHECK(violations_of({{"ringtrue/bare.hpp", "int x;\n"}}).size() == 3);
}

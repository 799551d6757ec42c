// SPDX-License-Identifier: BSL-1.0
// The floor rule: a header says which floor it belongs to, and includes only what is below it.
#include "catch.hpp"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <initializer_list>
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

struct include {
    std::string name;
    std::size_t line;
    bool in_quotes;
};

bool starts_with_one_of(std::string_view text, std::initializer_list<std::string_view> prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&](auto prefix) { return text.starts_with(prefix); });
}

bool is_umbrella(header const& h) { return h.name == "ringtrue.hpp"; }
bool is_private(std::string_view name) { return name.find("/detail/") != name.npos; }
bool is_vendor(std::string_view name) { return name.starts_with("ringtrue/vendor/"); }

std::vector<std::string> lines_of(std::string const& text)
{
    std::vector<std::string> all;
    std::istringstream in{text};
    for (std::string line; std::getline(in, line);)
        all.push_back(line);
    return all;
}

/// The digit of "// Floor 2. What it is for." or "// Floor 2, private. …", in the second line. The umbrella says "// Floors 0 to 2: …".
std::optional<int> floor_of(header const& h)
{
    auto const lines = lines_of(h.text);
    if (lines.size() < 2)
        return {};
    std::string_view const line = lines[1];
    if (is_umbrella(h))
        return line.starts_with("// Floors 0 to 2: ") ? std::optional{2} : std::nullopt;
    bool const says_private = line.find(", private") == 10;
    bool const says_why = line.size() > 12 && line.find(' ', line.find_first_of(".:", 10)) != line.npos;
    if (!line.starts_with("// Floor ") || line[9] < '0' || line[9] > '4' || says_private != is_private(h.name) || !says_why)
        return {};
    return line[9] - '0';
}

std::vector<include> includes_of(std::vector<std::string> const& lines)
{
    std::vector<include> all;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::istringstream in{lines[i]};
        char hash = 0;
        std::string word;
        if (!(in >> hash && hash == '#' && std::getline(in >> std::ws, word) && word.starts_with("include")))
            continue;
        auto const open = std::min(word.find_first_of("<\""), word.size());
        auto const end = std::min(word.find_first_of(">\"", open + 1), word.size());
        all.push_back({word.substr(std::min(open + 1, end), end - std::min(open + 1, end)), i + 1, open < word.size() && word[open] == '"'});
    }
    return all;
}

/// Whether a header may include one that is not ours.
bool may_use(header const& h, int floor, std::string_view other)
{
    // What a test program prints, and its report; and what a fuzz target says before it aborts.
    bool const is_test_program = h.name.starts_with("ringtrue/testing/detail/suite/") || h.name == "ringtrue/testing/fuzz_target.hpp";
    if (floor == 3 && is_test_program && starts_with_one_of(other, {"cstdio", "iostream", "fstream"}))
        return true;
    if (starts_with_one_of(other, {"CLI/", "filesystem", "fstream", "iostream", "cstdio", "stdio.h", "unistd.h", "fcntl.h", "sys/", "boost/asio", "boost/beast"}))
        return floor == 4;
    if (starts_with_one_of(other, {"rapidcheck", "catch2/"}))
        return floor == 3;
    if (other.starts_with("boost/json"))
        return floor > 2 || (floor == 2 && h.name.find("boost_json") != h.name.npos);
    return true;
}

/// Whether a header of ours may include another one.
bool may_include(header const& h, int floor, std::string_view other, int other_floor)
{
    return other_floor <= floor && !(is_vendor(h.name) && is_vendor(other));
}

/// What breaks the rule, a line each: "ringtrue/contract.hpp:12: …".
std::vector<std::string> violations_of(std::vector<header> const& headers)
{
    std::vector<std::string> all;
    std::map<std::string, int, std::less<>> floors;
    for (auto const& h : headers)
        if (auto const floor = floor_of(h))
            floors[h.name] = *floor;
    for (auto const& h : headers) {
        auto const say = [&](std::size_t line, std::string const& what) { all.push_back(h.name + ":" + std::to_string(line) + ": " + what); };
        auto const lines = lines_of(h.text);
        auto const includes = includes_of(lines);
        if (lines.empty() || lines[0] != "// SPDX-License-Identifier: BSL-1.0")
            say(1, "is not the licence: // SPDX-License-Identifier: BSL-1.0");
        auto const once = std::find(lines.begin(), lines.end(), "#pragma once");
        if (once == lines.end())
            say(1, "no #pragma once in this header");
        else if (auto const at = static_cast<std::size_t>(once - lines.begin()) + 1; !includes.empty() && includes[0].line < at)
            say(at, "#pragma once stands behind an #include");
        if (lines.size() > 250)
            say(251, "a header has at most 250 lines");
        auto const own = floors.find(h.name);
        if (own == floors.end()) {
            say(2, "is not the floor and what the header is for: // Floor 1. …, or under detail/: // Floor 1, private. …");
            continue;
        }
        int const floor = own->second;
        if (floor != 1 && starts_with_one_of(h.name, {"ringtrue/fields/", "ringtrue/vendor/"}))
            say(2, "field types and vendors belong to floor 1");
        for (auto const& [name, line, in_quotes] : includes) {
            auto const other = floors.find(name);
            if (in_quotes)
                say(line, "includes \"" + name + "\": write <ringtrue/…>");
            else if (name.starts_with("ringtrue") && other == floors.end())
                say(line, "includes " + name + ", which has no floor or is not there");
            else if (other != floors.end() ? !may_include(h, floor, name, other->second) : !may_use(h, floor, name))
                say(line, "includes " + name + (other != floors.end() ? " of floor " + std::to_string(other->second) : "") + ", which is not for floor " + std::to_string(floor));
        }
    }
    return all;
}

header make(std::string const& name, std::string const& floor, std::string const& body)
{
    return {name, "// SPDX-License-Identifier: BSL-1.0\n// Floor " + floor + ". It is.\n#pragma once\n" + body};
}

/// A house in order, and one header more.
std::vector<std::string> violations_with(header h)
{
    return violations_of({make("ringtrue/zero.hpp", "0", ""), make("ringtrue/one.hpp", "1", "#include <ringtrue/detail/one.hpp>\n#include <ringtrue/zero.hpp>\n"),
        make("ringtrue/detail/one.hpp", "1, private", ""), make("ringtrue/boost_json.hpp", "2", "#include <boost/json/value.hpp>\n"),
        make("ringtrue/vendor/one.hpp", "1, vendor", "#include <ringtrue/one.hpp>\n"), std::move(h)});
}

using list = std::vector<std::string>;

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
        FAIL_CHECK("include/" << line);
}

TEST_CASE("the floor rule lets a floor include what is below it")
{
    CHECK(violations_with(make("ringtrue/x.hpp", "2", "#include <ringtrue/one.hpp>\n#include <ringtrue/detail/one.hpp>\n#include <string>\n")) == list{});
    CHECK(violations_with(make("ringtrue/detail/x.hpp", "1, private; x is public through one.hpp", "#include <ringtrue/detail/one.hpp>\n")) == list{});
    CHECK(violations_with(make("ringtrue/decode.hpp", "2", "#include <ringtrue/boost_json.hpp>\n")) == list{});
    CHECK(violations_with(make("ringtrue/detail/boost_json/to_value.hpp", "2, private", "#include <boost/json/fwd.hpp>\n")) == list{});
    CHECK(violations_with(make("ringtrue/testing/x.hpp", "3", "#include <rapidcheck.h>\n#include <catch2/catch.hpp>\n#include <boost/json.hpp>\n")) == list{});
    CHECK(violations_with(make("ringtrue/testing/detail/suite/x.hpp", "3, private", "#include <iostream>\n#include <fstream>\n#include <cstdio>\n")) == list{});
    CHECK(violations_with(make("ringtrue/tool/x.hpp", "4", "#include <CLI/CLI.hpp>\n#include <filesystem>\n#include <iostream>\n")) == list{});
    CHECK(violations_with(make("ringtrue/x.hpp", "0", std::string(247, '\n'))) == list{});
    CHECK(violations_with({"ringtrue.hpp", "// SPDX-License-Identifier: BSL-1.0\n// Floors 0 to 2: all.\n#pragma once\n#include <ringtrue/boost_json.hpp>\n"}) == list{});
}

TEST_CASE("the floor rule finds an include of a floor above")
{
    CHECK(violations_with(make("ringtrue/x.hpp", "0", "\n#include <ringtrue/one.hpp>\n")) == list{"ringtrue/x.hpp:5: includes ringtrue/one.hpp of floor 1, which is not for floor 0"});
    CHECK(violations_with(make("ringtrue/x.hpp", "0", "  #  include <ringtrue/detail/one.hpp> // why\n"))
        == list{"ringtrue/x.hpp:4: includes ringtrue/detail/one.hpp of floor 1, which is not for floor 0"});
    CHECK(violations_with(make("ringtrue/vendor/two.hpp", "1, vendor", "#include <ringtrue/boost_json.hpp>\n#include <ringtrue/vendor/one.hpp>\n"))
        == list{"ringtrue/vendor/two.hpp:4: includes ringtrue/boost_json.hpp of floor 2, which is not for floor 1",
            "ringtrue/vendor/two.hpp:5: includes ringtrue/vendor/one.hpp of floor 1, which is not for floor 1"});
    CHECK(violations_with(make("ringtrue/x.hpp", "1", "#include <ringtrue/none.hpp>\n")) == list{"ringtrue/x.hpp:4: includes ringtrue/none.hpp, which has no floor or is not there"});
    CHECK(violations_with(make("ringtrue/x.hpp", "1", "#include \"zero.hpp\"\n")) == list{"ringtrue/x.hpp:4: includes \"zero.hpp\": write <ringtrue/…>"});
}

TEST_CASE("the floor rule finds a library on a floor that may not know it")
{
    struct {
        std::string floor;
        std::string library;
    } const cases[]{{"0", "boost/json.hpp"}, {"1", "boost/json/fwd.hpp"}, {"2", "boost/json.hpp"}, {"2", "rapidcheck.h"}, {"2", "catch2/catch.hpp"},
        {"4", "catch2/catch.hpp"}, {"3", "CLI/CLI.hpp"}, {"2", "CLI/CLI.hpp"}, {"3", "filesystem"}, {"2", "iostream"}, {"2", "fstream"}, {"1", "cstdio"}, {"2", "sys/socket.h"}};
    for (auto const& [floor, library] : cases)
        CHECK(violations_with(make("ringtrue/x.hpp", floor, "#include <" + library + ">\n"))
            == list{"ringtrue/x.hpp:4: includes " + library + ", which is not for floor " + floor});
}

TEST_CASE("the floor rule finds a header without its first lines, on a wrong floor, or too long")
{
    std::string const no_floor = "is not the floor and what the header is for: // Floor 1. …, or under detail/: // Floor 1, private. …";
    CHECK(violations_with(make("ringtrue/x.hpp", "9", "")) == list{"ringtrue/x.hpp:2: " + no_floor});
    CHECK(violations_with(make("ringtrue/x.hpp", "1, private", "")) == list{"ringtrue/x.hpp:2: " + no_floor});
    CHECK(violations_with(make("ringtrue/detail/x.hpp", "1", "")) == list{"ringtrue/detail/x.hpp:2: " + no_floor});
    CHECK(violations_with({"ringtrue/x.hpp", "// SPDX-License-Identifier: BSL-1.0\n// Floor 1.\n#pragma once\n"}) == list{"ringtrue/x.hpp:2: " + no_floor});
    CHECK(violations_with({"ringtrue/x.hpp", "// SPDX-License-Identifier: MIT\n// Floor 1. It is.\n#pragma once\n"})
        == list{"ringtrue/x.hpp:1: is not the licence: // SPDX-License-Identifier: BSL-1.0"});
    CHECK(violations_with({"ringtrue/x.hpp", "// SPDX-License-Identifier: BSL-1.0\n// Floor 1. It is.\nint x;\n"}) == list{"ringtrue/x.hpp:1: no #pragma once in this header"});
    CHECK(violations_with({"ringtrue/x.hpp", "// SPDX-License-Identifier: BSL-1.0\n// Floor 1. It is.\n#include <string>\n#pragma once\n"})
        == list{"ringtrue/x.hpp:4: #pragma once stands behind an #include"});
    CHECK(violations_with({"ringtrue/x.hpp", ""}).size() == 3);
    CHECK(violations_with(make("ringtrue/x.hpp", "0", std::string(248, '\n'))) == list{"ringtrue/x.hpp:251: a header has at most 250 lines"});
    CHECK(violations_with(make("ringtrue/fields/x.hpp", "2", "")) == list{"ringtrue/fields/x.hpp:2: field types and vendors belong to floor 1"});
    CHECK(violations_with({"ringtrue.hpp", "// SPDX-License-Identifier: BSL-1.0\n// All.\n#pragma once\n"}) == list{"ringtrue.hpp:2: " + no_floor});
}

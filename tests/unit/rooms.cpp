// SPDX-License-Identifier: BSL-1.0
// The rooms of include/: which header belongs to which, and which room may include which. The table below is the rule.
#include "catch.hpp"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using list = std::vector<std::string>;

struct room {
    std::string name;
    std::string holds; // a list: files and folders under include/; a folder ends in a slash
    std::string sees; // rooms whose headers it includes beside its own; all of them stand above it in the table
    std::string libraries = {}; // of the restricted ones
};

/// Libraries, and parts of the standard library, that only some rooms may include: headers, and folders of them.
std::map<std::string, std::string> const restricted{
    {"describe", "boost/describe.hpp boost/describe/ boost/mp11.hpp boost/mp11/"},
    {"boost_json", "boost/json.hpp boost/json/"},
    {"rapidcheck", "rapidcheck.h rapidcheck/"},
    {"catch2", "catch2/"},
    {"cli11", "CLI/"},
    {"format", "format"},
    {"c_library", "locale.h stdlib.h xlocale.h"},
    {"output", "cstdio iostream fstream syncstream"},
    {"system", "filesystem boost/asio.hpp boost/asio/ boost/beast.hpp boost/beast/ boost/filesystem.hpp boost/filesystem/ boost/process.hpp boost/process/"},
};

std::vector<room> const house{
    // values
    {"core", "ringtrue/version.hpp ringtrue/detail/core/", "", "c_library"},
    {"text", "ringtrue/detail/text/", "core"},
    {"pattern", "ringtrue/detail/pattern/", "core text"},
    {"values",
        "ringtrue/keywords.hpp ringtrue/annotations.hpp ringtrue/integer_value.hpp ringtrue/violation.hpp ringtrue/result.hpp ringtrue/unencodable.hpp ringtrue/field_type.hpp "
        "ringtrue/nullable.hpp ringtrue/either.hpp ringtrue/choice.hpp ringtrue/sized.hpp ringtrue/fwd.hpp ringtrue/catalog.hpp ringtrue/decode_options.hpp ringtrue/schema_options.hpp",
        "core text pattern"},
    {"keywords", "ringtrue/detail/keywords/", "core text values"},
    {"json", "ringtrue/detail/json/", "core text values"},
    {"validation", "ringtrue/detail/validate/", "core text values keywords json"},
    // describing
    {"describe", "ringtrue/detail/describe/", "core pattern values keywords json", "describe"},
    {"fields", "ringtrue/fields/", "core text values keywords"},
    {"contract", "ringtrue/contract.hpp", "values describe fields"},
    {"open", "ringtrue/open.hpp", "values describe"},
    {"any JSON", "ringtrue/raw_json.hpp ringtrue/unknown_event.hpp ringtrue/other_members.hpp", "text values json validation"},
    {"vendor", "ringtrue/vendor/", "core contract any_JSON fields"},
    // codec and schema
    {"src", "ringtrue/src.hpp", "validation"},
    {"encoding", "ringtrue/detail/encode/", "core pattern text values keywords json describe"},
    {"decoding", "ringtrue/detail/decode/", "values json describe"},
    {"fast decoding", "ringtrue/detail/decode/fast/", "core text pattern values keywords json describe"},
    {"fast path", "ringtrue/detail/decode/fast_path.hpp", "core fast_decoding"},
    {"schema", "ringtrue/detail/schema/", "core values keywords json"},
    {"values of Boost.JSON", "ringtrue/detail/boost_json/", "values json describe validation encoding", "boost_json"},
    {"validate", "ringtrue/validate.hpp", "values json contract validation fast_path"},
    {"codec", "ringtrue/decode.hpp ringtrue/encode.hpp ringtrue/json_schema.hpp", "values contract validate validation encoding decoding fast_path schema"},
    {"extern codec", "ringtrue/extern_codec.hpp", "validate codec"},
    {"boost_json", "ringtrue/boost_json.hpp", "core values contract validation decoding values_of_Boost.JSON", "boost_json"},
    {"format", "ringtrue/format.hpp", "values fields", "format"},
    {"umbrella", "ringtrue.hpp", "values contract any_JSON fields validate codec boost_json"},
    // testing
    {"sources", "ringtrue/testing/random_source.hpp ringtrue/testing/mutation.hpp ringtrue/testing/comparison.hpp ringtrue/testing/exact_buffer.hpp", "core values", "describe"},
    {"generators", "ringtrue/testing/detail/generate/", "text pattern values keywords json describe contract encoding sources"},
    {"mutators", "ringtrue/testing/detail/mutate/", "core text values keywords json sources generators"},
    {"terms of laws",
        "ringtrue/testing/mutate.hpp ringtrue/testing/coverage.hpp ringtrue/testing/difference.hpp ringtrue/testing/codec.hpp ringtrue/testing/law.hpp",
        "text values json validation codec boost_json sources generators mutators", "boost_json"},
    {"laws", "ringtrue/testing/detail/laws/ ringtrue/testing/documents.hpp ringtrue/testing/laws.hpp", "values keywords sources generators mutators terms_of_laws", "boost_json"},
    {"generate", "ringtrue/testing/generate.hpp", "contract fields codec sources generators", "rapidcheck"},
    {"suites", "ringtrue/testing/suite_options.hpp ringtrue/testing/contract_suite.hpp ringtrue/testing/detail/suite/", "values terms_of_laws laws", "boost_json rapidcheck catch2 output"},
    {"fuzzing",
        "ringtrue/testing/fuzz_contract.hpp ringtrue/testing/fuzz_properties.hpp ringtrue/testing/fuzz_mutator.hpp ringtrue/testing/fuzz_seeds.hpp "
        "ringtrue/testing/fuzz_target.hpp ringtrue/testing/detail/fuzz/",
        "text values keywords json sources mutators terms_of_laws laws", "boost_json output"},
    // programs
    {"program", "ringtrue/tool/detail/program/", "core text", "c_library cli11 output system"},
    {"programs", "ringtrue/tool/", "codec program", "cli11 output system"},
};

struct header {
    std::string name; // as it is included
    std::string text;
};

struct include {
    std::string name;
    std::size_t line;
    bool in_quotes;
};

list words_of(std::string const& text)
{
    std::istringstream in{text};
    return {std::istream_iterator<std::string>{in}, {}};
}

/// A room's name as `sees` spells it.
std::string spelled(std::string name)
{
    std::replace(name.begin(), name.end(), ' ', '_');
    return name;
}

list lines_of(std::string const& text)
{
    list all;
    std::istringstream in{text};
    for (std::string line; std::getline(in, line);)
        all.push_back(line);
    return all;
}

/// An include that is not written as `#include <name>` has a name that no header has.
std::vector<include> includes_of(list const& lines)
{
    static std::regex const plain{R"re(\s*#\s*include\s*(<([^>]*)>|"([^"]*)")\s*(//.*)?)re"};
    static std::regex const any{R"re(.*(#|%:)\s*(/\*.*\*/)?\s*(include|include_next|import)\b.*)re"};
    std::vector<include> all;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::smatch found;
        bool const is_comment = lines[i].starts_with("//");
        if (std::regex_match(lines[i], found, plain))
            all.push_back({found[2].matched ? found[2].str() : found[3].str(), i + 1, found[3].matched});
        else if (!is_comment && std::regex_match(lines[i], any))
            all.push_back({"ringtrue, but not by #include <name>", i + 1, false});
    }
    return all;
}

/// Whether a header is that file, or lies in that folder.
bool is_in(std::string const& place, std::string const& name)
{
    return name == place || (place.ends_with('/') && name.starts_with(place));
}

/// The room that a header belongs to: the one that names the file, or else the innermost folder. Null where there is none.
room const* room_of(std::vector<room> const& rooms, std::string const& name)
{
    room const* found = nullptr;
    std::size_t longest = 0;
    for (auto const& r : rooms)
        for (auto const& place : words_of(r.holds))
            if (is_in(place, name) && place.size() > longest) {
                found = &r;
                longest = place.size();
            }
    return found;
}

/// The namespace of a private header: that of the folder that `detail` lies in.
std::string namespace_of(std::string const& name)
{
    auto const detail = name.find("detail/");
    auto space = name.substr(0, detail);
    space.replace(0, std::string_view{"ringtrue/"}.size(), "ringtrue::inline RINGTRUE_ABI/");
    for (std::size_t at; (at = space.find('/')) != space.npos;)
        space.replace(at, 1, "::");
    return space + "detail";
}

/// What is wrong with a header by itself.
void check_header(header const& h, std::function<void(std::size_t, std::string const&)> const& say)
{
    auto const lines = lines_of(h.text);
    auto const includes = includes_of(lines);
    if (lines.empty() || lines[0] != "// SPDX-License-Identifier: BSL-1.0")
        say(1, "expected the licence: // SPDX-License-Identifier: BSL-1.0");
    if (lines.size() < 2 || !lines[1].starts_with("// ") || lines[1].size() < 10)
        say(2, "expected a comment that says what the header is for");
    auto const once = std::find(lines.begin(), lines.end(), "#pragma once");
    if (once == lines.end())
        say(1, "expected #pragma once");
    else if (auto const at = static_cast<std::size_t>(once - lines.begin()) + 1; !includes.empty() && includes[0].line < at)
        say(at, "expected #pragma once before the first #include");
    if (lines.size() > 400)
        say(401, "expected at most 400 lines: does the header hold two ideas?");
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].starts_with("namespace ringtrue") && !lines[i].starts_with("namespace ringtrue::inline RINGTRUE_ABI"))
            say(i + 1, "expected namespace ringtrue::inline RINGTRUE_ABI, of version.hpp");
        else if (h.name.find("/detail/") != h.name.npos && lines[i].starts_with("namespace ") && lines[i] != "namespace " + namespace_of(h.name) + " {")
            say(i + 1, "expected namespace " + namespace_of(h.name) + " in a private header");
        else if (h.name.find("/detail/") != h.name.npos && lines[i].starts_with("#define ") && !lines[i].starts_with("#define RINGTRUE_DETAIL_"))
            say(i + 1, "expected a macro in a private header to begin with RINGTRUE_DETAIL_");
}

/// Whether the room may include a header that is not ours.
bool may_use(room const& r, std::string const& other)
{
    auto const allowed = words_of(r.libraries);
    auto const has = [&](std::string const& library) { return std::find(allowed.begin(), allowed.end(), library) != allowed.end(); };
    for (auto const& [library, places] : restricted)
        for (auto const& place : words_of(places))
            if (is_in(place, other))
                return has(library);
    bool const is_of_c = other.ends_with(".h"); // the system's headers and those of C libraries, but for SSE2
    return !is_of_c || other == "emmintrin.h" || has("system");
}

/// The headers of a cycle of includes, in order, or none.
list find_cycle(std::map<std::string, std::vector<include>> const& includes)
{
    std::set<std::string> done;
    list path;
    std::function<bool(std::string const&)> const visit = [&](std::string const& name) {
        auto const known = includes.find(name);
        if (known == includes.end() || done.contains(name))
            return false;
        if (auto const open = std::find(path.begin(), path.end(), name); open != path.end()) {
            path.erase(path.begin(), open);
            return true;
        }
        path.push_back(name);
        for (auto const& i : known->second)
            if (visit(i.name))
                return true;
        path.pop_back();
        done.insert(name);
        return false;
    };
    for (auto const& [name, all] : includes)
        if (visit(name))
            return path;
    return {};
}

/// Whether a header includes another one, by itself or through headers of ours.
bool reaches(std::map<std::string, std::vector<include>> const& includes, std::string const& from, std::string const& to, std::set<std::string>& seen)
{
    auto const known = includes.find(from);
    if (known == includes.end() || !seen.insert(from).second)
        return false;
    return std::any_of(known->second.begin(), known->second.end(), [&](include const& i) { return i.name == to || reaches(includes, i.name, to, seen); });
}

/// What breaks the rules, a line each: "ringtrue/contract.hpp:12: …".
list violations_of(std::vector<room> const& rooms, std::vector<header> const& headers)
{
    list all;
    std::map<std::string, std::vector<include>> includes;
    for (auto const& h : headers)
        includes[h.name] = includes_of(lines_of(h.text));

    std::set<std::string> above;
    for (auto const& r : rooms) {
        for (auto const& seen : words_of(r.sees))
            if (!above.contains(seen))
                all.push_back("room " + r.name + ": sees " + seen + ", which does not stand above it");
        for (auto const& place : words_of(r.holds))
            if (std::none_of(headers.begin(), headers.end(), [&](header const& h) { return room_of(rooms, h.name) == &r && is_in(place, h.name); }))
                all.push_back("room " + r.name + ": holds " + place + ", where no header is");
        above.insert(spelled(r.name));
    }

    std::set<std::pair<std::string, std::string>> used;
    for (auto const& h : headers) {
        auto const say = [&](std::size_t line, std::string const& what) { all.push_back(h.name + ":" + std::to_string(line) + ": " + what); };
        check_header(h, say);
        auto const* own = room_of(rooms, h.name);
        if (own == nullptr) {
            say(1, "belongs to no room");
            continue;
        }
        std::set<std::string> seen;
        if (h.text.find("inline RINGTRUE_ABI") != h.text.npos && !reaches(includes, h.name, "ringtrue/version.hpp", seen))
            say(1, "does not include version.hpp, which defines RINGTRUE_ABI");
        auto const sees = words_of(own->sees);
        for (auto const& [name, line, in_quotes] : includes[h.name]) {
            auto const* other = room_of(rooms, name);
            if (in_quotes)
                say(line, "includes \"" + name + "\": expected <ringtrue/…>");
            else if ((name.starts_with("ringtrue") || name.starts_with('.')) && (other == nullptr || !includes.contains(name)))
                say(line, "includes " + name + ", which is not there");
            else if (other != nullptr && other != own && std::find(sees.begin(), sees.end(), spelled(other->name)) == sees.end())
                say(line, "includes " + name + " of room " + other->name + ", which room " + own->name + " does not see");
            else if (other == nullptr && !may_use(*own, name))
                say(line, "includes " + name + ", which is not for room " + own->name);
            else if (other != nullptr)
                used.insert({own->name, spelled(other->name)});
        }
    }
    for (auto const& r : rooms)
        for (auto const& seen : words_of(r.sees))
            if (above.contains(seen) && !used.contains({r.name, seen}))
                all.push_back("room " + r.name + ": sees " + seen + ", of which it includes nothing");
    if (auto const cycle = find_cycle(includes); !cycle.empty()) {
        std::string text;
        for (auto const& name : cycle)
            text += name + " -> ";
        all.push_back("cycle: " + text + cycle.front());
    }
    return all;
}

std::vector<room> const cottage{
    {"cellar", "ringtrue/cellar.hpp ringtrue/version.hpp", ""},
    {"first floor", "ringtrue/one.hpp ringtrue/detail/one/", "cellar"},
    {"roof", "ringtrue/roof.hpp", "first_floor", "output"},
};

header make(std::string const& name, std::string const& body)
{
    return {name, "// SPDX-License-Identifier: BSL-1.0\n// It is a header.\n#pragma once\n" + body};
}

/// A house in order, and one header more.
list violations_with(header const& h)
{
    return violations_of(cottage, {make("ringtrue/cellar.hpp", "#include <string>\n"), make("ringtrue/one.hpp", "#include <ringtrue/cellar.hpp>\n#include <ringtrue/detail/one/x.hpp>\n"),
        make("ringtrue/version.hpp", ""), make("ringtrue/detail/one/x.hpp", "#include <ringtrue/version.hpp>\nnamespace ringtrue::inline RINGTRUE_ABI::detail {\n"), make("ringtrue/roof.hpp", "#include <ringtrue/one.hpp>\n#include <iostream>\n"), h});
}

} // namespace

TEST_CASE("every header keeps to its room")
{
    std::vector<header> headers;
    std::filesystem::path const root = RINGTRUE_SOURCE_DIR "/include";
    for (auto const& entry : std::filesystem::recursive_directory_iterator{root})
        if (entry.path().extension() == ".hpp") {
            std::ifstream in{entry.path()};
            headers.push_back({entry.path().lexically_relative(root).generic_string(), {std::istreambuf_iterator<char>{in}, {}}});
        }
    CHECK(headers.size() > 50);
    for (auto const& line : violations_of(house, headers))
        FAIL_CHECK("include/" << line);

    std::vector<std::ptrdiff_t> sizes;
    for (auto const& h : headers)
        sizes.push_back(std::count(h.text.begin(), h.text.end(), '\n'));
    std::sort(sizes.begin(), sizes.end());
    CHECK(sizes[sizes.size() / 2] <= 130);
}

TEST_CASE("a room includes its own headers and those of the rooms that it sees")
{
    CHECK(violations_with(make("ringtrue/detail/one/y.hpp", "#include <ringtrue/detail/one/x.hpp>\n#include <ringtrue/cellar.hpp>\n#include <vector>\nnamespace ringtrue::inline RINGTRUE_ABI::detail {\n")) == list{});
}

TEST_CASE("an include of a room that is not seen is found, whether above or below")
{
    CHECK(violations_with(make("ringtrue/detail/one/y.hpp", "\n#  include <ringtrue/roof.hpp> // why\n"))
        == list{"ringtrue/detail/one/y.hpp:5: includes ringtrue/roof.hpp of room roof, which room first floor does not see"});
    auto headers = violations_of(cottage, {make("ringtrue/cellar.hpp", ""), make("ringtrue/version.hpp", ""), make("ringtrue/one.hpp", "#include <ringtrue/cellar.hpp>\n"), make("ringtrue/detail/one/x.hpp", ""),
        make("ringtrue/roof.hpp", "#include <ringtrue/one.hpp>\n#include <ringtrue/cellar.hpp>\n")});
    CHECK(headers == list{"ringtrue/roof.hpp:5: includes ringtrue/cellar.hpp of room cellar, which room roof does not see"});
}

TEST_CASE("a header without a room, an include of nothing and one in quotes are found")
{
    CHECK(violations_with(make("ringtrue/other.hpp", "")) == list{"ringtrue/other.hpp:1: belongs to no room"});
    CHECK(violations_with(make("ringtrue/detail/one/y.hpp", "#include <ringtrue/none.hpp>\n#include <ringtrue/detail/one/z.hpp>\n"))
        == list{"ringtrue/detail/one/y.hpp:4: includes ringtrue/none.hpp, which is not there", "ringtrue/detail/one/y.hpp:5: includes ringtrue/detail/one/z.hpp, which is not there"});
    for (std::string const line : {"#define RINGTRUE_DETAIL_H <ringtrue/roof.hpp>\n#include RINGTRUE_DETAIL_H", "/**/ #include <ringtrue/roof.hpp>", "# /* x */ include <ringtrue/roof.hpp>", "#import <ringtrue/roof.hpp>",
             "%:include <ringtrue/roof.hpp>", "#include_next <ringtrue/roof.hpp>", "#include \\"})
        CHECK(violations_with(make("ringtrue/detail/one/y.hpp", line + "\n")).size() == 1);
    CHECK(violations_with(make("ringtrue/detail/one/y.hpp", "#include <./ringtrue/roof.hpp>\n")) == list{"ringtrue/detail/one/y.hpp:4: includes ./ringtrue/roof.hpp, which is not there"});
    CHECK(violations_with(make("ringtrue/detail/one/y.hpp", "#include \"x.hpp\"\n")) == list{"ringtrue/detail/one/y.hpp:4: includes \"x.hpp\": expected <ringtrue/…>"});
}

TEST_CASE("a library in a room that may not know it is found")
{
    for (std::string const library : {"boost/json.hpp", "boost/json/fwd.hpp", "boost/describe/class.hpp", "rapidcheck.h", "rapidcheck/Gen.h", "catch2/catch.hpp", "CLI/CLI.hpp", "filesystem",
             "iostream", "fstream", "cstdio", "sys/socket.h", "unistd.h", "stdio.h", "sqlite3.h", "boost/filesystem.hpp"})
        CHECK(violations_with(make("ringtrue/detail/one/y.hpp", "#include <" + library + ">\n")) == list{"ringtrue/detail/one/y.hpp:4: includes " + library + ", which is not for room first floor"});
    CHECK(violations_with(make("ringtrue/detail/one/y.hpp", "#include <string>\n#include <boost/uuid/uuid.hpp>\n#include <system_error>\n")) == list{});
}

TEST_CASE("a cycle of includes is found")
{
    CHECK(violations_with(make("ringtrue/detail/one/y.hpp", "#include <ringtrue/detail/one/y.hpp>\n")) == list{"cycle: ringtrue/detail/one/y.hpp -> ringtrue/detail/one/y.hpp"});
    CHECK(violations_of(cottage, {make("ringtrue/cellar.hpp", ""), make("ringtrue/version.hpp", ""), make("ringtrue/one.hpp", "#include <ringtrue/cellar.hpp>\n#include <ringtrue/detail/one/x.hpp>\n"),
              make("ringtrue/detail/one/x.hpp", "#include <ringtrue/one.hpp>\n"), make("ringtrue/roof.hpp", "#include <ringtrue/one.hpp>\n")})
        == list{"cycle: ringtrue/detail/one/x.hpp -> ringtrue/one.hpp -> ringtrue/detail/one/x.hpp"});
}

TEST_CASE("a table that names what is not there, or a room above, is found")
{
    std::vector<header> const headers{make("ringtrue/cellar.hpp", ""), make("ringtrue/roof.hpp", "")};
    CHECK(violations_of({{"cellar", "ringtrue/cellar.hpp", "roof"}, {"roof", "ringtrue/roof.hpp ringtrue/attic/", "cellar"}}, headers)
        == list{"room cellar: sees roof, which does not stand above it", "room roof: holds ringtrue/attic/, where no header is", "room cellar: sees roof, of which it includes nothing",
            "room roof: sees cellar, of which it includes nothing"});
}

TEST_CASE("a header without its first lines, of another namespace, or too long is found")
{
    CHECK(violations_with({"ringtrue/detail/one/y.hpp", "// SPDX-License-Identifier: MIT\n// It is a header.\n#pragma once\n"})
        == list{"ringtrue/detail/one/y.hpp:1: expected the licence: // SPDX-License-Identifier: BSL-1.0"});
    CHECK(violations_with({"ringtrue/detail/one/y.hpp", "// SPDX-License-Identifier: BSL-1.0\n#pragma once\n"})
        == list{"ringtrue/detail/one/y.hpp:2: expected a comment that says what the header is for"});
    CHECK(violations_with({"ringtrue/detail/one/y.hpp", "// SPDX-License-Identifier: BSL-1.0\n// It is a header.\nint x;\n"}) == list{"ringtrue/detail/one/y.hpp:1: expected #pragma once"});
    CHECK(violations_with({"ringtrue/detail/one/y.hpp", "// SPDX-License-Identifier: BSL-1.0\n// It is a header.\n#include <string>\n#pragma once\n"})
        == list{"ringtrue/detail/one/y.hpp:4: expected #pragma once before the first #include"});
    CHECK(violations_with(make("ringtrue/detail/one/y.hpp", std::string(397, '\n'))) == list{});
    CHECK(violations_with(make("ringtrue/detail/one/y.hpp", std::string(398, '\n'))) == list{"ringtrue/detail/one/y.hpp:401: expected at most 400 lines: does the header hold two ideas?"});
    CHECK(violations_with(make("ringtrue/detail/one/y.hpp", "namespace ringtrue {\n")) == list{"ringtrue/detail/one/y.hpp:4: expected namespace ringtrue::inline RINGTRUE_ABI, of version.hpp"});
    CHECK(violations_with(make("ringtrue/detail/one/y.hpp", "#include <ringtrue/version.hpp>\nnamespace ringtrue::inline RINGTRUE_ABI {\n"))
        == list{"ringtrue/detail/one/y.hpp:5: expected namespace ringtrue::inline RINGTRUE_ABI::detail in a private header"});
    CHECK(violations_with(make("ringtrue/detail/one/y.hpp", "namespace ringtrue::inline RINGTRUE_ABI::detail {\n"))
        == list{"ringtrue/detail/one/y.hpp:1: does not include version.hpp, which defines RINGTRUE_ABI"});
    CHECK(violations_with(make("ringtrue/detail/one/y.hpp", "#define RINGTRUE_X\n"))
        == list{"ringtrue/detail/one/y.hpp:4: expected a macro in a private header to begin with RINGTRUE_DETAIL_"});
    CHECK(violations_with({"ringtrue/detail/one/y.hpp", ""}).size() == 3);
}

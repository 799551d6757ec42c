// SPDX-License-Identifier: BSL-1.0
// circleloop-schema as its user sees it: what it says, what it writes, and how it fails.
#include "catch.hpp"
#include "manual_page.hpp"
#include "program.hpp"

#include <algorithm>
#include <filesystem>
#include <string>

namespace {

std::size_t lines(std::string const& text) { return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')); }

std::string const all_events[]{"call_ringing", "call_missed", "message_received", "event"};

} // namespace

TEST_CASE("schema files are written, and found unchanged the next time", "[program]")
{
    scratch_folder const folder;
    auto const first = folder.run("circleloop-schema --out a/b");
    CHECK(first.status == 0);
    CHECK(first.error.empty());
    for (auto const& event : all_events) {
        CHECK(first.out.find("written   a/b/" + event + ".schema.json\n") != std::string::npos);
        CHECK(folder.read("a/b/" + event + ".schema.json").find("\"title\": \"" + event + "\"") != std::string::npos);
    }
    auto const again = folder.run("circleloop-schema --out a/b");
    CHECK(again.status == 0);
    CHECK(lines(again.out) == 4);
    CHECK(again.out.find("written") == std::string::npos);
    CHECK(folder.run("circleloop-schema --out a/b --check").status == 0);

    std::size_t files = 0;
    for (auto const& entry : std::filesystem::directory_iterator{folder.path() / "a/b"}) {
        INFO(entry.path());
        CHECK(entry.path().string().ends_with(".schema.json"));
        ++files;
    }
    CHECK(files == 4);
}

TEST_CASE("a schema file that was changed is written again, and the others are not", "[program]")
{
    scratch_folder const folder;
    folder.run("circleloop-schema");
    auto const text = folder.read("event.schema.json");
    folder.write("event.schema.json", text + " ");
    auto const again = folder.run("circleloop-schema");
    CHECK(again.out.find("written   ./event.schema.json\n") != std::string::npos);
    CHECK(again.out.find("unchanged ./call_missed.schema.json\n") != std::string::npos);
    CHECK(folder.read("event.schema.json") == text);
}

TEST_CASE("--check writes nothing, and says which schema file differs, is missing or is stale", "[program]")
{
    scratch_folder const folder;
    folder.run("circleloop-schema --out s");
    folder.write("s/event.schema.json", "{}\n");
    std::filesystem::remove(folder.path() / "s/call_missed.schema.json");
    folder.write("s/call_answered.schema.json", "{}\n");
    auto const checked = folder.run("circleloop-schema --out s --check");
    CHECK(checked.status == 1);
    CHECK(checked.out.find("differs   s/event.schema.json\n") != std::string::npos);
    CHECK(checked.out.find("missing   s/call_missed.schema.json\n") != std::string::npos);
    CHECK(checked.out.find("stale     s/call_answered.schema.json\n") != std::string::npos);
    CHECK(checked.out.find("unchanged s/call_ringing.schema.json\n") != std::string::npos);
    CHECK(folder.read("s/event.schema.json") == "{}\n");
    CHECK_FALSE(std::filesystem::exists(folder.path() / "s/call_missed.schema.json"));
    CHECK(folder.run("circleloop-schema --out nowhere --check").status == 1);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "nowhere"));
}

TEST_CASE("dialects and closed schemas differ, and say which they are", "[program]")
{
    scratch_folder const folder;
    CHECK(folder.run("circleloop-schema --out new && circleloop-schema --out old --dialect draft-07 && circleloop-schema --out closed "
                     "--closed")
              .status
        == 0);
    CHECK(folder.read("new/event.schema.json").find("https://json-schema.org/draft/2020-12/schema") != std::string::npos);
    CHECK(folder.read("old/event.schema.json").find("http://json-schema.org/draft-07/schema#") != std::string::npos);
    CHECK(folder.read("new/event.schema.json").find("additionalProperties") == std::string::npos);
    CHECK(folder.read("closed/event.schema.json").find("\"additionalProperties\": false") != std::string::npos);
    CHECK(folder.run("circleloop-schema --out old --check").status == 1);
}

TEST_CASE("circleloop-schema: wrong usage, and files that cannot be written, are one line and status 2", "[program]")
{
    scratch_folder const folder;
    folder.write("file", "");
    std::string const commands[]{"circleloop-schema --dialect draft-04", "circleloop-schema --nonsense", "circleloop-schema surplus",
        "circleloop-schema --out", "circleloop-schema --out file", "circleloop-schema --out file/below", "circleloop-schema --out /proc/none",
        "circleloop-schema --help >/dev/full", "circleloop-schema --version >/dev/full", "circleloop-schema --out file --check",
        "circleloop-schema --out file/below --check", "circleloop-schema --out ''", "circleloop-schema --check=no", "mkdir -p d/event.schema.json && circleloop-schema --out d"};
    for (auto const& command : commands) {
        INFO(command);
        auto const result = folder.run(command);
        CHECK(result.status == 2);
        CHECK(lines(result.error) == 1);
        CHECK(result.error.starts_with("circleloop-schema: "));
    }
    CHECK(folder.run("circleloop-schema --out s --out ''; echo $?").out == "2\n");
    CHECK_FALSE(std::filesystem::exists(folder.path() / "s"));
    CHECK(folder.run("circleloop-schema --help").out.find("--dialect") != std::string::npos);
}

TEST_CASE("a schema file that cannot be written leaves the old one, and nothing half written", "[program]")
{
    scratch_folder const folder;
    folder.run("circleloop-schema --out s");
    folder.write("s/event.schema.json", "old\n");
    // The largest file that the shell allows is smaller than a schema: what a full disk does, too.
    auto const full = folder.run("trap '' XFSZ; ulimit -f 1; circleloop-schema --out s");
    CHECK(full.status == 2);
    CHECK(lines(full.error) == 1);
    CHECK(folder.read("s/event.schema.json") == "old\n");
    for (auto const& entry : std::filesystem::directory_iterator{folder.path() / "s"})
        CHECK(entry.path().filename().string().front() != '.');
}

TEST_CASE("the manual page of circleloop-schema has the options, the arguments and the exit statuses of --help, word for word, and no others", "[program]")
{
    scratch_folder const folder;
    manual_page const page{RINGTRUE_SOURCE_DIR "/schema/circleloop-schema.1"};
    std::string help;
    for (auto const* const command : {"circleloop-schema --help"}) {
        auto const text = folder.run(command).out;
        for (auto const& entry : help_entries(text)) {
            INFO(entry);
            CHECK(page.has(entry));
        }
        help += text;
    }
    for (auto const& option : page.options()) {
        INFO(option);
        CHECK(help.find(option) != std::string::npos);
    }
    CHECK(page.options().size() >= 4);
}

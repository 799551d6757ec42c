// SPDX-License-Identifier: BSL-1.0
// circleloop-schema as its user sees it: what it says, what it writes, and how it fails.
#include "catch.hpp"
#include "manual_page.hpp"
#include "program.hpp"

#include <algorithm>
#include <filesystem>
#include <string>

#include <unistd.h>

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

TEST_CASE("--check reports one file that differs, whichever it is, and a stale one", "[program]")
{
    scratch_folder const folder;
    folder.run("circleloop-schema --out s");
    for (auto const* const event : {"event", "call_ringing", "call_missed", "message_received"}) {
        auto const file = "s/" + std::string{event} + ".schema.json";
        auto const text = folder.read(file);
        folder.write(file, "{}\n");
        CHECK(folder.run("circleloop-schema --out s --check").status == 1);
        folder.write(file, text);
    }
    CHECK(folder.run("circleloop-schema --out s --check").status == 0);
    folder.write("s/old.schema.json", "{}\n");
    CHECK(folder.run("circleloop-schema --out s --check").status == 1);
}

TEST_CASE("stale files are listed by their names, and a file that is up to date is not written", "[program]")
{
    scratch_folder const folder;
    folder.run("circleloop-schema --out s");
    std::string expected;
    for (char const letter : std::string{"abcdefghijklmnop"})
        expected += "stale     s/" + std::string(1, letter) + ".schema.json\n";
    for (char const letter : std::string{"pgmaldbocinhejfk"})
        folder.write("s/" + std::string(1, letter) + ".schema.json", "{}\n");
    CHECK(folder.run("circleloop-schema --out s --check | grep stale").out == expected);
    CHECK(folder.run("chmod 444 s/event.schema.json; touch -d 2001-02-03 s/event.schema.json; circleloop-schema --out s >/dev/null; date -r s/event.schema.json +%Y").out == "2001\n");
}

TEST_CASE("dialects, closed schemas and those with lookaheads differ, and say which they are", "[program]")
{
    scratch_folder const folder;
    CHECK(folder.run("circleloop-schema --out new && circleloop-schema --out old --dialect draft-07 && circleloop-schema --out closed "
                     "--closed && circleloop-schema --out lookahead --lookahead")
              .status
        == 0);
    CHECK(folder.read("new/event.schema.json").find("https://json-schema.org/draft/2020-12/schema") != std::string::npos);
    CHECK(folder.read("old/event.schema.json").find("http://json-schema.org/draft-07/schema#") != std::string::npos);
    CHECK(folder.read("new/event.schema.json").find("additionalProperties") == std::string::npos);
    CHECK(folder.read("closed/event.schema.json").find("\"additionalProperties\": false") != std::string::npos);
    CHECK(folder.read("new/event.schema.json").find("$(?!") == std::string::npos);
    CHECK(folder.read("lookahead/event.schema.json").find(R"~({12}$(?![\\s\\S])")~") != std::string::npos);
    CHECK(folder.run("circleloop-schema --out old --check").status == 1);
    CHECK(folder.run("circleloop-schema --out lookahead --check").status == 1);
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
    auto const message = [&](std::string const& arguments) { return folder.run("circleloop-schema " + arguments).error; };
    CHECK(message("--out ''") == "circleloop-schema: --out: expected a directory, found \"\" (see circleloop-schema --help)\n");
    CHECK(message("--out= --closed") == message("--out ''"));
    CHECK(message("--out s --out ''") == message("--out ''"));
    CHECK(message("s") == "circleloop-schema: unexpected argument \"s\": expected options only (see circleloop-schema --help)\n");
    CHECK(message("--dialect draft-04") == "circleloop-schema: --dialect: expected 2020-12 or draft-07, found \"draft-04\" (see circleloop-schema --help)\n");
    CHECK(message("--out") == "circleloop-schema: --out requires a value: the directory to write to, created if missing (default: the current directory) (see circleloop-schema --help)\n");
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
    // Without the trap a signal would end the program beside its temporary file.
    auto const limited = folder.run("ulimit -f 1; circleloop-schema --out s; echo $? >&2");
    CHECK(limited.error.ends_with("\n2\n"));
    CHECK(folder.run("ls -A s | grep -c '^[.]'").out == "0\n");
}

TEST_CASE("with standard output closed all schema files are written, and none has what is printed", "[program]")
{
    scratch_folder const folder;
    folder.run("circleloop-schema --out right");
    // Long names, so that the output does not wait in a buffer until the files are closed.
    auto const closed = folder.run("d=$(printf 'd/%.0s' $(seq 1000)); circleloop-schema --out $d >&-; echo $?; for f in right/*; do cmp $f $d${f##*/} && echo same; done");
    CHECK(closed.out == "2\nsame\nsame\nsame\nsame\n");
}

TEST_CASE("a link that waits under the name of a temporary file is not followed", "[program]")
{
    scratch_folder const folder;
    folder.write("victim", "precious\n");
    // exec keeps the process's number, which was in the name once.
    CHECK(folder.run("sh -c 'for event in call_ringing event; do ln -s victim .$event.schema.json.$$; done; exec circleloop-schema'").status == 0);
    CHECK(folder.read("victim") == "precious\n");
    CHECK(folder.run("circleloop-schema --check").status == 0);
}

TEST_CASE("a schema file that is replaced keeps its mode, and a new one has that of the umask", "[program]")
{
    scratch_folder const folder;
    CHECK(folder.run("umask 027; circleloop-schema && stat -c %a event.schema.json").out.ends_with("\n640\n"));
    CHECK(folder.run("chmod 604 event.schema.json; echo >event.schema.json; umask 077; circleloop-schema && stat -c %a event.schema.json").out.ends_with("\n604\n"));
}

TEST_CASE("a symbolic link to a schema file stays one, and its target is replaced", "[program]")
{
    scratch_folder const folder;
    for (auto const* const target : {"elsewhere/old", "$PWD/elsewhere/old"}) {
        INFO(target);
        folder.write("elsewhere/old", "{}\n");
        CHECK(folder.run("mkdir -p s; ln -sf ../" + std::string{target} + " s/event.schema.json").status == 0);
        if (target[0] == '$')
            CHECK(folder.run("ln -sf " + std::string{target} + " s/event.schema.json").status == 0);
        CHECK(folder.run("circleloop-schema --out s --check").status == 1);
        CHECK(folder.run("cd s; circleloop-schema").status == 0);
        CHECK(folder.run("test -L s/event.schema.json && circleloop-schema --out s --check").status == 0);
        CHECK(folder.read("elsewhere/old").find("\"title\": \"event\"") != std::string::npos);
        CHECK(folder.run("ls -A elsewhere").out == "old\n");
    }
}

TEST_CASE("a symbolic link without a target is no schema file, and is not written through", "[program]")
{
    scratch_folder const folder;
    CHECK(folder.run("mkdir s; ln -s nowhere s/event.schema.json; circleloop-schema --out s --check").status == 1);
    for (auto const* const target : {"nowhere", "event.schema.json", "nowhere/below"}) {
        INFO(target);
        auto const result = folder.run("ln -sf " + std::string{target} + " s/event.schema.json; circleloop-schema --out s");
        CHECK(result.status == 2);
        CHECK(lines(result.error) == 1);
        CHECK(folder.run("readlink s/event.schema.json").out == std::string{target} + '\n');
        CHECK_FALSE(std::filesystem::exists(folder.path() / "s/nowhere"));
    }
}

TEST_CASE("what is no regular file in the place of a schema file is reported, and not waited for", "[program]")
{
    scratch_folder const folder;
    std::string const obstacles[]{"mkfifo $f", "mkfifo pipe; ln -s ../pipe $f", "mkdir $f", "ln -s /dev/zero $f", "ln -s /dev/null $f", "ln -s /dev/tty $f",
        "python3 -c 'import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])' $f"};
    for (auto const& obstacle : obstacles)
        for (std::string const options : {"", " --check"}) {
            INFO(obstacle << options);
            auto const result = folder.run("rm -rf s pipe; mkdir s; f=s/event.schema.json; " + obstacle + " && timeout 10 circleloop-schema --out s" + options);
            CHECK(result.status == 2);
            CHECK(lines(result.error) == 1);
            CHECK(result.error.find("s/event.schema.json") != std::string::npos);
        }
}

TEST_CASE("a place that may not be read or searched is reported as such, not as missing", "[program]")
{
    scratch_folder const folder;
    // Root may read and search everything; without these two rights it is like anyone else.
    std::string const as_anyone = ::geteuid() == 0 ? "setpriv --bounding-set=-dac_override,-dac_read_search " : "";
    if (folder.run("mkdir probe; chmod 000 probe; " + as_anyone + "true && ! " + as_anyone + "ls probe").status != 0) {
        WARN("skipped: this user may read everything, and setpriv cannot take the right away");
        return;
    }
    folder.run("mkdir -p s/below; circleloop-schema --out s");
    for (auto const* const mode : {"000", "400", "600"})
        for (auto const* const options : {"--out s", "--out $PWD/s", "--out s --closed", "--out s/below", "--out s/new", "--out s/below/../below"})
            for (auto const* const check : {" --check", ""}) {
                INFO(mode << ' ' << options << check);
                auto const result = folder.run("chmod " + std::string{mode} + " s; " + as_anyone + "circleloop-schema " + options + check);
                folder.run("chmod 755 s");
                CHECK(result.status == 2);
                CHECK(result.out.empty());
                CHECK(lines(result.error) == 1);
                CHECK(result.error.find("Permission denied") != std::string::npos);
                CHECK(result.error.find("filesystem error") == std::string::npos);
            }
    auto const unreadable = folder.run("chmod 000 s/event.schema.json; " + as_anyone + "circleloop-schema --out s --check");
    CHECK(unreadable.status == 2);
    CHECK(unreadable.error.find("s/event.schema.json") != std::string::npos);
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

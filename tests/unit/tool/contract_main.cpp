// SPDX-License-Identifier: BSL-1.0
// circleloop-contract as its user sees it: verdicts, exit statuses, and input that is none.
#include <ringtrue/detail/text/append.hpp>

#include "catch.hpp"
#include "manual_page.hpp"
#include "program.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace {

std::size_t lines(std::string const& text) { return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')); }

std::string published(std::string const& event)
{
    std::ifstream in{RINGTRUE_SOURCE_DIR "/tests/contract/circleloop/" + event + ".json", std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

std::string changed(std::string text, std::string_view from, std::string_view to)
{
    auto const at = text.find(from);
    REQUIRE(at != text.npos);
    return text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("valid payloads are named with their event, and the status is 0", "[program]")
{
    scratch_folder const folder;
    for (auto const* event : {"call_ringing", "call_missed", "message_received"})
        folder.write(std::string{event} + ".json", published(event));
    auto const result = folder.run("circleloop-contract check call_ringing.json call_missed.json - <message_received.json");
    CHECK(result.status == 0);
    CHECK(result.error.empty());
    CHECK(result.out
        == "call_ringing.json: call_ringing: valid\ncall_missed.json: call_missed: valid\n-: message_received: valid\n");
}

TEST_CASE("an invalid payload shows all of its violations, the valid ones are still checked, and the status is 1", "[program]")
{
    scratch_folder const folder;
    auto broken = changed(published("call_ringing"), "1465829384", "1465829384000");
    broken = changed(broken, "\"447888123456\"", "447888123456");
    folder.write("broken.json", broken);
    folder.write("right.json", published("call_missed"));
    auto const result = folder.run("circleloop-contract check broken.json right.json");
    CHECK(result.status == 1);
    CHECK(result.out.find("broken.json: call_ringing: 2 violations\n") == 0);
    CHECK(result.out.find("/originatingNumberE164: expected an E.164 number") != std::string::npos);
    CHECK(result.out.find("milliseconds") != std::string::npos);
    CHECK(result.out.find("right.json: call_missed: valid\n") != std::string::npos);
    CHECK(result.out.find("447888123456") == std::string::npos);
    CHECK(folder.run("circleloop-contract check --show-personal broken.json").out.find("found 447888123456 ") != std::string::npos);
}

TEST_CASE("--max-violations limits what is shown of a payload, in either format", "[program]")
{
    scratch_folder const folder;
    std::string text = "{\"object\":0";
    for (int i = 0; i < 149; ++i)
        text += ",\"object\":0";
    folder.write("many.json", changed(published("call_ringing"), "{", text + ','));
    auto const result = folder.run("circleloop-contract check many.json");
    CHECK(result.status == 1);
    CHECK(result.out.starts_with("many.json: call_ringing: 151 violations\n"));
    CHECK(lines(result.out) == 102);
    CHECK(result.out.ends_with("  and 51 more; --max-violations shows more of them\n"));
    CHECK(lines(folder.run("circleloop-contract check --max-violations 1000 many.json").out) == 152);
    auto const line = folder.run("circleloop-contract check --format json --max-violations=3 many.json");
    auto const json = boost::json::parse(line.out.substr(0, line.out.find('\n')));
    CHECK(json.at("errors").as_array().size() == 3);
    CHECK(json.at("omitted") == 148);
    for (auto const* const wrong : {"0", "", "-1", "1.5", "x", "1000000000"}) {
        auto const refused = folder.run("circleloop-contract check --max-violations '" + std::string{wrong} + "' many.json");
        INFO(refused.error);
        CHECK(refused.status == 2);
        CHECK(refused.error.find("expected a number from 1 to 999999999, found \"" + std::string{wrong} + '"') != std::string::npos);
    }
}

TEST_CASE("what the contract tolerates is shown and does not fail, unless it is asked for or the reading is closed", "[program]")
{
    scratch_folder const folder;
    auto withheld = changed(published("call_ringing"), "\"447888123456\"", "\"anonymous\"");
    folder.write("withheld.json", changed(withheld, "\"07888 123456\"", "null"));
    auto const result = folder.run("circleloop-contract check withheld.json");
    CHECK(result.status == 0);
    CHECK(result.out.starts_with("withheld.json: call_ringing: valid, 2 deviations\n  tolerated: /originatingNumberE164: expected an E.164 number"));
    CHECK(result.out.find("found \"anonymous\" (line ") != std::string::npos);
    CHECK(result.out.find("\n  tolerated: /originatingNumber: ") != std::string::npos);
    CHECK(lines(result.out) == 3);
    CHECK(folder.run("circleloop-contract check --fail-on deviation withheld.json").status == 1);
    CHECK(folder.run("circleloop-contract check --fail-on violation withheld.json").status == 0);
    CHECK(folder.run("circleloop-contract check --fail-on nothing withheld.json").status == 2);
    auto const closed = folder.run("circleloop-contract check --closed withheld.json");
    CHECK(closed.status == 1);
    CHECK(closed.out.starts_with("withheld.json: call_ringing: 2 violations\n  /originatingNumberE164: "));
    CHECK(folder.run("circleloop-contract check --max-violations 1 withheld.json").out.ends_with("  tolerated: and 1 more; --max-violations shows more of them\n"));
    auto const json = boost::json::parse(folder.run("circleloop-contract check --format json --max-violations 1 withheld.json").out).as_object();
    CHECK(json.at("valid") == true);
    CHECK(json.at("deviations").as_array().size() == 1);
    CHECK(json.at("deviations").as_array()[0].at("instanceLocation") == "/originatingNumberE164");
    CHECK(json.at("omittedDeviations") == 1);
    CHECK_FALSE(json.contains("errors"));
    CHECK(folder.run("circleloop-contract check --format json " RINGTRUE_SOURCE_DIR "/tests/contract/circleloop/call_missed.json").out.find("deviations") == std::string::npos);
}

TEST_CASE("--format json prints a line of basic output for each payload", "[program]")
{
    scratch_folder const folder;
    folder.write("broken.json", changed(published("call_ringing"), "\"event\"", "\"events\""));
    folder.write("right.json", published("call_missed"));
    folder.write("other.json", "[]");
    auto const result = folder.run("circleloop-contract check --format json broken.json right.json other.json");
    CHECK(result.status == 1);
    REQUIRE(lines(result.out) == 3);
    auto const end = result.out.find('\n');
    auto const first = boost::json::parse(result.out.substr(0, end)).as_object();
    CHECK(first.at("file") == "broken.json");
    CHECK(first.at("event") == "call_ringing");
    CHECK(first.at("valid") == false);
    auto const& error = first.at("errors").as_array().at(0).as_object();
    CHECK(error.at("instanceLocation") == "/object");
    CHECK(error.at("keywordLocation") == "/oneOf/0/$ref/properties/object/const");
    auto const second = boost::json::parse(result.out.substr(end + 1, result.out.find('\n', end + 1) - end)).as_object();
    CHECK(second.at("valid") == true);
    CHECK(result.out.find(R"({"file":"other.json","event":null,"valid":false)") != std::string::npos);
}

TEST_CASE("a line of JSON has the file's name as it is, and no character that a terminal would obey", "[program]")
{
    scratch_folder const folder;
    for (std::string const name : {"a b", "quo\"te\\x1B", "\033[31mred\x7F\n\t", "\xC2\x9B\x31m", "\xE2\x80\xAEgpj.exe", "\xF3\xA0\x80\x81 tag", "\xC3\xA9\xEF\xBF\xBD"}) {
        INFO(name);
        folder.write(name, R"({"object":"event","eventType":"call_missed","a)" "\xC2\x9B\x7F\xE2\x80\xAE" R"(":1})");
        auto const result = folder.run("circleloop-contract check --closed --format json -- '" + name + "'");
        CHECK(result.status == 1);
        REQUIRE(lines(result.out) == 1);
        CHECK(ringtrue::detail::printable(result.out) == result.out.substr(0, result.out.size() - 1) + "\\u{000A}");
        auto const line = boost::json::parse(result.out).as_object();
        CHECK(line.at("file").as_string() == name);
        CHECK_FALSE(line.contains("fileBytes"));
        CHECK(line.at("errors").as_array().front().at("instanceLocation").as_string() == "/a\xC2\x9B\x7F\xE2\x80\xAE");
    }
}

TEST_CASE("a file's name that is not UTF-8 is told from every other one in JSON, too", "[program]")
{
    scratch_folder const folder;
    auto const result = folder.run("circleloop-contract check --format json $(printf 'caf\\351 caf\\350 caf\\357\\277\\275')");
    CHECK(result.status == 2);
    CHECK(result.out.find(R"({"file":"caf)" "\xEF\xBF\xBD" R"(","fileBytes":"636166e9",)") == 0);
    CHECK(result.out.find(R"({"file":"caf)" "\xEF\xBF\xBD" R"(","fileBytes":"636166e8",)") != std::string::npos);
    CHECK(result.out.find(R"({"file":"caf)" "\xEF\xBF\xBD" R"(","event":)") != std::string::npos);
    CHECK(result.error.find(R"("caf\xE9")") != std::string::npos);
}

TEST_CASE("with --format json each file has a line, one that cannot be read has the reason", "[program]")
{
    scratch_folder const folder;
    folder.write("right.json", published("call_missed"));
    auto const result = folder.run("circleloop-contract check --format json missing right.json . right.json - <.");
    CHECK(result.status == 2);
    CHECK(lines(result.out) == 5);
    CHECK(lines(result.error) == 3);
    CHECK(result.out.find(R"({"file":"missing","event":null,"valid":null,"error":"cannot read \"missing\": No such file or directory"})" "\n") == 0);
    CHECK(result.out.find(R"({"file":".","event":null,"valid":null,"error":"cannot read \".\": Is a directory"})" "\n") != std::string::npos);
    CHECK(result.out.find(R"({"file":"-","event":null,"valid":null,"error":"cannot read standard input: Is a directory"})" "\n") != std::string::npos);
    CHECK(result.error.find(R"(circleloop-contract: cannot read "missing": No such file or directory)") == 0);
    CHECK(folder.run("circleloop-contract check missing").out.empty());
}

TEST_CASE("unknown members pass, and are refused with --closed", "[program]")
{
    scratch_folder const folder;
    folder.write("more.json", changed(published("call_ringing"), "{", "{\"later\": [1, 2],"));
    CHECK(folder.run("circleloop-contract check more.json").status == 0);
    auto const closed = folder.run("circleloop-contract check --closed more.json");
    CHECK(closed.status == 1);
    CHECK(closed.out.find("/later: ") != std::string::npos);
    CHECK(closed.out.find("[unknown]") != std::string::npos);
}

TEST_CASE("that a payload cannot be read outweighs that another one is invalid, in any order", "[program]")
{
    scratch_folder const folder;
    folder.write("invalid.json", "[]");
    folder.write("right.json", published("call_missed"));
    CHECK(folder.run("circleloop-contract check invalid.json right.json").status == 1);
    CHECK(folder.run("circleloop-contract check missing.json invalid.json right.json").status == 2);
    CHECK(folder.run("circleloop-contract check invalid.json missing.json right.json").status == 2);
}

TEST_CASE("circleloop-contract: wrong usage, and what cannot be read, are one line and status 2", "[program]")
{
    scratch_folder const folder;
    folder.write("right.json", published("call_missed"));
    std::string const commands[]{"circleloop-contract", "circleloop-contract check", "circleloop-contract check --format xml right.json",
        "circleloop-contract test right.json", "circleloop-contract check missing.json", "circleloop-contract check .",
        "circleloop-contract check right.json missing.json", "circleloop-contract check right.json >/dev/full",
        "circleloop-contract check --event call_missed right.json", "circleloop-contract check - <.", "circleloop-contract check --closed=no right.json"};
    for (auto const& command : commands) {
        INFO(command);
        auto const result = folder.run(command);
        CHECK(result.status == 2);
        CHECK(lines(result.error) == 1);
        CHECK(result.error.starts_with("circleloop-contract: "));
    }
    CHECK(folder.run("circleloop-contract check right.json missing.json").out == "right.json: call_missed: valid\n");
    auto const message = [&](std::string const& arguments) { return folder.run("circleloop-contract " + arguments).error; };
    CHECK(message("") == "circleloop-contract: a command is required: check (see circleloop-contract --help)\n");
    CHECK(message("check ''") == "circleloop-contract: FILE: expected a file, or - for standard input, found \"\" (see circleloop-contract check --help)\n");
    CHECK(message("check - - </dev/null") == "circleloop-contract: FILE: expected - once, since standard input can be read once, found it again (see circleloop-contract check --help)\n");
    CHECK(message("chekc right.json") == "circleloop-contract: unknown command \"chekc\": expected check (see circleloop-contract --help)\n");
    CHECK(message("right.json") == "circleloop-contract: unknown command \"right.json\": expected check (see circleloop-contract --help)\n");
    CHECK(message("--closed right.json") == "circleloop-contract: \"--closed\" is an option of check: write circleloop-contract check --closed (see circleloop-contract --help)\n");
    CHECK(message("check --format xml right.json") == "circleloop-contract: --format: expected text or json, found \"xml\" (see circleloop-contract check --help)\n");
    CHECK(message("check --format= right.json") == "circleloop-contract: --format: expected text or json, found \"\" (see circleloop-contract check --help)\n");
    CHECK(message("check '[right.json,right.json]'") == "circleloop-contract: cannot read \"[right.json,right.json]\": No such file or directory\n");
    CHECK(folder.run("circleloop-contract check right.json right.json").out == "right.json: call_missed: valid\nright.json: call_missed: valid\n");
    CHECK(folder.run("cp right.json ./-x; circleloop-contract check right.json -- -x").out == "right.json: call_missed: valid\n-x: call_missed: valid\n");
    CHECK(folder.run("circleloop-contract check --version").out == folder.run("circleloop-contract --version").out);
    CHECK(folder.run("circleloop-contract check --help").status == 0);
    CHECK(folder.run("circleloop-contract --help").out.find("check") != std::string::npos);
}

TEST_CASE("a FIFO, a device and standard input under any name are read, of a device that does not end no more than is needed", "[program]")
{
    scratch_folder const folder;
    folder.write("right.json", published("call_missed"));
    for (auto const* const command : {"mkfifo f; cat right.json >f & timeout 10 circleloop-contract check f", "timeout 10 circleloop-contract check /dev/stdin <right.json",
             "bash -c 'timeout 10 circleloop-contract check <(cat right.json)'", "cat right.json | timeout 10 circleloop-contract check -"}) {
        INFO(command);
        auto const result = folder.run(command);
        CHECK(result.status == 0);
        CHECK(result.out.ends_with(": call_missed: valid\n"));
    }
    auto const endless = folder.run("timeout 10 circleloop-contract check /dev/zero - </dev/zero");
    CHECK(endless.status == 1);
    CHECK(endless.out.find("expected at most 1048576 bytes") != std::string::npos);
    CHECK(folder.run("timeout 10 circleloop-contract check - <&-").error == "circleloop-contract: cannot read standard input: Bad file descriptor\n");
}

TEST_CASE("output that nobody takes ends the program with one line and status 2, in either format", "[program]")
{
    scratch_folder const folder;
    folder.write("right.json", published("call_missed"));
    for (std::string const command : {"check right.json", "check --format json right.json", "check --help", "--help", "--version", "check $(yes right.json | head -20000)"})
        for (auto const& [target, why] : {std::pair{">/dev/full", ": No space left on device"}, {">&-", ": Bad file descriptor"}, {"| true", ": Broken pipe"}}) {
            INFO(command << target);
            // The pipe's other end is closed before anything is written.
            auto const wait = *target == '|' ? "sleep 0.1; " : "";
            auto const result = folder.run("{ " + std::string{wait} + "circleloop-contract " + command + "; echo $? >status; } " + target);
            CHECK(folder.read("status") == "2\n");
            CHECK(lines(result.error) == 1);
            CHECK(result.error.starts_with("circleloop-contract: cannot write to standard output"));
            if (command.find("yes") == command.npos) // of what was lost on the way, the reason is not kept
                CHECK(result.error.ends_with(std::string{why} + '\n'));
        }
}

TEST_CASE("payloads that are no JSON at all get a message and status 1", "[program]")
{
    scratch_folder const folder;
    auto const event = published("call_ringing");
    std::string utf16;
    for (char const c : event)
        (utf16 += c) += '\0';
    std::string const payloads[]{"", event.substr(0, event.size() / 2), "[" + event + "]", utf16, "\xFF\xFE" + utf16,
        "\xEF\xBB\xBF" + event, std::string(100000, '['), std::string(1000000, '9'), event + event, event + '\0',
        std::string(5'000'000, ' '), "\x80"};
    for (auto const& payload : payloads) {
        INFO(payload.substr(0, 40));
        folder.write("payload", payload);
        auto const result = folder.run("circleloop-contract check payload");
        CHECK(result.status == 1);
        CHECK(result.out.starts_with("payload: unknown event: 1 violation\n"));
        CHECK(lines(result.out) == 2);
        CHECK(result.error.empty());
    }
}

TEST_CASE("the manual page of circleloop-contract has the options, the arguments and the exit statuses of --help, word for word, and no others", "[program]")
{
    scratch_folder const folder;
    manual_page const page{RINGTRUE_SOURCE_DIR "/schema/circleloop-contract.1"};
    std::string help;
    for (auto const* const command : {"circleloop-contract --help", "circleloop-contract check --help"}) {
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

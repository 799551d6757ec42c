// SPDX-License-Identifier: BSL-1.0
// The suites' program as its user runs it: a failure, the command that repeats it, and numbers that are none.
#include "catch.hpp"
#include "program.hpp"

#include <boost/json.hpp>

#include <string>

namespace {

std::string const contracts = "'" RINGTRUE_CONTRACTS "'";
std::string const failing = "'" RINGTRUE_FAILING "'";

/// What stands behind `label` on its line.
std::string after(std::string const& text, std::string const& label)
{
    auto const at = text.find(label);
    REQUIRE(at != text.npos);
    auto const start = at + label.size();
    return text.substr(start, text.find('\n', start) - start);
}

} // namespace

TEST_CASE("a law that fails names the smallest document, and a command that fails on it again", "[program]")
{
    scratch_folder const folder;
    auto const first = folder.run("RINGTRUE_SEED=7 " + failing + " 'failing::measured L2: encoding a decoded document is a fixed point'");
    INFO(first.out);
    CHECK(first.status != 0);
    CHECK(first.out.find("failing::measured L2: encoding a decoded document is a fixed point\n") != std::string::npos);
    CHECK(after(first.out, "  document: ").find(R"("temperature")") != std::string::npos);
    auto const again = folder.run(after(first.out, "  again:    "));
    CHECK(again.status == first.status);
    CHECK(after(again.out, "  document: ") == after(first.out, "  document: "));
}

TEST_CASE("the README shows a law that fails as it is printed", "[program]")
{
    scratch_folder const folder;
    auto const outcome = folder.run(failing + " 'failing::measured L1: decoding an encoded event gives the event'");
    INFO(outcome.out);
    CHECK(outcome.out.find(R"(failing::measured L1: decoding an encoded event gives the event
  a document is decoded to another event
  document: {"type":"measured","temperature":501.0}
  expected: {"type":"measured","temperature":501.0}
  got:      {"type":"measured","temperature":502.0}
)") != std::string::npos);
    CHECK(folder.run(failing + " 'circleloop::event L1:*'").status == 0);
    CHECK(folder.run(failing + " 'ship_arrived L1:*'").status == 0);
}

TEST_CASE("a number of cases or a seed that is none ends a suite with one line", "[program]")
{
    scratch_folder const folder;
    for (auto const* const wrong : {"RINGTRUE_CASES=many", "RINGTRUE_CASES=0", "RINGTRUE_CASES=", "RINGTRUE_CASES=1e3", "RINGTRUE_SEED=-1", "RINGTRUE_SEED=0x1"}) {
        auto const outcome = folder.run(std::string{wrong} + ' ' + contracts + " '*dome_opened L1:*'");
        INFO(wrong << '\n' << outcome.error);
        CHECK(outcome.status == 2);
        CHECK(outcome.error.find('\n') == outcome.error.size() - 1);
        CHECK(outcome.error.find("expected a number") != std::string::npos);
    }
}

TEST_CASE("a suite's report is JSON, and one that cannot be written is said so", "[program]")
{
    scratch_folder const folder;
    auto const outcome = folder.run("RINGTRUE_CASES=20 RINGTRUE_SEED=random RINGTRUE_REPORT=report.json " + contracts + " '*dome_turned*'");
    INFO(outcome.out);
    CHECK(outcome.status == 0);
    auto const report = boost::json::parse(folder.read("report.json"));
    auto const& contract = report.at("contracts").at(0);
    CHECK(contract.at("contract").as_string() == "observatory::dome_turned");
    CHECK(contract.at("cases").as_int64() == 20);
    CHECK(contract.at("covered").to_number<std::size_t>() == contract.at("constraints").as_array().size());
    CHECK(folder.run("RINGTRUE_REPORT=no/such/folder " + contracts + " '*dome_opened*'").status == 2);
}

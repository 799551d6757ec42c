// SPDX-License-Identifier: BSL-1.0
// The invented vendor through both programs, as functions over its catalogs.
#include "contract/observatory/observatory.hpp"

#include "catch.hpp"
#include "documents.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/tool/contract_main.hpp>
#include <ringtrue/tool/schema_main.hpp>

#include <filesystem>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

namespace {

struct outcome {
    int status;
    std::string out;
    std::string error;
};

using program = int (*)(ringtrue::catalog const&, int, char const* const*);

outcome run(program main, ringtrue::catalog const& catalog, std::vector<char const*> arguments)
{
    arguments.insert(arguments.begin(), "program");
    std::ostringstream out;
    std::ostringstream error;
    auto* const old_out = std::cout.rdbuf(out.rdbuf());
    auto* const old_error = std::cerr.rdbuf(error.rdbuf());
    int const status = main(catalog, static_cast<int>(arguments.size()), arguments.data());
    std::cout.rdbuf(old_out);
    std::cerr.rdbuf(old_error);
    return {status, out.str(), error.str()};
}

std::string const samples = RINGTRUE_SOURCE_DIR "/tests/contract/observatory/";

} // namespace

TEST_CASE("every field kind is read, written, and the same again")
{
    for (auto const name : observatory_samples) {
        INFO(name);
        auto const event = ringtrue::decode<observatory::event>(sample(std::string{name})).value();
        CHECK(ringtrue::decode<observatory::event>(ringtrue::encode(event)).value() == event);
    }
    auto const star = std::get<observatory::star_observed>(ringtrue::decode<observatory::event>(sample("observatory/star_observed.json")).value());
    CHECK(star.remark == "Ein \"Funkeln\", über dem Horizont 🌟");
    CHECK(star.confirmed->is_null());
    CHECK(star.weather == observatory::sky::part_cloudy);
    CHECK(std::get<observatory::recorded>(star.proof[1]).pixel[1] == 65535);
    CHECK(star.instruments->at(0).calibration.at("blue") == 1.25e-3);
    auto const counters = std::get<observatory::counters>(ringtrue::decode<observatory::event>(sample("observatory/counters.json")).value());
    CHECK(counters.i64 == std::numeric_limits<std::int64_t>::min());
    CHECK(counters.u64 == std::numeric_limits<std::uint64_t>::max());
    CHECK(counters.named.at("a/b").is_null());
}

TEST_CASE("a vendor of one's own gets both programs")
{
    auto const checked = run(ringtrue::tool::contract_main, observatory::catalog,
        {"check", (samples + "star_observed.json").c_str(), (samples + "counters.json").c_str(), (samples + "night_closed.json").c_str()});
    CHECK(checked.status == 0);
    CHECK(checked.out.find("counters.json: counters: valid\n") != std::string::npos);
    auto const folder = std::filesystem::path{RINGTRUE_BIN_DIR} / "observatory-schema";
    std::filesystem::remove_all(folder);
    CHECK(run(ringtrue::tool::schema_main, observatory::catalog, {"--out", folder.c_str()}).status == 0);
    CHECK(std::filesystem::exists(folder / "night_closed.schema.json"));
    CHECK(run(ringtrue::tool::schema_main, observatory::catalog, {"--out", folder.c_str(), "--check"}).status == 0);
    CHECK(run(ringtrue::tool::schema_main, observatory::dome_catalog, {"--out", folder.c_str(), "--check"}).status == 1);
    std::filesystem::remove_all(folder);
}

TEST_CASE("where payloads do not name their event, the user of the program does")
{
    auto const folder = std::filesystem::path{RINGTRUE_BIN_DIR} / "dome";
    std::filesystem::create_directories(folder);
    auto const file = (folder / "turned.json").string();
    std::ofstream{file} << R"({"to":"north"})";
    auto const check = [&](std::vector<char const*> arguments) {
        arguments.insert(arguments.begin(), "check");
        return run(ringtrue::tool::contract_main, observatory::dome_catalog, arguments);
    };
    CHECK(check({"--event", "dome.opened", file.c_str()}).out == file + ": dome.opened: valid\n");
    CHECK(check({"--event", "dome.turned", file.c_str()}).status == 1);
    CHECK(check({file.c_str()}).status == 2);
    CHECK(check({file.c_str()}).error.find("--event is required") != std::string::npos);
    CHECK(check({"--event", "dome.closed", file.c_str()}).status == 2);
    CHECK(run(ringtrue::tool::schema_main, observatory::dome_catalog, {"--out", folder.c_str()}).out.find("dome.turned.schema.json") != std::string::npos);
    std::filesystem::remove_all(folder);
}

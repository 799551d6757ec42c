// SPDX-License-Identifier: BSL-1.0
// A vendor whose payloads are batches: what both programs make of them.
#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/integer.hpp>
#include <ringtrue/tool/contract_main.hpp>
#include <ringtrue/tool/schema_main.hpp>
#include <ringtrue/unknown_event.hpp>

#include "catch.hpp"
#include "program.hpp"

#include <boost/json.hpp>

#include <iostream>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

namespace sorting_office {

struct stamped {
    ringtrue::constant<"stamped"> type;
    ringtrue::integer<1, 9> desk;
};
RINGTRUE_DESCRIBE(stamped, "A letter was stamped.", (type, "Names the event."), (desk, "At which desk."))

struct lost {
    ringtrue::constant<"lost"> type;
};
RINGTRUE_DESCRIBE(lost, "A letter was lost.", (type, "Names the event."))

using event = std::variant<stamped, lost, ringtrue::unknown_event>;
constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::tagged_union("event", "type", "What became of a letter."); }
inline constexpr auto catalog = ringtrue::tagged_catalog<std::vector<event>>("sorting-office", "v1", "https://sorting.example/v1/");

} // namespace sorting_office

namespace {

struct outcome {
    int status;
    std::string out;
};

/// Runs `sorting-office-contract check` over one file.
outcome check(std::string const& payload, std::vector<char const*> options = {})
{
    scratch_folder const folder;
    folder.write("batch.json", payload);
    auto const file = (folder.path() / "batch.json").string();
    options.insert(options.begin(), {"sorting-office-contract", "check"});
    options.push_back(file.c_str());
    std::ostringstream out;
    auto* const before = std::cout.rdbuf(out.rdbuf());
    auto const status = ringtrue::tool::contract_main(sorting_office::catalog, static_cast<int>(options.size()), options.data());
    std::cout.rdbuf(before);
    auto text = out.str();
    for (std::size_t at; (at = text.find(file)) != text.npos;)
        text.replace(at, file.size(), "batch.json");
    return {status, text};
}

} // namespace

TEST_CASE("a batch is counted, and what is wrong in it is named with item and event")
{
    auto const valid = check(R"([{"type":"stamped","desk":1},{"type":"lost"}])");
    CHECK(valid.status == 0);
    CHECK(valid.out == "batch.json: 2 events: valid\n");
    CHECK(check("[]").out == "batch.json: 0 events: valid\n");
    auto const invalid = check(R"([{"type":"lost"},{"type":"stamped","desk":10},{"type":"burnt","x":1},{"desk":1},7])");
    CHECK(invalid.status == 1);
    CHECK(invalid.out == R"(batch.json: 5 events: 3 violations, 1 deviation
  item 1, stamped: /1/desk: expected an integer from 1 to 9, found 10 (line 1, column 43) [maximum]
  item 3, unknown event: /3/type: expected a required member, one of "stamped", "lost", found nothing (line 1, column 79) [required]
  item 4, unknown event: /4: expected an object, found 7 (line 1, column 81) [type]
  tolerated: item 2, unknown event: /2/type: expected one of "stamped", "lost", found "burnt" (line 1, column 55) [enum]
)");
}

TEST_CASE("what is no batch is a violation of the document")
{
    CHECK(check(R"({"type":"lost"})").out == "batch.json: 0 events: 1 violation\n  the document: expected an array, found an object (line 1, column 1) [type]\n");
    CHECK(check("[").status == 1);
    CHECK(check("[").out.find("batch.json: 0 events: 1 violation\n") == 0);
}

TEST_CASE("the JSON output of a batch names all its events")
{
    auto const line = boost::json::parse(check(R"([{"type":"lost"},{"type":"burnt"},{"type":"stamped"}])", {"--format", "json"}).out);
    CHECK(line.at("events") == boost::json::value{"lost", nullptr, "stamped"});
    CHECK(line.as_object().if_contains("event") == nullptr);
    CHECK(line.at("valid") == false);
    CHECK(line.at("errors").at(0).at("instanceLocation") == "/2/desk");
    CHECK(line.at("deviations").at(0).at("instanceLocation") == "/1/type");
}

TEST_CASE("validate_batch lists the tags of the events")
{
    auto const found = ringtrue::validate_batch(R"([{"type":"lost"},{"type":7},[],{"type":"stamped","desk":3}])", *sorting_office::catalog.batch);
    CHECK(found.tags == std::vector<std::string>{"lost", "7", "", "stamped"});
    CHECK(found.violations.size() == 2);
    CHECK(ringtrue::validate_batch("[{", *sorting_office::catalog.batch).tags.empty());
}

TEST_CASE("there is a schema file for the batch beside those of its events")
{
    auto const files = ringtrue::tool::detail::schema_files(sorting_office::catalog, {});
    REQUIRE(files.size() == 4);
    CHECK(files[2].name == "event.schema.json");
    CHECK(files[3].name == "batch.schema.json");
    auto const schema = boost::json::parse(files[3].text);
    CHECK(schema.at("$id") == "https://sorting.example/v1/batch.schema.json");
    CHECK(schema.at("type") == "array");
    CHECK(schema.at("items") == boost::json::value{{"$ref", "#/$defs/event"}});
}

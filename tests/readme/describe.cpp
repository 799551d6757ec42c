// SPDX-License-Identifier: BSL-1.0
// The README's events and field types of a vendor of one's own.
// clang-format off
#include <ringtrue.hpp>

namespace harbour {
enum class tide { low, high };
RINGTRUE_DESCRIBE_ENUM(tide, (low, "Ships of deep draught wait."), (high, named("high-water"), "Every berth can be reached."))

struct tide_turned { ringtrue::constant<"tide_turned"> type; tide now; };
RINGTRUE_DESCRIBE(tide_turned, "The tide has turned.", (type, "Names the event."), (now, named("tide"), "Which tide it is."))

using event = std::variant<tide_turned>; // and your others; if payloads do not name their event, see named_catalog
constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::tagged_union("event", "type", "Any event of the harbour."); }
inline constexpr auto catalog = ringtrue::tagged_catalog<event>("harbour", "v1", "https://harbour.example/schema/v1/");
} // namespace harbour
// clang-format on

// clang-format off
struct celsius { double degrees; };

struct berth_name : ringtrue::constrained_text<berth_name> {
    using constrained_text::constrained_text;
    static constexpr ringtrue::keywords schema{.type = ringtrue::json_type::string, .pattern = ringtrue::pattern<"[A-Z][0-9]{1,2}">};
};

template <>
struct ringtrue::field_type<celsius> { // struct celsius { double degrees; };
    static constexpr keywords schema{.type = json_type::number, .minimum_number = "-273.15", .maximum_number = "1000"};
    static celsius read(double valid) { return {valid}; }
    static double write(celsius t) { return t.degrees; }
};
// clang-format on

#include "catch.hpp"

#include <string>

TEST_CASE("the README's own vendor is decoded, encoded and has a schema")
{
    std::string const body = R"({"type":"tide_turned","tide":"high-water"})";
    auto const event = ringtrue::decode<harbour::event>(body);
    REQUIRE(event.has_value());
    CHECK(std::get<harbour::tide_turned>(*event).now == harbour::tide::high);
    CHECK(ringtrue::encode(*event) == body);
    CHECK(harbour::catalog.find("tide_turned") != nullptr);
    CHECK(ringtrue::json_schema<harbour::event>.find("high-water") != std::string::npos);
}

TEST_CASE("the README's field types are checked by their keywords")
{
    CHECK(ringtrue::decode<berth_name>(R"("B7")").value().str() == "B7");
    CHECK(ringtrue::decode<berth_name>(R"("7B")").error().front().rule == ringtrue::rule::pattern);
    CHECK(berth_name::parse("B777").error().front().expected == "a string that matches [A-Z][0-9]{1,2}");
    CHECK(ringtrue::decode<celsius>("21.5").value().degrees == 21.5);
    CHECK(ringtrue::decode<celsius>("-300").error().front().rule == ringtrue::rule::minimum);
    CHECK(ringtrue::decode<celsius>("-300").error().front().expected == "a number from -273.15 to 1000");
}

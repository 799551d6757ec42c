// SPDX-License-Identifier: BSL-1.0
// The README's events of a vendor of one's own, and its field type.
// clang-format off
#include <ringtrue.hpp>

namespace harbour {

enum class tide { low, high };
RINGTRUE_DESCRIBE_ENUM(tide,
    (low, "Ships of deep draught wait."),
    (high, "Every berth can be reached."))

struct ship_arrived {
    ringtrue::constant<"ship_arrived"> type;
    ringtrue::text<1, 60> ship;
    ringtrue::integer<1, 24> berth;
    std::optional<tide> water;
    std::chrono::sys_seconds at;
};
RINGTRUE_DESCRIBE(ship_arrived, "A ship has come in.",
    (type, "Names the event."),
    (ship, "The ship's name."),
    (berth, "Where it lies."),
    (water, "The tide when it came in, where it was noted."),
    (at, named("harbour-time"), "When it made fast, in seconds since 1970."))

using event = std::variant<ship_arrived>; // and your others

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::tagged_union("event", "type", "Any event of the harbour.");
}

inline constexpr auto catalog = ringtrue::tagged_catalog<event>("harbour", "v1", "https://harbour.example/schema/v1/");

} // namespace harbour
// clang-format on

// clang-format off
struct celsius { double degrees; };

template <>
struct ringtrue::field_type<celsius> {
    static constexpr keywords schema{
        .type = json_type::number,
        .minimum_number = "-273.15",
        .maximum_number = "1000",
        .expected = "a temperature in degrees Celsius, from -273.15 to 1000",
    };
    static celsius read(double valid) { return {valid}; }
    static double write(celsius t) { return t.degrees; }
};
// clang-format on

#include "catch.hpp"

#include <string>

TEST_CASE("the README's own vendor is decoded, encoded and has a schema")
{
    std::string const body = R"({"type":"ship_arrived","ship":"Ægir","berth":7,"harbour-time":1465829384})";
    auto const event = ringtrue::decode<harbour::event>(body);
    REQUIRE(event.has_value());
    CHECK(ringtrue::encode(*event) == body);
    CHECK(harbour::catalog.find("ship_arrived") != nullptr);
    CHECK(ringtrue::json_schema<harbour::event>.find("harbour-time") != std::string::npos);
}

TEST_CASE("the README's field type is checked by its keywords")
{
    CHECK(ringtrue::decode<celsius>("21.5").value().degrees == 21.5);
    CHECK(ringtrue::decode<celsius>("-300").error().front().rule == ringtrue::rule::minimum);
}

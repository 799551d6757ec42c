// SPDX-License-Identifier: BSL-1.0
// The events of a harbour.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/integer.hpp>
#include <ringtrue/fields/text.hpp>

namespace harbour {

struct ship_arrived {
    ringtrue::constant<"ship_arrived"> type;
    ringtrue::text<1, 60> ship;
    ringtrue::integer<1, 24> berth;
};
RINGTRUE_DESCRIBE(ship_arrived, "A ship has come in.",
    (type, "Names the event."),
    (ship, "The ship's name."),
    (berth, "Where it lies."))

using event = std::variant<ship_arrived>;

constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::tagged_union("event", "type", "Any event of the harbour."); }

inline constexpr auto catalog = ringtrue::tagged_catalog<event>("harbour", "v1", "https://harbour.example/schema/v1/");

struct tide_turned {
    bool rising;
};
RINGTRUE_DESCRIBE(tide_turned, "The tide has turned.",
    (rising, "Whether it comes in."))

inline constexpr std::array tide_events{ringtrue::event<tide_turned>("tide.turned")};
inline constexpr auto tides = ringtrue::named_catalog("tides", "v1", "https://harbour.example/tides/v1/", tide_events);

} // namespace harbour

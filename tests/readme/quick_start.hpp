// SPDX-License-Identifier: BSL-1.0
// The event of the README's quick start.
#pragma once

// clang-format off
#include <ringtrue.hpp>

struct ship_arrived {
    ringtrue::text<1, 60> ship;
    ringtrue::integer<1, 24> berth;
};
RINGTRUE_DESCRIBE(ship_arrived, "A ship has come in.",
    (ship, "The ship's name."),
    (berth, "Where it lies."))
// clang-format on

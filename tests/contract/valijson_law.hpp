// SPDX-License-Identifier: BSL-1.0
// valijson as the independent validator of L12.
#pragma once

#include "validators/valijson.hpp"

#include <ringtrue/testing/laws.hpp>

#include <memory>
#include <string>
#include <string_view>

inline ringtrue::testing::validator make_valijson(std::string const& schema)
{
    auto const made = std::make_shared<valijson_validator const>(schema);
    return {"valijson", [made](std::string_view text) { return made->accepts(text); },
        [made](std::string_view text) { return made->difference(text); }};
}

// SPDX-License-Identifier: BSL-1.0
// valijson as the independent validator of L12.
#include "contract/valijson_law.hpp"

#include "validators/valijson.hpp"

#include <memory>
#include <string>
#include <string_view>

ringtrue::testing::validator make_valijson(std::string const& schema)
{
    auto const made = std::make_shared<valijson_validator const>(schema);
    return {"valijson", [made](std::string_view text) { return made->accepts(text); },
        [made](std::string_view text) { return made->difference(text); }};
}

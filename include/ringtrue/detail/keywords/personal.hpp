// SPDX-License-Identifier: BSL-1.0
// Finds whether a contract has personal values.
#pragma once

#include <ringtrue/keywords.hpp>

#include <algorithm>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::detail {

class personal_value_finder {
public:
    /// Whether any value that the schema describes is personal.
    bool is_in(keywords const& schema)
    {
        if (schema.definition != nullptr) { // a struct may contain itself
            if (std::find(met_.begin(), met_.end(), schema.definition) != met_.end())
                return false;
            met_.push_back(schema.definition);
        }
        auto const in_part = [this](keywords const* part) { return part != nullptr && is_in(*part); };
        return schema.personal || in_part(schema.items) || in_part(schema.additionalProperties)
            || std::any_of(schema.properties.begin(), schema.properties.end(), [&](property const& p) { return in_part(p.value); })
            || std::any_of(schema.oneOf.begin(), schema.oneOf.end(), in_part);
    }

private:
    std::vector<keywords const*> met_;
};

} // namespace ringtrue::detail

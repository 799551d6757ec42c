// SPDX-License-Identifier: BSL-1.0
// Finds whether a contract has personal values.
#pragma once

#include <ringtrue/detail/keywords/parts.hpp>
#include <ringtrue/keywords.hpp>

#include <cstddef>

namespace ringtrue::inline RINGTRUE_ABI::detail {

class personal_value_finder {
public:
    personal_value_finder() {} // user-provided, so that value-initialisation does not clear the array, which would take longer than most searches

    /// Whether any value that the schema describes is personal. Returns true for a contract of more than 256 structs and unions.
    [[gnu::cold]] bool is_in(keywords const& schema)
    {
        if (schema.definition != nullptr) { // a struct may contain itself
            for (std::size_t i = 0; i < count_; ++i)
                if (met_[i] == schema.definition)
                    return false;
            if (count_ == sizeof met_ / sizeof met_[0])
                return true;
            met_[count_++] = schema.definition;
        }
        return schema.personal || any_part_of(schema, [this](keywords const& part) { return is_in(part); });
    }

private:
    keywords const* met_[256]; // up to count_
    std::size_t count_ = 0;
};

} // namespace ringtrue::detail

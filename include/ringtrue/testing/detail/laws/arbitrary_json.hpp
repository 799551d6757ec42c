// SPDX-License-Identifier: BSL-1.0
// Generates JSON that is unrelated to a contract, except for names and values taken from it.
#pragma once

#include <ringtrue/detail/keywords/parts.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/testing/detail/mutate/scalar.hpp>
#include <ringtrue/testing/random_source.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

class arbitrary_json {
public:
    /// Uses the contract's names, constants and examples, so that some results are close to an event.
    explicit arbitrary_json(keywords const& schema) { collect(schema); }

    std::string draw(random_source& source, std::size_t depth = 3) const
    {
        auto const count = source.below(depth == 0 ? 1 : 12);
        switch (source.below(depth == 0 ? 5 : 9)) {
        case 0: return "null";
        case 1: return source.one_in(2) ? "true" : "false";
        case 2: return scalars_[source.below(scalars_.size())];
        case 3: return std::string{numbers[source.below(std::size(numbers))]};
        case 4: return json_string(text_samples::of(any_text).draw(source, 12));
        case 5: return list(source, depth, count, false);
        default: return list(source, depth, count, true);
        }
    }

private:
    static constexpr keywords any_text{.type = json_type::string};
    static constexpr std::string_view numbers[]{"0", "-0", "-1", "1.0", "0.5", "1e3", "12345", "1465829384", "-0.0", "1E-2", "253402300800",
        "1e99999", "1e-99999", "7.00000000000000000001"};

    std::vector<std::string> names_{"unheard-of"}; // without quotes
    std::vector<std::string> scalars_{"\"\""}; // JSON
    std::vector<keywords const*> seen_;

    std::string list(random_source& source, std::size_t depth, std::size_t count, bool is_object) const
    {
        std::vector<std::string> used;
        std::string text{is_object ? "{" : "["};
        for (; count > 0; --count) {
            auto const& name = names_[source.below(names_.size())];
            if (is_object && std::find(used.begin(), used.end(), name) != used.end())
                continue;
            text += used.empty() ? "" : ",";
            text += is_object ? json_string(name) + ':' : "";
            text += draw(source, depth - 1);
            used.push_back(name);
        }
        return text + (is_object ? "}" : "]");
    }

    void collect(keywords const& schema)
    {
        if (std::find(seen_.begin(), seen_.end(), &schema) != seen_.end())
            return;
        seen_.push_back(&schema);
        if (schema.is_constant)
            scalars_.push_back(json_value(schema, schema.constant));
        for (auto const& e : schema.enumeration)
            scalars_.push_back(json_string(e.name));
        for (auto const example : schema.examples.all)
            if (!example.empty())
                scalars_.push_back(json_value(schema, example));
        for (auto const& p : schema.properties)
            names_.emplace_back(p.name);
        any_part_of(schema, [this](keywords const& part) {
            collect(part);
            return false;
        });
    }
};

} // namespace ringtrue::testing::detail

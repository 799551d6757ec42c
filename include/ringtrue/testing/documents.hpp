// SPDX-License-Identifier: BSL-1.0
// Makes documents from one event, on which the decoder and independent validators of its schema must agree.
#pragma once

#include <ringtrue/testing/codec.hpp>
#include <ringtrue/testing/detail/laws/arbitrary_json.hpp>
#include <ringtrue/testing/detail/mutate/respell.hpp>
#include <ringtrue/testing/law.hpp>
#include <ringtrue/testing/mutate.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing {

/// A document on which decoder and validators must agree.
struct judged_document {
    std::string text;
    std::optional<mutation> fault; // set for a near-miss
};

/// Returns the event as encoded and in another spelling, up to `near_misses` near-misses, and half as many documents unrelated to
/// it.
inline std::vector<judged_document> documents_to_judge(codec const& about, any_event const& event, std::size_t near_misses, random_source& source)
{
    auto const text = about.encode(event);
    std::vector<judged_document> all{{text, {}}, {detail::respeller{source}(text), {}}};
    auto changes = mutations(text, about.schema(), source, {.values = 4 * near_misses});
    detail::keep_some(changes, near_misses, source);
    for (auto& m : changes)
        all.push_back({m.apply(text), m});
    detail::arbitrary_json const anything{about.schema()};
    for (std::size_t i = 0; i < near_misses / 2; ++i)
        all.push_back({anything.draw(source), {}});
    return all;
}

} // namespace ringtrue::testing

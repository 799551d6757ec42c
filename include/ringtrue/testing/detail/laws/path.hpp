// SPDX-License-Identifier: BSL-1.0
// The law of the two paths of decode: the fast path accepts only what the full path accepts.
#pragma once

#include <ringtrue/testing/detail/laws/refusal.hpp>
#include <ringtrue/testing/detail/mutate/respell.hpp>
#include <ringtrue/testing/law.hpp>
#include <ringtrue/testing/mutate.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

/// Whether the two paths agree on a text, unless the fast path gives up.
inline law_result same_on_both_paths(law_context const& law, std::string_view text, decode_options const& options)
{
    auto const fast = law.about.recognise(text, options);
    if (fast == nullptr)
        return {};
    ++law.seen.checks;
    auto const full = law.about.decode_fully(text, options);
    if (!full)
        return counterexample{comparison::the_fast_path_accepts_what_the_full_path_refuses, std::string{text}, lines_of(full.error()), "an event"};
    if (!law.about.same(fast, *full))
        return counterexample{comparison::the_fast_path_reads_another_event_than_the_full_path, std::string{text}, law.about.encode(*full), law.about.encode(fast)};
    return {};
}

/// L17
inline law_result two_paths(law_context const& law, any_event const& event)
{
    std::vector<std::string> texts{law.about.encode(event)};
    texts.push_back(respeller{law.source}.reorder(texts.front())); // compact and shuffled, which the fast path reads in a way of its own
    for (int spelling = 0; spelling < 2; ++spelling)
        texts.push_back(respeller{law.source}(texts.front()));
    auto const base = texts[law.source.below(texts.size())];
    auto changes = mutations(base, law.about.schema(), law.source, some_near_misses);
    keep_some(changes, documents_of_an_event, law.source, [](mutation const& m) { return m.broken == rule::unknown; });
    for (auto const& m : changes)
        texts.push_back(m.apply(base));
    for (std::size_t i = 0; i < documents_of_an_event; ++i)
        texts.push_back(base.substr(0, law.source.below(base.size())));
    for (auto const& text : texts)
        for (bool const refuses : {false, true})
            if (auto failed = same_on_both_paths(law, text, {.closed = refuses}))
                return failed;
    return {};
}

} // namespace ringtrue::testing::detail

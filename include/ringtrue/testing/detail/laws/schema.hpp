// SPDX-License-Identifier: BSL-1.0
// Floor 3, private. The law of the schema: the decoder's verdict is that of validators which know the schema alone.
#pragma once

#include <ringtrue/testing/detail/laws/arbitrary_json.hpp>
#include <ringtrue/testing/detail/laws/refusal.hpp>
#include <ringtrue/testing/difference.hpp>
#include <ringtrue/testing/law.hpp>
#include <ringtrue/testing/mutate.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::testing {

/// A document that decoder and validators have to judge alike.
struct judged_document {
    std::string text;
    std::optional<mutation> fault; // of a near-miss
};

/// Documents made of one event: its own spelling and another, near-misses, and half as many that have little to do with it.
inline std::vector<judged_document> documents_to_judge(subject const& about, any_event const& event, std::size_t near_misses, random_source& source)
{
    auto const text = about.encode(event);
    std::vector<judged_document> all{{text, {}}, {detail::respeller{source}(text), {}}};
    auto changes = mutations(text, about.schema(), source);
    detail::keep_some(changes, near_misses, source);
    for (auto& m : changes)
        all.push_back({m.apply(text), m});
    detail::arbitrary_json const anything{about.schema()};
    for (std::size_t i = 0; i < near_misses / 2; ++i)
        all.push_back({anything.draw(source), {}});
    return all;
}

namespace detail {

/// Whether decoder and validators judge a document alike, outside the named difference classes and limitations.
inline law_result judged_alike(law_context const& law, std::string_view text)
{
    if (class_of(text) != difference_class::none)
        return {};
    bool const accepted = law.about.decode(text).has_value();
    for (auto const& independent : law.validators) {
        ++law.seen.checks;
        if (independent.accepts(text) != accepted && independent.limitation(text).empty())
            return counterexample{"the decoder and a validator of its schema differ", std::string{text},
                independent.name + (accepted ? " to accept it as the decoder does" : " to refuse it as the decoder does"),
                independent.name + (accepted ? " refuses it" : " accepts it")};
    }
    return {};
}

/// L12
inline law_result same_as_validators(law_context const& law, any_event const& event)
{
    for (auto const& document : documents_to_judge(law.about, event, documents_of_an_event, law.source))
        if (auto failed = judged_alike(law, document.text))
            return failed;
    return {};
}

} // namespace detail
} // namespace ringtrue::testing

// SPDX-License-Identifier: BSL-1.0
// The law of the schema: the decoder's verdict is that of validators that know only the schema.
#pragma once

#include <ringtrue/testing/detail/laws/refusal.hpp>
#include <ringtrue/testing/difference.hpp>
#include <ringtrue/testing/documents.hpp>
#include <ringtrue/testing/law.hpp>

#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

/// Whether decoder and validators agree on a document, except for known difference classes and limitations.
inline law_result judged_alike(law_context const& law, std::string_view text)
{
    if (class_of(text) != difference_class::none)
        return {};
    bool const accepted = law.about.decode(text).has_value();
    for (auto const& independent : law.validators) {
        ++law.seen.checks;
        if (independent.accepts(text) != accepted && independent.limitation(text).empty())
            return counterexample{accepted ? comparison::the_decoder_accepts_what_a_validator_refuses : comparison::the_decoder_refuses_what_a_validator_accepts,
                std::string{text},
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

} // namespace ringtrue::testing::detail

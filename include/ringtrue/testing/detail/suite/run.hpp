// SPDX-License-Identifier: BSL-1.0
// Runs a law over many events: RapidCheck generates them, and shrinks the one that fails.
#pragma once

#include <ringtrue/testing/laws.hpp>
#include <ringtrue/testing/suite_options.hpp>

#include <rapidcheck.h>
#include <rapidcheck/detail/TestListenerAdapter.h>
#include <rapidcheck/shrinkable/Transform.h>

#include <cstddef>
#include <cstdint>
#include <exception>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

struct law_failure {
    counterexample found;
    int cases; // passed before the failure
    std::size_t shrinks;
};

/// The outcome of a law.
struct law_outcome {
    std::size_t cases = 0;
    std::map<std::string, std::size_t> events; // by the tag of a union
    tally seen;
    std::optional<law_failure> failure;

    explicit law_outcome(keywords const& schema) : seen{schema} {}
};

/// Returns the event's JSON text, or the reason why it has none.
inline std::string text_of(codec const& about, any_event const& event)
{
    try {
        return about.encode(event);
    } catch (std::exception const& thrown) {
        return std::string{"none, since encoding the event throws: "} + thrown.what();
    }
}

/// Returns the name under which an event is counted: the tag of a union, otherwise the title.
inline std::string label_of(codec const& about, any_event const& event)
{
    auto const& schema = about.schema();
    if (schema.oneOf.empty())
        return std::string{schema.title};
    auto const text = text_of(about, event);
    document d;
    bool const parsed = parser{d, text, decode_options{}.max_depth}.parse();
    auto const tag = parsed ? find_tag(d, 0, schema.tag) : 0;
    return tag == 0 ? "without a tag" : std::string{d[tag].text()};
}

class law_run {
public:
    law_run(codec const& about, law const& of, suite_options const& options, std::vector<validator> const& validators)
        : about_{about}, law_{of}, options_{options}, validators_{validators}, outcome_{about.schema()}
    {
    }

    law_outcome run()
    {
        namespace rcd = rc::detail;
        rcd::TestParams params;
        params.seed = options_.seed;
        params.maxSuccess = static_cast<int>(options_.cases);
        rcd::TestListenerAdapter silent;
        auto const result = rcd::checkProperty(rcd::Property{[this](rc::Random const& random, int size) { return draw(random, size); }},
            rcd::TestMetadata{}, params, silent, {});
        rcd::FailureResult failed;
        if (result.match(failed))
            outcome_.failure = law_failure{from_example(failed), failed.numSuccess, failed.reproduce.shrinkPath.size()};
        return std::move(outcome_);
    }

private:
    codec const& about_;
    law const& law_;
    suite_options const& options_;
    std::vector<validator> const& validators_;
    law_outcome outcome_;
    std::shared_ptr<constraint_coverage const> covered_;

    rc::Shrinkable<rc::detail::CaseDescription> draw(rc::Random random, int size)
    {
        random_source source{random.next()};
        auto event = about_.generate(source, static_cast<std::size_t>(size));
        auto const choices = source();
        auto const smaller = [this](any_event const& e) { return rc::seq::fromContainer(about_.shrink(e)); };
        if (outcome_.cases++ % 32 == 0) // a copy takes as long as some cases
            covered_ = std::make_shared<constraint_coverage const>(outcome_.seen.coverage);
        ++outcome_.events[label_of(about_, event)];
        return rc::shrinkable::map(rc::shrinkable::shrinkRecur(std::move(event), smaller), [=, this, before = covered_](any_event const& e) { return check(e, choices, *before); });
    }

    rc::detail::CaseDescription check(any_event const& event, std::uint64_t choices, constraint_coverage const& before)
    {
        using rc::detail::CaseResult;
        random_source source{choices};
        law_result failed;
        try {
            auto const text = about_.encode(event);
            if (auto const found = validate(text, about_.schema(), {.closed = true}); found.empty())
                failed = law_.check({about_, source, outcome_.seen, validators_, &before}, event);
            else
                failed = counterexample{comparison::an_event_is_encoded_to_what_its_contract_refuses, text, "a valid document", lines_of(found)};
        } catch (std::exception const& thrown) {
            failed = counterexample{comparison::an_exception_is_thrown, text_of(about_, event), "none", thrown.what()};
        }
        if (!failed)
            return {CaseResult{CaseResult::Type::Success}, {}, [] { return rc::detail::Example{}; }};
        return {CaseResult{CaseResult::Type::Failure}, {}, [example = to_example(*failed)] { return example; }};
    }

    // RapidCheck passes a counterexample on as pairs of strings.

    static rc::detail::Example to_example(counterexample const& c)
    {
        return {{"what", c.what}, {"document", c.document}, {"expected", c.expected}, {"got", c.got}};
    }

    static counterexample from_example(rc::detail::FailureResult const& failed)
    {
        auto const& e = failed.counterExample;
        return e.size() == 4 ? counterexample{e[0].second, e[1].second, e[2].second, e[3].second}
                             : counterexample{comparison::an_exception_is_thrown, "", "none", failed.description};
    }
};

} // namespace ringtrue::testing::detail

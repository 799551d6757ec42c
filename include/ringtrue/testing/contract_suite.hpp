// SPDX-License-Identifier: BSL-1.0
// The laws of a contract as Catch2 tests (version 2 or 3), by one line in a source file:
//
//     ringtrue::testing::contract_suite<circleloop::event> const suite{"circleloop::event"};
//
// A test for each law. One that fails names the law, the smallest document that it fails on, the seed, and the command that
// runs the same cases again. When all tests of a contract have run, a table says what they looked at; a constraint that was
// not seen from both sides, or a law that found nothing to check, fails. For cases, seed and report see suite_options; there is a
// table, and a report, only where no law was left out.
#pragma once

#include <ringtrue/testing/detail/suite/report.hpp>
#include <ringtrue/testing/detail/suite/run.hpp>
#include <ringtrue/testing/suite_options.hpp>

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_macros.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing {

namespace detail {

/// A contract's laws, run one after another in any order. A test framework calls run() for each of its own tests.
class suite {
public:
    suite(std::unique_ptr<codec const> about, suite_options options)
        : about_{std::move(about)}, options_{std::move(options)}, report_{about_->name(), about_->schema()}
    {
    }

    bool has(law const& of) const { return of.concerns(about_->schema()) && (of.id != "L12" || !options_.validators.empty()) && (of.id != "L17" || about_->has_fast_path()); }

    std::string title(law const& of) const
    {
        std::string title{about_->name()};
        for (auto& c : title)
            c = std::string_view{",[]*\"'\\"}.find(c) == std::string_view::npos ? c : '_'; // which Catch2 or the shell would read
        append(title, {" ", of.id, ": ", of.says});
        return title;
    }

    /// What is wrong, on several lines; empty where the law holds.
    std::string run(law const& of)
    {
        auto const options = with_environment(options_);
        if (validators_.empty()) // not in the constructor, which runs before main: what a validator throws should be caught
            for (auto const& make : options.validators)
                validators_.push_back(make(about_->json_schema({.dialect = dialect::draft_07})));
        auto const outcome = law_run{*about_, of, options, validators_}.run();
        report_.add(of, outcome);
        if (report_.laws_run() == laws_of_contract())
            publish(report_, options);
        if (outcome.failure)
            return explain(of, *outcome.failure, options);
        if (outcome.seen.checks == 0)
            return "this law found nothing to check in " + std::to_string(outcome.cases) + " cases";
        return of.id == "L7" ? uncovered(outcome.seen.coverage) : "";
    }

private:
    std::unique_ptr<codec const> about_;
    suite_options options_;
    std::vector<validator> validators_;
    suite_report report_;

    std::size_t laws_of_contract() const
    {
        std::size_t count = 0;
        for (auto const& of : laws)
            count += has(of);
        return count;
    }

    std::string explain(law const& of, law_failure const& failure, suite_options const& options) const
    {
        auto const& found = failure.found;
        std::string text;
        append(text, {indented(found.what), "\n  document: ", printable(found.document), "\n  expected: ", indented(found.expected), "\n  got:      ",
            indented(found.got),
            "\n  after ", std::to_string(failure.cases), " cases and ", std::to_string(failure.shrinks), " shrinks, with seed ",
            std::to_string(options.seed), "\n  again:    RINGTRUE_SEED=", std::to_string(options.seed), " RINGTRUE_CASES=",
            std::to_string(options.cases), " '", program_name(), "' '", title(of), "'"});
        return text;
    }

    /// What tests print: several lines under each other, in printable characters.
    static std::string indented(std::string_view lines)
    {
        std::string text;
        for (std::size_t at = 0; at <= lines.size();) {
            auto const end = std::min(lines.find('\n', at), lines.size());
            append(text, {at == 0 ? "" : "\n            ", printable(lines.substr(at, end - at))});
            at = end + 1;
        }
        return text;
    }

    static std::string program_name()
    {
#ifdef __GLIBC__
        return program_invocation_name;
#else
        return "the program";
#endif
    }

    static std::string uncovered(constraint_coverage const& coverage)
    {
        std::string text;
        for (auto const& c : coverage.all())
            if (!c.covered())
                append(text, {text.empty() ? "not seen from both sides (where there are many events, RINGTRUE_CASES may be too few):" : "", "\n  ", c.field, ": ", c.keyword, c.met == 0 ? ", never met" : "",
                    c.broken == 0 ? ", never broken" : ""});
        return text;
    }
};

} // namespace detail

/// Registers a test for each law that concerns the contract of T. `name` begins the tests' names and is its own in a
/// program. A second suite for a type, or an environment variable that is misspelled, ends the program with one line and
/// exit status 2.
template <class T>
class contract_suite {
public:
    explicit contract_suite(std::string name, suite_options options = {})
    {
        if (suite_ != nullptr)
            detail::wrong_usage(name + ": this contract has a suite already");
        suite_ = std::make_unique<detail::suite>(std::make_unique<codec_of<T>>(std::move(name)), std::move(options));
        [&]<std::size_t... I>(std::index_sequence<I...>) { (add<I>(), ...); }(std::make_index_sequence<laws.size()>{});
    }

private:
    static inline std::unique_ptr<detail::suite> suite_;

    template <std::size_t Law>
    static void run()
    {
        auto const wrong = suite_->run(laws[Law]);
        if (!wrong.empty()) {
            detail::print(suite_->title(laws[Law]), wrong); // Catch2 breaks lines, and with them documents and commands
            FAIL(wrong.substr(0, wrong.find('\n')));
        }
        SUCCEED();
    }

    template <std::size_t Law>
    static void add()
    {
        if (suite_->has(laws[Law]))
            Catch::AutoReg{Catch::makeTestInvoker(&run<Law>), CATCH_INTERNAL_LINEINFO, Catch::StringRef{},
                Catch::NameAndTags{suite_->title(laws[Law]), "[contract]"}};
    }
};

} // namespace ringtrue::testing

// SPDX-License-Identifier: BSL-1.0
// Runs the laws of a contract as Catch2 tests (version 2 or 3), with one line in a source file:
//
//     ringtrue::testing::contract_suite<circleloop::event> const suite{"circleloop::event"};
//
// Registers one test for each law. A failure prints the law, the smallest document that fails, the seed, and the command that
// runs the same cases again. After all tests of a contract, a table shows what they covered. A test also fails if a constraint
// was not covered from both sides, or if its law found nothing to check. suite_options has the number of cases, the seed and the
// report. Table and report are written only if every law has run.
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

/// Runs the laws of a contract, in any order. A test framework calls run() in each of its tests.
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
            c = std::string_view{",[]*\"'\\"}.find(c) == std::string_view::npos ? c : '_'; // characters that Catch2 or the shell would interpret
        append(title, {" ", of.id, ": ", of.says});
        return title;
    }

    /// Returns a description of the failure, on several lines, or an empty text if the law holds.
    std::string run(law const& of)
    {
        auto const options = with_environment(options_);
        if (validators_.empty()) // not in the constructor, which runs before main, where nothing catches what a validator throws
            for (auto const& make : options.validators)
                validators_.push_back(make(about_->json_schema(options.schema)));
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

    /// Returns the lines, aligned below each other, in printable characters.
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

/// Registers a test for each law that applies to the contract of T. The names of the tests start with `name`, which is unique in
/// the program. A second suite for the same type, or an invalid value of an environment variable, ends the program with one line
/// and exit status 2.
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
            detail::print(suite_->title(laws[Law]), wrong); // Catch2 would break the lines of documents and commands
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

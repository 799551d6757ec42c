// SPDX-License-Identifier: BSL-1.0
// A suite says nothing of laws that hold, and of one that does not all that is needed to see it again.
#include <ringtrue/testing/contract_suite.hpp>

#include "catch.hpp"
#include "contract/broken/broken.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

using namespace ringtrue::testing;
using observatory::evidence;
using ringtrue::rule;
using ringtrue::violation;
using suite = ringtrue::testing::detail::suite;

namespace {

/// Sets a variable of the environment, or takes it away, for as long as it lives.
class environment {
public:
    environment(char const* name, char const* value) : name_{name}
    {
        if (auto const* const old = std::getenv(name))
            old_ = old;
        set(value);
    }
    environment(environment const&) = delete;
    environment& operator=(environment const&) = delete;
    ~environment() { set(old_ ? old_->c_str() : nullptr); }

private:
    char const* name_;
    std::optional<std::string> old_;

    void set(char const* value) const { value == nullptr ? ::unsetenv(name_) : ::setenv(name_, value, 1); }
};

/// None of what a developer may have set, and what is printed is kept.
class quiet {
public:
    quiet() : old_{std::cout.rdbuf(out_.rdbuf())} {}
    quiet(quiet const&) = delete;
    quiet& operator=(quiet const&) = delete;
    ~quiet() { std::cout.rdbuf(old_); }

    std::string printed() const { return out_.str(); }

private:
    environment cases_{"RINGTRUE_CASES", nullptr};
    environment seed_{"RINGTRUE_SEED", nullptr};
    environment report_{"RINGTRUE_REPORT", nullptr};
    std::ostringstream out_;
    std::streambuf* old_;
};

law const& law_of(std::string_view id)
{
    return *std::find_if(laws.begin(), laws.end(), [&](law const& l) { return l.id == id; });
}

bool has(std::string const& text, std::string const& part) { return text.find(part) != text.npos; }

suite healthy(suite_options options = {.cases = 200}) { return suite{std::make_unique<codec_of<evidence>>("healthy"), std::move(options)}; }

template <class Change>
suite unwell(Change const& change, suite_options options = {.cases = 200})
{
    auto about = std::make_unique<broken::altered<evidence>>();
    change(*about);
    return suite{std::move(about), std::move(options)};
}

void take_too_high(broken::altered<evidence>& about)
{
    about.forgives = [](violation const& v, std::string_view) { return v.rule == rule::maximum; };
}

} // namespace

TEST_CASE("a suite has the laws that concern its contract, and L12 where there is a validator")
{
    quiet const now;
    CHECK(healthy().has(law_of("L1")));
    CHECK(healthy().has(law_of("L14")));
    CHECK_FALSE(healthy().has(law_of("L12")));
    std::string schema;
    auto const own = [&](std::string const& text) {
        schema = text;
        return validator{"own", [](std::string_view json) { return ringtrue::validate<evidence>(json).empty(); }};
    };
    auto with_validator = healthy({.cases = 1, .validators = {own}});
    CHECK(with_validator.has(law_of("L12")));
    CHECK(schema.empty()); // none is made before a law runs
    CHECK(with_validator.run(law_of("L12")).empty());
    CHECK(has(schema, "http://json-schema.org/draft-07/schema#"));
    CHECK_FALSE(has(schema, "$(?!"));
    auto with_lookaheads = healthy({.cases = 1, .validators = {own}, .schema = {.lookahead = true}});
    CHECK(with_lookaheads.run(law_of("L12")).empty());
    CHECK(has(schema, "https://json-schema.org/draft/2020-12/schema"));
    CHECK(has(schema, "$(?!"));
}

TEST_CASE("a test is titled after its contract and its law")
{
    CHECK(healthy().title(law_of("L10")) == "healthy L10: a repeated member is rejected");
    suite const unnamed{std::make_unique<codec_of<evidence>>(), {}};
    CHECK(unnamed.title(law_of("L1")) == "evidence L1: decoding an encoded event gives the event");
}

TEST_CASE("of a codec that is right nothing is said, and the table is printed when all of its laws have run")
{
    quiet const now;
    auto laws_of = healthy();
    for (auto const& law : laws) {
        if (!laws_of.has(law))
            continue;
        CHECK(now.printed().empty());
        CHECK(laws_of.run(law).empty());
    }
    CHECK(has(now.printed(), "healthy: 200 cases a law, seed 1\n"));
    CHECK(has(now.printed(), " eye "));
    CHECK_FALSE(has(now.printed(), "FAILED"));
    CHECK_FALSE(has(now.printed(), "NOT COVERED"));
}

TEST_CASE("of a law that fails, the smallest document is said, the seed, and how to run it again")
{
    quiet const now;
    auto laws_of = unwell(take_too_high, {.cases = 150, .seed = 33});
    auto const text = laws_of.run(law_of("L7"));
    INFO(text);
    CHECK(text.find("an invalid document is accepted\n") == 0);
    CHECK(has(text, R"("how":"camera")"));
    CHECK(has(text, "(above_maximum: "));
    CHECK(has(text, "expected: one violation, maximum, at /pixel/"));
    CHECK(has(text, " with seed 33\n"));
    CHECK(has(text, "RINGTRUE_SEED=33 RINGTRUE_CASES=150 "));
    CHECK(has(text, '\'' + laws_of.title(law_of("L7")) + '\''));
    CHECK(laws_of.run(law_of("L5")).empty());
}

TEST_CASE("the same seed finds the same counterexample")
{
    quiet const now;
    auto const run = [](std::uint64_t seed) { return unwell(take_too_high, {.cases = 150, .seed = seed}).run(law_of("L7")); };
    CHECK(run(5) == run(5));
    CHECK(run(5) != run(6)); // if only by the seed itself
}

TEST_CASE("another seed draws other events")
{
    auto const events = [](std::uint64_t seed) {
        codec_of<evidence> const about{"healthy"};
        return ringtrue::testing::detail::law_run{about, law_of("L1"), {.cases = 200, .seed = seed}, {}}.run().events;
    };
    CHECK(events(5) == events(5));
    CHECK((events(5) != events(6) || events(5) != events(7) || events(5) != events(8)));
}

TEST_CASE("the environment has the last word on cases and seed")
{
    quiet const now;
    environment const cases{"RINGTRUE_CASES", "140"};
    environment const seed{"RINGTRUE_SEED", "18446744073709551615"};
    auto const text = unwell(take_too_high, {.cases = 3, .seed = 4}).run(law_of("L7"));
    CHECK(has(text, "RINGTRUE_SEED=18446744073709551615 RINGTRUE_CASES=140 "));
}

TEST_CASE("a constraint that was not seen from both sides is a failure of L7")
{
    quiet const now;
    auto const text = healthy({.cases = 1}).run(law_of("L7"));
    CHECK(text.find("not seen from both sides ") == 0);
    CHECK((has(text, ", never met") || has(text, ", never broken")));
}

TEST_CASE("a law that found nothing to check fails")
{
    quiet const now;
    law const idle{"L1", "nothing is done", [](law_context const&, any_event const&) { return law_result{}; }, {}};
    CHECK(healthy({.cases = 9}).run(idle) == "this law found nothing to check in 9 cases");
}

TEST_CASE("an exception is a failure of the law that it came from")
{
    quiet const now;
    auto const throws = [](std::string) -> std::string { throw std::runtime_error{"out of ink"}; };
    auto const decoding = unwell([&](auto& about) { about.read = throws; }).run(law_of("L1"));
    CHECK(has(decoding, "an exception is thrown"));
    CHECK(has(decoding, "out of ink"));
    auto const encoding = unwell([&](auto& about) { about.encoded = throws; }).run(law_of("L1"));
    CHECK(has(encoding, "an exception is thrown"));
    CHECK(has(encoding, "out of ink"));
}

TEST_CASE("what a document hides is shown")
{
    quiet const now;
    auto const text = unwell([](auto& about) { about.encoded = [](std::string) { return std::string{"\x1B[2J"}; }; }, {.cases = 5}).run(law_of("L1"));
    CHECK(has(text, "document: \\u{001B}[2J\n"));
}

// SPDX-License-Identifier: BSL-1.0
// Each law holds for a codec that is right, and names the document where one is wrong.
#include <ringtrue/testing/laws.hpp>

#include "catch.hpp"
#include "contract/broken/broken.hpp"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace ringtrue::testing;
using ringtrue::keywords_of;
using ringtrue::rule;
using ringtrue::violation;
using observatory::evidence;

namespace {

law const& law_of(std::string_view id)
{
    return *std::find_if(laws.begin(), laws.end(), [&](law const& l) { return l.id == id; });
}

/// The first failure over some events, and what was looked at.
law_result failure_of(std::string_view id, codec const& about, tally& seen, std::vector<validator> const& validators = {})
{
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        random_source source{seed};
        auto const event = about.generate(source, static_cast<std::size_t>(seed));
        if (auto failed = law_of(id).check({about, source, seen, validators}, event))
            return failed;
    }
    return {};
}

law_result failure_of(std::string_view id, codec const& about, std::vector<validator> const& validators = {})
{
    tally seen{about.schema()};
    return failure_of(id, about, seen, validators);
}

/// One that says what the kit's own decoder says, but for documents that `differs` is true of.
validator judge(bool (*differs)(std::string_view))
{
    return {"judge", [=](std::string_view text) { return ringtrue::validate<evidence>(text).empty() != differs(text); }};
}

bool never(std::string_view) { return false; }
bool on_null(std::string_view text) { return text.find("null") != text.npos; }

} // namespace

TEST_CASE("the laws are numbered, and Catch2 can select each of them by its name")
{
    std::set<std::string_view> sentences;
    for (std::size_t i = 0; i < laws.size(); ++i) {
        CHECK(laws[i].id == "L" + std::to_string(i < 15 ? i + 1 : i + 2)); // L16 is about files
        CHECK(laws[i].says.find_first_of(",[]\"*~\\") == std::string_view::npos);
        sentences.insert(laws[i].says);
    }
    CHECK(sentences.size() == laws.size());
}

TEST_CASE("every law holds for a codec that is right, and has looked at something")
{
    codec_of<evidence> const about;
    for (auto const& law : laws) {
        if ((law.id == "L17" && !about.has_fast_path()) || law.id == "L18") // whose contract tolerates something: see the suites
            continue;
        tally seen{about.schema()};
        INFO(law.id);
        REQUIRE(law.concerns(about.schema()));
        auto const failed = failure_of(law.id, about, seen, {judge(never)});
        INFO((failed ? failed->what + ": " + failed->document : ""));
        CHECK_FALSE(failed.has_value());
        CHECK(seen.checks > 30);
    }
}

TEST_CASE("keywords are seen from both sides, and operators are counted")
{
    codec_of<evidence> const about;
    tally seen{about.schema()};
    REQUIRE_FALSE(failure_of("L7", about, seen).has_value());
    for (auto const& c : seen.coverage.all()) {
        INFO(c.field << ": " << c.keyword << ", met " << c.met << ", broken " << c.broken);
        CHECK(c.covered());
    }
    CHECK(seen.operators[static_cast<std::size_t>(mutation_operator::above_max_items)] > 0);
    CHECK(seen.operators[static_cast<std::size_t>(mutation_operator::cut_text)] == 0);
}

TEST_CASE("a law concerns the contracts that have what it is about")
{
    auto const& nothing = keywords_of<observatory::dome_opened>;
    CHECK_FALSE(law_of("L5").concerns(nothing));
    CHECK_FALSE(law_of("L13").concerns(nothing));
    CHECK_FALSE(law_of("L14").concerns(nothing));
    CHECK(law_of("L1").concerns(nothing));
    CHECK(law_of("L5").concerns(keywords_of<observatory::catalogue>));
    CHECK_FALSE(law_of("L13").concerns(keywords_of<observatory::catalogue>));
    CHECK(law_of("L13").concerns(keywords_of<observatory::event>));
    CHECK(law_of("L14").concerns(keywords_of<observatory::star_observed>)); // within it
    CHECK_FALSE(law_of("L14").concerns(keywords_of<observatory::counters>));
}

TEST_CASE("a counterexample says what is wrong, with the document, what was expected and what came")
{
    broken::altered<evidence> about;
    about.forgives = [](violation const& v, std::string_view) { return v.rule == rule::maximum; };
    auto const failed = failure_of("L7", about);
    REQUIRE(failed.has_value());
    CHECK(failed->failed == comparison::an_invalid_document_is_accepted);
    auto const found = codec_of<evidence>{}.decode(failed->document).error();
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == rule::maximum);
    CHECK(failed->expected.find("one violation, maximum, at /pixel/") == 0);
    CHECK(failed->expected.find("(above_maximum: ") != std::string::npos);
    CHECK(failed->got == "an event");
    CHECK_FALSE(failure_of("L5", about).has_value());
}

TEST_CASE("a violation too many, at another place, or without words is not accepted")
{
    using change = void (*)(ringtrue::violations&);
    for (change const wrong : {+[](ringtrue::violations& all) { all.push_back(all[0]); }, +[](ringtrue::violations& all) { all[0].pointer += "/0"; },
             +[](ringtrue::violations& all) { all[0].found.clear(); }, +[](ringtrue::violations& all) { all[0].column = 0; },
             +[](ringtrue::violations& all) { all[0].offset = 1'000'000; }}) {
        broken::altered<evidence> about;
        about.reported = wrong;
        CHECK(failure_of("L5", about).has_value());
    }
}

TEST_CASE("a violation has a place in the text, and the line and column of its offset")
{
    violation v;
    auto const is_placed = [&](std::string_view text, std::size_t offset, std::size_t line, std::size_t column) {
        v.offset = offset, v.line = line, v.column = column;
        return ringtrue::testing::detail::is_placed(v, text);
    };
    CHECK(is_placed("a\n\u00e9b", 0, 1, 1));
    CHECK(is_placed("a\n\u00e9b", 4, 2, 2));
    CHECK(is_placed("a\n\u00e9b", 5, 2, 3));
    CHECK_FALSE(is_placed("a\n\u00e9b", 6, 2, 3)); // behind the text
    CHECK_FALSE(is_placed("a\n\u00e9b", 4, 1, 2));
    CHECK_FALSE(is_placed("a\n\u00e9b", 4, 2, 3));
}

TEST_CASE("a validator that differs is refused, unless it is known that it cannot judge the text")
{
    codec_of<evidence> const about;
    auto const failed = failure_of("L12", about, {judge(never), judge(on_null)});
    REQUIRE(failed.has_value());
    CHECK(failed->document.find("null") != std::string::npos);
    CHECK(failed->got == (ringtrue::validate<evidence>(failed->document).empty() ? "judge refuses it" : "judge accepts it"));
    auto limited = judge(on_null);
    limited.limitation = [](std::string_view text) { return on_null(text) ? std::string_view{"it knows no null"} : ""; };
    CHECK_FALSE(failure_of("L12", about, {limited}).has_value());
}

TEST_CASE("the documents to judge are two spellings of the event, near-misses with their faults, and arbitrary ones")
{
    codec_of<evidence> const about;
    random_source source{1};
    auto const event = about.generate(source, 50);
    auto const all = documents_to_judge(about, event, 10, source);
    REQUIRE(all.size() == 17);
    CHECK(about.same(*about.decode(all[1].text), event));
    for (std::size_t i = 0; i < all.size(); ++i)
        CHECK(all[i].fault.has_value() == (i >= 2 && i < 12));
    for (std::size_t i = 2; i < 12; ++i)
        CHECK(about.decode(all[i].text).has_value() == (all[i].fault->broken == rule::unknown));
}

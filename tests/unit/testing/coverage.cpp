// SPDX-License-Identifier: BSL-1.0
// The constraints of a contract are all counted, once, and each is covered when it was met and broken.
#include <ringtrue/testing/coverage.hpp>

#include "catch.hpp"
#include "contract/observatory/observatory.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

using ringtrue::keywords_of;
using ringtrue::rule;
using ringtrue::testing::constraint;
using ringtrue::testing::constraint_coverage;

namespace {

std::set<std::string> constraints_of(ringtrue::keywords const& schema, std::string_view field)
{
    std::set<std::string> all;
    constraint_coverage const coverage{schema};
    for (auto const& c : coverage.all())
        if (c.field == field)
            all.insert(c.keyword);
    return all;
}

constraint const& find(constraint_coverage const& coverage, std::string_view field, std::string_view keyword)
{
    return *std::find_if(coverage.all().begin(), coverage.all().end(), [&](auto const& c) { return c.field == field && c.keyword == keyword; });
}

} // namespace

TEST_CASE("each keyword that constrains is one, and each value of an enum")
{
    auto const& event = keywords_of<observatory::event>;
    using all = std::set<std::string>;
    CHECK(constraints_of(event, "event") == all{"type"});
    CHECK(constraints_of(event, "star_observed/type") == all{"required", "type", "const"});
    CHECK(constraints_of(event, "star_observed/star") == all{"required", "type", "pattern"});
    CHECK(constraints_of(event, "star_observed/remark") == all{"type"});
    CHECK(constraints_of(event, "star_observed/confirmed") == all{"type"});
    CHECK(constraints_of(event, "star_observed/weather") == all{"required", "type", "enum \"clear\"", "enum \"part-cloudy\"", "enum \"overcast\""});
    CHECK(constraints_of(event, "star_observed/brightness") == all{"required", "type", "minimum", "maximum"});
    CHECK(constraints_of(event, "star_observed/height") == all{"required", "type", "minimum", "maximum"});
    CHECK(constraints_of(event, "instrument/code") == all{"required", "type", "minLength", "maxLength", "pattern"});
    CHECK(constraints_of(event, "instrument/maker") == all{"required", "type", "maxLength", "pattern"});
    CHECK(constraints_of(event, "recorded/pixel") == all{"required", "type", "minItems", "maxItems"});
    CHECK(constraints_of(event, "recorded/pixel/*") == all{"type", "minimum", "maximum"});
    CHECK(constraints_of(event, "counters/named/*") == all{"type", "minimum", "maximum"});
    CHECK(constraints_of(event, "catalogue/parts") == all{"required", "type"});
    CHECK(constraints_of(keywords_of<ringtrue::nullable<ringtrue::constant<"x">>>, "") == all{"type", "enum \"x\""});
}

TEST_CASE("no constraint is there twice, though a struct holds itself or stands in several places")
{
    constraint_coverage const coverage{keywords_of<observatory::event>};
    std::set<std::string> all;
    for (auto const& c : coverage.all())
        all.insert(c.field + ": " + c.keyword);
    CHECK(all.size() == coverage.all().size());
    CHECK(coverage.covered() == 0);
    CHECK(constraint_coverage{keywords_of<observatory::dome_opened>}.all().size() == 1);
}

TEST_CASE("a constraint is covered when it was both met and broken")
{
    constraint_coverage coverage{keywords_of<observatory::event>};
    auto const& pixel = find(coverage, "recorded/pixel/*", "maximum");
    coverage.met("recorded/pixel/*", rule::maximum);
    CHECK((pixel.met == 1 && pixel.broken == 0 && !pixel.covered()));
    coverage.broken("recorded/pixel/*", rule::maximum);
    CHECK(pixel.covered());
    CHECK(coverage.covered() == 1);
    CHECK_FALSE(find(coverage, "recorded/pixel/*", "minimum").covered());
}

TEST_CASE("what breaks an enum breaks all of its values, or the const that is a tag; each value is met by itself")
{
    constraint_coverage coverage{keywords_of<observatory::event>};
    coverage.broken("star_observed/weather", rule::enumeration);
    coverage.met("star_observed/weather", rule::enumeration, "overcast");
    CHECK(find(coverage, "star_observed/weather", "enum \"overcast\"").covered());
    CHECK(find(coverage, "star_observed/weather", "enum \"clear\"").broken == 1);
    CHECK(find(coverage, "star_observed/weather", "enum \"clear\"").met == 0);
    CHECK(find(coverage, "star_observed/forecast", "enum \"clear\"").broken == 0);
    coverage.broken("counters/type", rule::enumeration);
    coverage.met("counters/type", rule::constant, "counters");
    CHECK(find(coverage, "counters/type", "const").covered());
    CHECK(coverage.covered() == 2);
}

TEST_CASE("what is no constraint is not counted")
{
    constraint_coverage coverage{keywords_of<observatory::event>};
    coverage.met("star_observed/remark", rule::required);
    coverage.met("star_observed/weather", rule::enumeration, "foggy");
    coverage.met("", rule::type);
    coverage.broken("recorded/pixel/*", rule::required);
    coverage.broken("", rule::syntax);
    for (auto const& c : coverage.all())
        CHECK((c.met == 0 && c.broken == 0));
}

TEST_CASE("the counts of two runs add up")
{
    constraint_coverage first{keywords_of<observatory::event>};
    constraint_coverage second{keywords_of<observatory::event>};
    first.met("recorded/file", rule::pattern);
    second.met("recorded/file", rule::pattern);
    second.met("recorded/file", rule::pattern);
    second.broken("recorded/file", rule::pattern);
    first.add(second);
    CHECK(find(first, "recorded/file", "pattern").met == 3);
    CHECK(find(first, "recorded/file", "pattern").broken == 1);
    CHECK(first.covered() == 1);
}

TEST_CASE("a constraint lacks what was not yet met, and what was not yet broken")
{
    constraint_coverage coverage{keywords_of<observatory::event>};
    auto const lacks = [&](std::string_view field) {
        return std::pair{coverage.lacks_met(field, rule::maximum), coverage.lacks_broken(field, rule::maximum)};
    };
    coverage.met("recorded/pixel/*", rule::maximum);
    coverage.broken("counters/named/*", rule::maximum);
    CHECK(lacks("recorded/pixel/*") == std::pair{false, true});
    CHECK(lacks("counters/named/*") == std::pair{true, false});
    CHECK(lacks("counters/i8") == std::pair{true, true});
    CHECK(lacks("recorded/file") == std::pair{false, false}); // no such constraint
    for (auto const* const field : {"counters/type", "star_observed/weather"}) { // const, which an enum may break where it is a tag, and enum
        CHECK(coverage.lacks_broken(field, rule::enumeration));
        coverage.broken(field, rule::enumeration);
        CHECK_FALSE(coverage.lacks_broken(field, rule::enumeration));
    }
    CHECK_FALSE(coverage.lacks_broken("recorded/file", rule::enumeration));
}

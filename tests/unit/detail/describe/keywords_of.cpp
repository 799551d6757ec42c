// SPDX-License-Identifier: BSL-1.0
// Each kind of C++ type, and the keywords that are its contract.
#include <ringtrue/detail/describe/keywords_of.hpp>

#include "catch.hpp"
#include "contract/observatory/observatory.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using namespace ringtrue;

namespace {

using observatory::counters;
using observatory::star_observed;

static_assert(keywords_of<star_observed>.properties.size() == 14, "usable at compile time");

template <class T>
constexpr property const& member(std::string_view name)
{
    for (auto const& p : keywords_of<T>.properties)
        if (p.name == name)
            return p;
    throw std::out_of_range{"no such member"};
}

} // namespace

TEST_CASE("a struct is an object with its members in order, its name as title and its description")
{
    auto const& k = keywords_of<observatory::dome_turned>;
    CHECK(k.type == json_type::object);
    CHECK(k.title == "dome_turned");
    CHECK(k.description == "The dome has turned.");
    CHECK(k.definition == &k);
    REQUIRE(k.properties.size() == 1);
    CHECK(k.properties[0].name == "to");
    CHECK(k.properties[0].description == "Where it points, in degrees from the north.");
    CHECK(k.properties[0].value == &keywords_of<double>);
    CHECK(keywords_of<observatory::dome_opened>.properties.empty());
}

TEST_CASE("a member has the name that its field gives it, else its own")
{
    CHECK(member<star_observed>("observed/at").value == &keywords_of<unix_seconds>);
    CHECK(member<star_observed>("id").value == &keywords_of<boost::uuids::uuid>);
    CHECK_THROWS_AS(member<star_observed>("at"), std::out_of_range);
}

TEST_CASE("only an optional member is not required, and its value has the contract of what it holds")
{
    std::vector<std::string_view> optional;
    for (auto const& p : keywords_of<star_observed>.properties)
        if (!p.required)
            optional.push_back(p.name);
    CHECK(optional == std::vector<std::string_view>{"remark", "confirmed", "instruments"});
    CHECK(member<star_observed>("remark").value == &keywords_of<std::string>);
    CHECK(member<star_observed>("confirmed").value->nullable);
    CHECK(member<star_observed>("confirmed").value->type == json_type::boolean);
    CHECK(member<star_observed>("forecast").required);
}

TEST_CASE("a nullable is a copy of what it holds, and shares its definition where that has one")
{
    auto const& sky = keywords_of<nullable<observatory::sky>>;
    CHECK(sky.nullable);
    CHECK(sky.enumeration.begin() == keywords_of<observatory::sky>.enumeration.begin());
    auto const& finder = *member<star_observed>("finder").value;
    CHECK(finder.nullable);
    CHECK(finder.properties.begin() == keywords_of<observatory::instrument>.properties.begin());
    CHECK(finder.definition == &keywords_of<observatory::instrument>);
    CHECK_FALSE(finder.definition->nullable);
}

TEST_CASE("an enumeration is a string of the values in their order")
{
    auto const& k = keywords_of<observatory::sky>;
    CHECK(k.type == json_type::string);
    REQUIRE(k.enumeration.size() == 3);
    CHECK(k.enumeration[1].name == "part-cloudy");
    CHECK(k.enumeration[1].description == "Some clouds.");
    CHECK(k.enumeration[2].name == "overcast");
}

TEST_CASE("a vector is an array of any size, an array one of its own, and a map an object of values")
{
    auto const& parts = *member<observatory::catalogue>("parts").value;
    CHECK(parts.type == json_type::array);
    CHECK(parts.items == &keywords_of<observatory::catalogue>);
    CHECK(parts.maxItems == unlimited);
    auto const& flags = *member<counters>("flags").value;
    CHECK(flags.items == &keywords_of<bool>);
    CHECK(flags.minItems == 3);
    CHECK(flags.maxItems == 3);
    auto const& named = *member<counters>("named").value;
    CHECK(named.type == json_type::object);
    CHECK(named.additionalProperties == &keywords_of<nullable<std::int32_t>>);
}

TEST_CASE("a field type's own schema is its contract")
{
    CHECK(keywords_of<observatory::star_name>.pattern.text == "HD [1-9][0-9]{0,5}|Sun");
    CHECK(keywords_of<observatory::magnitude>.minimum == integer_value{-27});
    CHECK(keywords_of<observatory::declination>.maximum_number == "90");
    CHECK(keywords_of<constant<"eye">>.constant == "eye");
}

TEST_CASE("a union knows its alternatives and its tag, each of whose values is an event")
{
    auto const& k = keywords_of<observatory::evidence>;
    CHECK(k.title == "evidence");
    CHECK(k.tag == "how");
    REQUIRE(k.oneOf.size() == 2);
    CHECK(k.oneOf[1] == &keywords_of<observatory::recorded>);
    auto const& events = detail::tagged_events_of<observatory::evidence>::all;
    REQUIRE(events.size() == 3);
    CHECK(events[0].name == "eye");
    CHECK(events[0].description == "Somebody saw it.");
    CHECK(events[2].name == "spectrograph");
    CHECK(events[2].description == "A spectrum.");
    CHECK(events[2].payload == &keywords_of<observatory::recorded>);
    CHECK(events[2].tag == "how");
}

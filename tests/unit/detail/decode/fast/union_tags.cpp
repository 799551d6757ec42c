// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/decode/fast/union_tags.hpp>

#include "catch.hpp"

#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <string_view>
#include <variant>

using namespace ringtrue;
using namespace ringtrue::detail;

namespace ferry {

struct left {
    constant<"1"> version;
    constant<"left"> type;
};
BOOST_DESCRIBE_STRUCT(left, (), (version, type))

constexpr auto contract_of(of<left>) { return describe("It left.", field(&left::version, "Version."), field(&left::type, "Type.")); }

struct arrived {
    constant<"2"> version; // another one
    constant<"arrived"> type;
};
BOOST_DESCRIBE_STRUCT(arrived, (), (version, type))

constexpr auto contract_of(of<arrived>) { return describe("It arrived.", field(&arrived::version, "Version."), field(&arrived::type, "Type.")); }

struct sank {
    bool really;
    constant<"sank"> type;
};
BOOST_DESCRIBE_STRUCT(sank, (), (really, type))

constexpr auto contract_of(of<sank>) { return describe("It sank.", field(&sank::really, "Really."), field(&sank::type, "Type.")); }

using mixed = std::variant<left, arrived>;
constexpr auto contract_of(of<mixed>) { return tagged_union("mixed", "type", "Either."); }

using one = std::variant<left>;
constexpr auto contract_of(of<one>) { return tagged_union("one", "type", "One."); }

using sunk = std::variant<sank>;
constexpr auto contract_of(of<sunk>) { return tagged_union("sunk", "type", "Sunk."); }

} // namespace ferry

namespace {

template <class Union>
std::string_view start_of()
{
    return {union_start<Union>.data(), union_start<Union>.size()};
}

} // namespace

TEST_CASE("a union's events begin alike up to the tag's value, or not at all")
{
    CHECK(start_of<circleloop::event>() == R"({"object":"event","eventType":)");
    CHECK(start_of<ferry::one>() == R"({"version":"1","type":)");
    CHECK(start_of<ferry::mixed>().empty());
    CHECK(start_of<ferry::sunk>().empty());
}

TEST_CASE("each tag belongs to its alternative")
{
    auto const& tags = union_tags<circleloop::event>;
    REQUIRE(tags.size() == 3);
    CHECK((tags[0].name == "call_ringing" && tags[0].alternative == 0));
    CHECK((tags[1].name == "call_missed" && tags[1].alternative == 0));
    CHECK((tags[2].name == "message_received" && tags[2].alternative == 1));
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/describe/members.hpp>

#include "catch.hpp"

#include <ringtrue/boost_json.hpp>
#include <ringtrue/contract.hpp>
#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/unix_time.hpp>
#include <ringtrue/json_schema.hpp>

#include <boost/json.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace ringtrue;

namespace {

struct room {
    int number;
    bool const* unused_by_contract; // Boost.Describe knows it, whatever its type
    std::string_view name;
};
BOOST_DESCRIBE_STRUCT(room, (), (number, unused_by_contract, name))

constexpr auto contract_of(of<room>)
{
    return describe("A room.", field(&room::number, "Its number."), field(&room::unused_by_contract, named("1st"), "Nothing."),
        field(&room::name, "Its name."));
}

struct empty {};
BOOST_DESCRIBE_STRUCT(empty, (), ())
constexpr auto contract_of(of<empty>) { return describe("Nothing."); }

} // namespace

static_assert(detail::members<room>::size == 3);
static_assert(detail::members<empty>::size == 0 && detail::contract<empty>.size == 0);
static_assert(detail::members<room>::at<0>::pointer == &room::number);
static_assert(std::is_same_v<detail::members<room>::type<1>, bool const*>);
static_assert(detail::field_at<room, 2>().description == "Its name.");
static_assert(detail::wire_name<room, 0>() == "number");
static_assert(detail::wire_name<room, 1>() == "1st");
static_assert(detail::wire_name<room, 2>() == "name", "no wire name is the C++ name");

namespace fleet {

struct part {
    int number;
    std::string maker;
};
RINGTRUE_DESCRIBE(part, "What all parts have.", (number, "Its number."), (maker, named("made by"), "Who made it."))

struct dated {
    unix_seconds at;
};
RINGTRUE_DESCRIBE(dated, "What has a date.", (at, "When it was made."))

struct sail : part, dated {
    double area;
};
RINGTRUE_DESCRIBE_DERIVED(sail, (part, dated), "A sail.", (area, "In square metres."))

struct spare_sail : sail {
    std::optional<sail> instead_of;
    constant<true> is_new;
};
RINGTRUE_DESCRIBE_DERIVED(spare_sail, (sail), "A sail that is not in use.", (instead_of, "The one that it replaces."), (is_new, "Whether it is new."))

template <fixed_string Name, class Data>
struct envelope {
    constant<Name> type;
    Data data;
};
RINGTRUE_DESCRIBE_TEMPLATE((fixed_string Name, class Data), (envelope<Name, Data>), "An envelope.", (type, "Names the event."), (data, named("the data"), "What it is about."))

template <class T>
struct page {
    std::vector<T> items;
};
RINGTRUE_DESCRIBE_TEMPLATE((class T), (page<T>), "A page.", (items, "In order."))

template <class T>
struct box {
    static constexpr std::string_view schema_title = "a box";

    constant<"box"> kind;
    T inside;
    std::string title; // a member of that name is no title
};
RINGTRUE_DESCRIBE_TEMPLATE((class T), (box<T>), "A box.", (kind, "Names it."), (inside, "What is in it."), (title, "What stands on it."))

using news = std::variant<envelope<"sail.torn", sail>, envelope<"parts.listed", page<part>>>;
constexpr auto contract_of(of<news>) { return tagged_union("news", "type", "Any news."); }

} // namespace fleet

static_assert(detail::members<fleet::spare_sail>::size == 6 && detail::members<fleet::spare_sail>::of_bases == 4);
static_assert(detail::wire_name<fleet::spare_sail, 1>() == "made by");
static_assert(detail::field_at<fleet::spare_sail, 2>().description == "When it was made.");
static_assert(keywords_of<fleet::envelope<"sail.torn", fleet::sail>>.title == "sail.torn");
static_assert(keywords_of<fleet::page<fleet::part>>.title.starts_with("page<"));
static_assert(keywords_of<fleet::box<fleet::part>>.title == "a box");

TEST_CASE("the members of base classes come first, and are read and written with those of the struct")
{
    std::string const text = R"({"number":1,"made by":"Bo","at":7,"area":2.5,"instead_of":{"number":2,"made by":"","at":0,"area":0.0},"is_new":true})";
    auto event = decode<fleet::spare_sail>(text).value();
    CHECK(event.number == 1);
    CHECK(event.maker == "Bo");
    CHECK(event.instead_of->number == 2);
    CHECK(encode(event) == text);
    CHECK(encode(boost::json::value_to<fleet::spare_sail>(boost::json::value_from(event))) == text);
    CHECK(decode<fleet::spare_sail>(R"({"is_new":true,"area":1,"number":"x","at":7})").error().size() == 2);
    REQUIRE(decode_to(event, R"({"is_new":true,"number":3,"made by":"","area":1,"at":7})").empty());
    CHECK(encode(event) == R"({"number":3,"made by":"","at":7,"area":1.0,"is_new":true})");
    auto const schema = boost::json::parse(boost::json::string_view{json_schema<fleet::spare_sail>.data(), json_schema<fleet::spare_sail>.size()});
    CHECK(schema.at("required") == boost::json::value{"number", "made by", "at", "area", "is_new"});
}

TEST_CASE("a class template is described once for all its arguments, and an envelope is named after its constant")
{
    for (std::string const text : {R"({"type":"sail.torn","the data":{"number":1,"made by":"Bo","at":7,"area":2.5}})", R"({"type":"parts.listed","the data":{"items":[{"number":1,"made by":"Bo"}]}})"})
        CHECK(encode(decode<fleet::news>(text).value()) == text);
    CHECK(decode<fleet::news>(R"({"type":"sail.torn","the data":{"items":[]}})").error().at(0).pointer == "/the data/number");
    auto const schema = boost::json::parse(boost::json::string_view{json_schema<fleet::news>.data(), json_schema<fleet::news>.size()});
    CHECK(schema.at("oneOf").at(0).at("$ref") == "#/$defs/sail_torn");
    CHECK(schema.at("$defs").at("sail_torn").at("properties").at("type").at("const") == "sail.torn");
}

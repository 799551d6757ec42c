// SPDX-License-Identifier: BSL-1.0
// Described values are compared member by member, whether their types have an operator== or not.
#include <ringtrue/testing/detail/generate/same_value.hpp>

#include "catch.hpp"

#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/integer.hpp>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using ringtrue::nullable;
using ringtrue::testing::detail::same_value;

namespace plain {

struct celsius {
    double degrees;
};

struct code {
    std::string text;
};

} // namespace plain

template <>
struct ringtrue::field_type<plain::celsius> {
    static constexpr keywords schema{.type = json_type::number};
    static plain::celsius read(double valid) { return {valid}; }
    static double write(plain::celsius t) { return t.degrees; }
};

template <>
struct ringtrue::field_type<plain::code> {
    static constexpr keywords schema{.type = json_type::string};
    static plain::code read(std::string_view valid) { return {std::string{valid}}; }
    static std::string write(plain::code const& c) { return c.text + c.text; } // not a view: it has to live long enough
};

namespace plain {

enum class tide { low, high };
BOOST_DESCRIBE_ENUM(tide, low, high)

constexpr auto contract_of(ringtrue::of<tide>)
{
    return ringtrue::values(ringtrue::value(tide::low, "Low."), ringtrue::value(tide::high, "High."));
}

// None of these has an operator==.

struct nothing {};
BOOST_DESCRIBE_STRUCT(nothing, (), ())

constexpr auto contract_of(ringtrue::of<nothing>) { return ringtrue::describe("Nothing."); }

struct measured {
    ringtrue::constant<"measured"> kind;
    celsius water;
    code place;
    tide when;
    std::optional<celsius> air;
    std::array<ringtrue::integer<0, 9>, 2> wind;
};
BOOST_DESCRIBE_STRUCT(measured, (), (kind, water, place, when, air, wind))

constexpr auto contract_of(ringtrue::of<measured>)
{
    using e = measured;
    return ringtrue::describe("Measured.", ringtrue::field(&e::kind, "Names it."), ringtrue::field(&e::water, "The water."),
        ringtrue::field(&e::place, "The place."), ringtrue::field(&e::when, "The tide."), ringtrue::field(&e::air, "The air."),
        ringtrue::field(&e::wind, "The wind."));
}

struct listed {
    ringtrue::constant<"listed"> kind;
    std::vector<measured> all;
    std::map<std::string, nullable<code>> notes;
    nullable<nothing> end;
    std::vector<bool> flags;
};
BOOST_DESCRIBE_STRUCT(listed, (), (kind, all, notes, end, flags))

constexpr auto contract_of(ringtrue::of<listed>)
{
    using e = listed;
    return ringtrue::describe("Listed.", ringtrue::field(&e::kind, "Names it."), ringtrue::field(&e::all, "All."), ringtrue::field(&e::notes, "Notes."),
        ringtrue::field(&e::end, "The end."), ringtrue::field(&e::flags, "Flags."));
}

using event = std::variant<measured, listed>;

constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::tagged_union("event", "kind", "Either."); }

} // namespace plain

namespace {

plain::measured const low{{}, {4.5}, {"pier"}, plain::tide::low, {}, {3, 4}};
plain::listed const list{{}, {low, low}, {{"a", nullable<plain::code>{{"x"}}}, {"b", {}}}, {}, {true, false}};

/// Whether the value is still the same after a change to it.
template <class T, class Change>
bool is_same_after(T const& value, Change const& change)
{
    auto changed = value;
    change(changed);
    return same_value(value, changed) && same_value(changed, value);
}

} // namespace

TEST_CASE("a value is the same as its copy")
{
    CHECK(same_value(low, plain::measured{low}));
    CHECK(same_value(list, plain::listed{list}));
    CHECK(same_value(plain::event{low}, plain::event{low}));
    CHECK(same_value(plain::nothing{}, plain::nothing{}));
    CHECK(same_value(std::vector<bool>{}, std::vector<bool>{}));
}

TEST_CASE("a change to any member makes another value")
{
    CHECK_FALSE(is_same_after(low, [](auto& m) { m.water.degrees = 4.25; }));
    CHECK_FALSE(is_same_after(low, [](auto& m) { m.place.text = "Pier"; }));
    CHECK_FALSE(is_same_after(low, [](auto& m) { m.when = plain::tide::high; }));
    CHECK_FALSE(is_same_after(low, [](auto& m) { m.air = plain::celsius{0}; }));
    CHECK_FALSE(is_same_after(low, [](auto& m) { m.wind[1] = 5; }));
    CHECK(is_same_after(low, [](auto& m) { m.water.degrees += 0; }));
}

TEST_CASE("a change within a container makes another value")
{
    CHECK_FALSE(is_same_after(list, [](auto& l) { l.all.pop_back(); }));
    CHECK_FALSE(is_same_after(list, [](auto& l) { l.all[1].air = plain::celsius{1}; }));
    CHECK_FALSE(is_same_after(list, [](auto& l) { l.notes.erase("b"); }));
    CHECK_FALSE(is_same_after(list, [](auto& l) { l.notes["b"] = plain::code{""}; }));
    CHECK_FALSE(is_same_after(list, [](auto& l) { l.notes["a"]->text = "y"; }));
    CHECK_FALSE(is_same_after(list, [](auto& l) {
        l.notes.erase("b");
        l.notes["c"] = {};
    }));
    CHECK_FALSE(is_same_after(list, [](auto& l) { l.end = plain::nothing{}; }));
    CHECK_FALSE(is_same_after(list, [](auto& l) { l.flags[1] = true; }));
    CHECK_FALSE(is_same_after(list, [](auto& l) { l.flags.push_back(false); }));
}

TEST_CASE("two alternatives of a union are never the same")
{
    CHECK_FALSE(same_value(plain::event{low}, plain::event{list}));
    CHECK_FALSE(is_same_after(plain::event{low}, [](auto& e) { std::get<plain::measured>(e).wind[0] = 0; }));
}

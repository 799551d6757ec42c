// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/decode/make.hpp>

#include "catch.hpp"

#include <ringtrue/contract.hpp>
#include <ringtrue/decode.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace ringtrue;

// Not in a namespace without a name: clang gives such types no linkage, and the check of their order needs one.
namespace geometry {

/// Holds neither a default constructor nor a value that could be taken for another's.
struct point {
    std::int32_t x;
    std::int32_t y;
    bool operator==(point const&) const = default;
};
BOOST_DESCRIBE_STRUCT(point, (), (x, y))

constexpr auto contract_of(of<point>)
{
    return describe("A point.", field(&point::x, "To the right."), field(&point::y, "Upwards."));
}

struct lines {
    std::vector<std::vector<point>> all;
    std::array<std::array<point, 2>, 2> frame;
    std::map<std::string, std::map<std::string, point>> named;
    std::optional<nullable<std::vector<nullable<point>>>> hidden;
};
BOOST_DESCRIBE_STRUCT(lines, (), (all, frame, named, hidden))

constexpr auto contract_of(of<lines>)
{
    using e = lines;
    return describe("Lines.", field(&e::all, "All of them."), field(&e::frame, "Around them."), field(&e::named, "By name."),
        field(&e::hidden, "Those that are hidden."));
}

} // namespace geometry

namespace {

using geometry::lines;
using geometry::point;

constexpr std::string_view document = R"({
    "frame": [[{"x":1,"y":2},{"y":4,"x":3}],[{"x":5,"y":6},{"x":7,"y":8}]],
    "ignored": {"all": [{"x": 9}]},
    "named": {"b":{},"a":{"q":{"x":1,"ignored":[{"x":2}],"y":3},"p":{"x":4,"y":5}}},
    "all": [[],[{"x":-1,"y":-2}],[{"x":0,"y":0},{"x":2147483647,"y":-2147483648}]]})";

} // namespace

TEST_CASE("values are made in their places, whatever stands between them")
{
    auto const made = decode<lines>(document).value();
    CHECK(made.all == std::vector<std::vector<point>>{{}, {{-1, -2}}, {{0, 0}, {2147483647, -2147483648}}});
    CHECK(made.frame == std::array<std::array<point, 2>, 2>{{{{{1, 2}, {3, 4}}}, {{{5, 6}, {7, 8}}}}});
    CHECK(made.named == std::map<std::string, std::map<std::string, point>>{{"a", {{"p", {4, 5}}, {"q", {1, 3}}}}, {"b", {}}});
    CHECK_FALSE(made.hidden.has_value());
}

TEST_CASE("absent, null, empty and full are four things")
{
    auto const with = [](std::string const& hidden) {
        return decode<lines>(std::string{document.substr(0, document.size() - 1)} + ",\"hidden\":" + hidden + "}").value().hidden.value();
    };
    CHECK(with("null").is_null());
    CHECK(with("[]")->empty());
    auto const full = with(R"([null,{"x":1,"y":2},null])");
    REQUIRE(full->size() == 3);
    CHECK((*full)[0].is_null());
    CHECK(*(*full)[1] == point{1, 2});
}

TEST_CASE("whole documents may be any type that has a contract")
{
    CHECK(decode<std::vector<bool>>("[true,false,true]").value() == std::vector<bool>{true, false, true});
    CHECK(decode<std::array<std::uint8_t, 2>>("[0,255]").value() == std::array<std::uint8_t, 2>{0, 255});
    CHECK(decode<std::map<std::string, bool>>(R"({"\u0061":true})").value() == std::map<std::string, bool>{{"a", true}});
    CHECK(decode<std::string>(R"("\u0000")").value() == std::string(1, '\0'));
    CHECK(decode<nullable<bool>>("null").value().is_null());
    CHECK(*decode<nullable<bool>>("false").value() == false);
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/field_type.hpp>

#include "catch.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/fields/text.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace {

/// A switch that is a boolean on the wire, and two letters in C++.
struct lever {
    char const* position;
};

struct not_a_field {};

/// A string whose field_type derives from that of std::string.
struct note {
    std::string text;
    operator std::string const&() const { return text; }
};

/// Code points, kept as their number.
struct length {
    std::size_t letters;
};

} // namespace

template <>
struct ringtrue::field_type<lever> {
    static constexpr keywords schema{.type = json_type::boolean};
    static lever read(bool up) { return {up ? "up" : "down"}; }
    static bool write(lever l) { return std::string_view{l.position} == "up"; }
};

template <>
struct ringtrue::field_type<length> {
    static constexpr keywords schema{.type = json_type::string, .maxLength = 3, .pattern = pattern<"x*">};
    static length read(std::string_view valid) { return {valid.size()}; }
    static std::string write(length l) { return std::string(l.letters, 'x'); }
};

template <>
struct ringtrue::field_type<note> : field_type<std::string> {};

static_assert(ringtrue::has_field_type<lever>);
static_assert(ringtrue::has_field_type<bool>);
static_assert(!ringtrue::has_field_type<not_a_field>);

static_assert(ringtrue::detail::own_field_type<std::string> && ringtrue::detail::own_field_type<double> && ringtrue::detail::own_field_type<ringtrue::text<1, 2>>);
static_assert(!ringtrue::detail::own_field_type<lever> && !ringtrue::detail::own_field_type<note>);

using namespace ringtrue;

TEST_CASE("a boolean may be a type of one's own")
{
    CHECK(decode<lever>("true").value().position == std::string_view{"up"});
    CHECK(decode<lever>("false").value().position == std::string_view{"down"});
    CHECK(encode(lever{"up"}) == "true");
    CHECK(encode(lever{"down"}) == "false");
    CHECK(decode<lever>("0").error().at(0).rule == rule::type);
}

TEST_CASE("a field type reads only what its schema takes, and may write a text that it makes")
{
    CHECK(decode<length>(R"("xx")").value().letters == 2);
    CHECK(encode(length{3}) == R"("xxx")");
    CHECK(decode<length>(R"("xxxx")").error().at(0).rule == rule::maxLength);
    CHECK(decode<length>(R"("xy")").error().at(0).rule == rule::pattern);
}

// SPDX-License-Identifier: BSL-1.0
// RINGTRUE_DESCRIBE says what BOOST_DESCRIBE_STRUCT and contract_of say, and takes structs that are too long for the former.
#include <ringtrue/detail/describe/macros.hpp>

#include "catch.hpp"

#include <ringtrue/contract.hpp>
#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/json_schema.hpp>

#include <boost/describe.hpp>

#include <algorithm>
#include <string>
#include <string_view>

using namespace ringtrue;

namespace {

namespace in_short {

enum class ring_kind { first, last };
RINGTRUE_DESCRIBE_ENUM(ring_kind,
    (first, "The first ring."),
    (last, named("final"), "The last ring."))

struct ring {
    ring_kind kind;
    int count;
};
RINGTRUE_DESCRIBE(ring, "A phone rang.",
    (kind, "Which of the rings it was."),
    (count, ringtrue::named("how/often"), "How often, and "
                                          "no more."))

} // namespace in_short

namespace in_full {

enum class ring_kind { first, last };
BOOST_DESCRIBE_ENUM(ring_kind, first, last)
constexpr auto contract_of(of<ring_kind>)
{
    return values(value(ring_kind::first, "The first ring."), value(ring_kind::last, named("final"), "The last ring."));
}

struct ring {
    ring_kind kind;
    int count;
};
BOOST_DESCRIBE_STRUCT(ring, (), (kind, count))
constexpr auto contract_of(of<ring>)
{
    return describe("A phone rang.", field(&ring::kind, "Which of the rings it was."), field(&ring::count, named("how/often"), "How often, and no more."));
}

} // namespace in_full

struct nothing {};
RINGTRUE_DESCRIBE(nothing, "Nothing.")

struct part {
    nothing rest;
};
RINGTRUE_DESCRIBE(part, "A struct with one member.", (rest, "Nothing."))

// 52 elements are the most that Boost.Describe takes.
#define TEN(F, d) F(d##0), F(d##1), F(d##2), F(d##3), F(d##4), F(d##5), F(d##6), F(d##7), F(d##8), F(d##9)
#define FIFTY(F, d) TEN(F, d##0), TEN(F, d##1), TEN(F, d##2), TEN(F, d##3), TEN(F, d##4)
#define NAME(n) n
#define DESCRIBED(n) (n, "A number.")

struct of_52 {
    int FIFTY(NAME, m), x, y;
};
RINGTRUE_DESCRIBE(of_52, "Much.", FIFTY(DESCRIBED, m), (x, "One more."), (y, "And another."))

struct of_53 {
    int FIFTY(NAME, m), x, y, z;
};
RINGTRUE_DESCRIBE(of_53, "More.", FIFTY(DESCRIBED, m), (x, "One more."), (y, "And another."), (z, named("last one"), "The last."))

struct of_200 {
    int FIFTY(NAME, a), FIFTY(NAME, b), FIFTY(NAME, c), FIFTY(NAME, d);
    bool operator==(of_200 const&) const = default;
};
RINGTRUE_DESCRIBE(of_200, "A great deal.", FIFTY(DESCRIBED, a), FIFTY(DESCRIBED, b), FIFTY(DESCRIBED, c), FIFTY(DESCRIBED, d))

enum class long_enum { FIFTY(NAME, a), FIFTY(NAME, b) };
RINGTRUE_DESCRIBE_ENUM(long_enum, FIFTY(DESCRIBED, a), FIFTY(DESCRIBED, b))

} // namespace

static_assert(boost::describe::has_describe_members<in_short::ring>::value && boost::describe::has_describe_enumerators<in_short::ring_kind>::value);
static_assert(boost::describe::has_describe_members<of_52>::value && !boost::describe::has_describe_members<of_53>::value);
static_assert(json_schema<in_short::ring> == json_schema<in_full::ring>);
static_assert(keywords_of<part>.properties.size() == 1 && keywords_of<nothing>.properties.empty());
static_assert(keywords_of<of_52>.properties.size() == 52 && keywords_of<of_52>.properties[51].name == "y");
static_assert(keywords_of<of_53>.properties.size() == 53 && keywords_of<of_53>.properties[0].name == "m00" && keywords_of<of_53>.properties[52].name == "last one");
static_assert(keywords_of<of_200>.properties.size() == 200 && keywords_of<of_200>.properties[199].name == "d49");
static_assert(keywords_of<long_enum>.enumeration.size() == 100 && keywords_of<long_enum>.enumeration[99].name == "b49");

TEST_CASE("both spellings of a description give one codec")
{
    in_short::ring const event{in_short::ring_kind::last, 3};
    CHECK(encode(event) == R"({"kind":"final","how/often":3})");
    CHECK(encode(in_full::ring{in_full::ring_kind::last, 3}) == encode(event));
    CHECK(decode<in_short::ring>(encode(event)).value().kind == in_short::ring_kind::last);
}

TEST_CASE("a struct of 200 members is encoded and decoded, and each that is missing is a violation")
{
    of_200 event{};
    event.a00 = 1;
    event.d49 = 200;
    auto const text = encode(event);
    CHECK(text.starts_with(R"({"a00":1,"a01":0,)"));
    CHECK(text.ends_with(R"("d49":200})"));
    CHECK(decode<of_200>(text).value() == event);
    auto const missing = decode<of_200>("{}", {.max_violations = 200}).error();
    REQUIRE(missing.size() == 200);
    CHECK(std::ranges::all_of(missing, [](violation const& v) { return v.rule == rule::required; }));
    CHECK(missing.back().pointer == "/d49");
}

TEST_CASE("an enumeration of 100 enumerators is encoded and decoded")
{
    CHECK(encode(std::vector{long_enum::b49}) == R"(["b49"])");
    CHECK(decode<std::vector<long_enum>>(R"(["a07"])").value().front() == long_enum::a07);
}

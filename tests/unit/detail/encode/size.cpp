// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/encode/size.hpp>

#include "catch.hpp"

#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/unix_time.hpp>

#include <array>
#include <chrono>
#include <limits>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

using namespace ringtrue;

namespace noises {

enum class side { left = 3, right = 5 };
BOOST_DESCRIBE_ENUM(side, left, right)
constexpr auto contract_of(of<side>) { return values(value(side::right, "Right."), value(side::left, "Left.")); }

struct loud {
    side tag;
    std::optional<nullable<double>> volume;

    bool operator==(loud const&) const = default; // which a nullable variant needs with libstdc++ 12
};
BOOST_DESCRIBE_STRUCT(loud, (), (tag, volume))
constexpr auto contract_of(of<loud>) { return describe("Loud.", field(&loud::tag, "The side."), field(&loud::volume, named("a/b"), "How loud.")); }

struct quiet {
    ringtrue::constant<"quiet"> tag;
    std::string why;

    bool operator==(quiet const&) const = default;
};
BOOST_DESCRIBE_STRUCT(quiet, (), (tag, why))
constexpr auto contract_of(of<quiet>) { return describe("Quiet.", field(&quiet::tag, "That it is."), field(&quiet::why, "And why.")); }

using noise = std::variant<loud>;
constexpr auto contract_of(of<noise>) { return tagged_union("noise", "tag", "A noise."); }

using sound = std::variant<loud, quiet>;
constexpr auto contract_of(of<sound>) { return tagged_union("sound", "tag", "A sound."); }

} // namespace noises

namespace {

using namespace noises;

/// Where the value is refused, and why; "encodable" where it is not.
template <class T>
std::string refused(T const& value)
{
    try {
        detail::aside_of<T> aside;
        static_cast<void>(detail::encoded_size(value, aside));
    } catch (unencodable const& e) {
        return std::string{e.what()}.substr(std::string{"cannot encode "}.size());
    }
    return "encodable";
}

constexpr auto infinity = std::numeric_limits<double>::infinity();

} // namespace

TEST_CASE("finite doubles can be encoded, and no others")
{
    for (double const d : {0.0, -0.0, std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest(), std::numeric_limits<double>::denorm_min()})
        CHECK(refused(d) == "encodable");
    for (double const d : {infinity, -infinity, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::signaling_NaN()})
        CHECK(refused(d) == "the event: the number is not finite, or outside the range of its contract");
}

TEST_CASE("text that is no UTF-8 cannot be encoded, as a value or as a map's name")
{
    CHECK(refused(std::string{"\0é😀\x7F", 8}) == "encodable");
    for (std::string const bad : {"\x80", "a\xFF", "\xC3", "\xED\xA0\x80", "\xC0\x80"}) {
        CHECK(refused(bad) == "the event: the text is not valid UTF-8");
        CHECK(refused(std::map<std::string, bool>{{"ok", true}, {bad, true}}) == "the event: the text is not valid UTF-8");
        CHECK(refused(std::map<std::string, std::vector<std::string>>{{"a/~", {"ok", bad}}}) == "/a~1~0/1: the text is not valid UTF-8");
    }
}

TEST_CASE("an enumeration that holds none of its enumerators cannot be encoded")
{
    CHECK(refused(side::left) == "encodable");
    CHECK(refused(side::right) == "encodable");
    for (int const i : {0, 1, 2, 4, 6, -1})
        CHECK(refused(static_cast<side>(i)) == "the event: the value is not an enumerator");
    CHECK(refused(noise{loud{static_cast<side>(0), {}}}) == "/tag: the value is not an enumerator");
    static_assert(detail::enumerator_index(side::right) == 0, "the order of values(…), not that of the enumeration");
}

TEST_CASE("times outside their range cannot be encoded")
{
    auto const seconds = [](std::int64_t count) { return unix_seconds{std::chrono::seconds{count}}; };
    auto const milliseconds = [](std::int64_t count) { return unix_milliseconds{std::chrono::milliseconds{count}}; };
    CHECK(refused(seconds(0)) == "encodable");
    CHECK(refused(seconds(253402300799)) == "encodable");
    CHECK(refused(milliseconds(253402300799999)) == "encodable");
    for (auto const count : {std::numeric_limits<std::int64_t>::min(), std::int64_t{-1}, std::int64_t{253402300800}, std::numeric_limits<std::int64_t>::max()})
        CHECK(refused(seconds(count)) == "the event: the integer is outside the range of its contract");
    for (auto const count : {std::int64_t{-1}, std::int64_t{253402300800000}})
        CHECK(refused(std::vector<unix_milliseconds>{milliseconds(1), milliseconds(count)})
            == "/1: the integer is outside the range of its contract");
}

TEST_CASE("what is absent or null is not looked at, and what is there is named by the way to it")
{
    CHECK(refused(loud{side::left, {}}) == "encodable");
    CHECK(refused(loud{side::left, nullable<double>{}}) == "encodable");
    CHECK(refused(loud{side::left, nullable<double>{infinity}}) == "/a~1b: the number is not finite, or outside the range of its contract");
    CHECK(refused(std::array<nullable<noise>, 3>{noise{loud{side::left, {}}}, {}, noise{loud{side::left, nullable<double>{-infinity}}}})
        == "/2/a~1b: the number is not finite, or outside the range of its contract");
    CHECK(refused(std::vector<bool>{true, false}) == "encodable");
}

TEST_CASE("a variant that lost its value cannot be encoded")
{
    struct breaks {
        operator quiet() const { throw std::runtime_error{"no value"}; }
    };
    sound lost{loud{side::left, {}}};
    CHECK_THROWS(lost.emplace<quiet>(breaks{}));
    REQUIRE(lost.valueless_by_exception());
    CHECK(refused(lost) == "the event: the variant has no value");
}

TEST_CASE("the first of two values that cannot be encoded is named")
{
    CHECK(refused(std::vector<double>{1, infinity, infinity}) == "/1: the number is not finite, or outside the range of its contract");
}

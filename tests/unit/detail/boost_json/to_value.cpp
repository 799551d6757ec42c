// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/boost_json/to_value.hpp>

#include "catch.hpp"

#include <ringtrue/contract.hpp>
#include <ringtrue/encode.hpp>

#include <boost/json.hpp>

#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace ringtrue;

namespace {

struct numbers {
    std::vector<std::int64_t> small;
    std::vector<std::uint64_t> large;
    std::map<std::string, nullable<double>> real;
    std::optional<bool> even;
};
BOOST_DESCRIBE_STRUCT(numbers, (), (small, large, real, even))

constexpr auto contract_of(of<numbers>)
{
    using e = numbers;
    return describe("Numbers.", field(&e::small, "Small ones."), field(&e::large, "Large ones."), field(&e::real, named("a/b"), "Real ones."),
        field(&e::even, "Whether they are even."));
}

boost::json::value value_of(numbers const& n)
{
    boost::json::value value = "what was there";
    detail::to_value(value, n);
    return value;
}

} // namespace

TEST_CASE("a value is what Boost.JSON makes of the text, kinds of numbers included")
{
    numbers const n{{std::numeric_limits<std::int64_t>::min(), -1, 0, std::numeric_limits<std::int64_t>::max()},
        {0, std::uint64_t{1} << 63, std::numeric_limits<std::uint64_t>::max()}, {{"", 1.0}, {"é~", {}}, {"x", -0.25}}, {}};
    auto const value = value_of(n);
    auto const text = ringtrue::encode(n);
    CHECK(value == boost::json::parse(text));
    CHECK(boost::json::serialize(value) == boost::json::serialize(boost::json::parse(text)));
    CHECK(value.at("small").at(3).is_int64());
    CHECK(value.at("large").at(0).is_int64());
    CHECK(value.at("large").at(1).is_uint64());
    CHECK(value.at("a/b").at("").is_double());
    CHECK(value.at("a/b").at("é~").is_null());
    CHECK_FALSE(value.as_object().contains("even"));
    CHECK(value_of({{}, {}, {}, true}).at("even") == true);
}

TEST_CASE("members stand in documented order")
{
    std::string names;
    auto const value = value_of({{}, {}, {}, false});
    for (auto const& m : value.as_object())
        (names += std::string_view{m.key()}) += ' ';
    CHECK(names == "small large a/b even ");
}

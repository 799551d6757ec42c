// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/encode/write.hpp>

#include "catch.hpp"

#include <ringtrue/contract.hpp>
#include <ringtrue/detail/json/number.hpp>

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

using namespace ringtrue;

namespace odd_names {

struct odd {
    std::optional<bool> first;
    std::optional<bool> second;
    std::optional<bool> third;
};
BOOST_DESCRIBE_STRUCT(odd, (), (first, second, third))

constexpr auto contract_of(of<odd>)
{
    return describe("Names that have to be escaped.", field(&odd::first, named("\"{\\\n"), "It ends in a brace, nearly."),
        field(&odd::second, named("größe/~"), "It is not ASCII."), field(&odd::third, named("{"), "It is a brace."));
}

} // namespace odd_names

namespace {

using odd_names::odd;

template <class T>
std::string written(T const& value)
{
    detail::aside_of<T> aside;
    auto const size = detail::encoded_size(value, aside);
    char const* next = aside.c_str();
    std::unique_ptr<char[]> const exact{new char[size]}; // in which a sanitizer sees one byte too many
    auto const* const end = detail::write(exact.get(), value, next);
    REQUIRE(static_cast<std::size_t>(end - exact.get()) <= size);
    return {exact.get(), static_cast<std::size_t>(end - exact.get())};
}

} // namespace

TEST_CASE("commas stand between members that are there, whatever their names are")
{
    CHECK(written(odd{}) == "{}");
    CHECK(written(odd{true, {}, {}}) == R"({"\"{\\\n":true})");
    CHECK(written(odd{{}, true, {}}) == R"({"größe/~":true})");
    CHECK(written(odd{true, {}, false}) == R"({"\"{\\\n":true,"{":false})");
    CHECK(written(odd{true, true, true}) == R"({"\"{\\\n":true,"größe/~":true,"{":true})");
    CHECK(written(std::map<std::string, std::string>{{"", "{"}, {"[", "["}, {"{", ""}}) == R"({"":"{","[":"[","{":""})");
    CHECK(written(std::map<std::string, std::string>{{"a\"b\\", "\""}, {"é\n", ""}}) == R"({"a\"b\\":"\"","é\n":""})");
    CHECK(written(std::vector<std::string>{"[", "", "{"}) == R"(["[","","{"])");
}

TEST_CASE("containers hold containers, empty ones too")
{
    CHECK(written(std::vector<std::vector<bool>>{{}, {true}, {}, {false, true}}) == "[[],[true],[],[false,true]]");
    CHECK(written(std::array<std::map<std::string, std::vector<int>>, 2>{{{}, {{"a", {}}, {"b", {1, 2}}}}}) == R"([{},{"a":[],"b":[1,2]}])");
    CHECK(written(std::array<int, 0>{}) == "[]");
    CHECK(written(std::vector<nullable<int>>{1, {}, 3}) == "[1,null,3]");
}

TEST_CASE("any double is written so that it is read back, bit for bit, and is no integer")
{
    constexpr std::uint64_t seed = 20250308;
    INFO("seed " << seed);
    std::mt19937_64 random{seed};
    for (int i = 0; i < 20000; ++i) {
        auto const d = i % 4 == 0 ? static_cast<double>(random() >> (random() % 64)) : std::bit_cast<double>(random());
        if (!std::isfinite(d))
            continue;
        auto const text = written(d);
        INFO(text);
        REQUIRE(std::bit_cast<std::uint64_t>(detail::parse_double(text)) == std::bit_cast<std::uint64_t>(d));
        REQUIRE(text.find_first_of(".e") != text.npos);
    }
    CHECK(written(-0.0) == "-0.0");
}

TEST_CASE("integers are written in plain digits, to the ends of their ranges")
{
    CHECK(written(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
    CHECK(written(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
    CHECK(written(std::int8_t{-128}) == "-128");
    CHECK(written(std::uint8_t{0}) == "0");
    CHECK(written(std::int64_t{9007199254740993}) == "9007199254740993");
    CHECK(written(static_cast<short>(-1)) == "-1");
    CHECK(written(static_cast<long long>(1000000000000)) == "1000000000000");
}

// SPDX-License-Identifier: BSL-1.0
// What a pointer owns is decoded, encoded, copied, drawn and shrunk like an optional member.
#include <ringtrue/testing/detail/generate/copy.hpp>

#include "catch.hpp"

#include <ringtrue/boost_json.hpp>
#include <ringtrue/contract.hpp>
#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/json_schema.hpp>
#include <ringtrue/testing/detail/generate/draw.hpp>
#include <ringtrue/testing/detail/generate/same_value.hpp>
#include <ringtrue/testing/detail/generate/shrink.hpp>
#include <ringtrue/testing/exact_buffer.hpp>

#include <boost/json.hpp>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace ringtrue;
using ringtrue::testing::exact_buffer;
using ringtrue::testing::random_source;
using ringtrue::testing::detail::copy;
using ringtrue::testing::detail::has_pointer;

namespace railway {

struct waggon {
    int number;
    std::unique_ptr<waggon> behind;
    std::vector<waggon> beside;
    std::optional<std::array<std::map<std::string, waggon>, 1>> around;
    std::unique_ptr<std::string> label;
};
RINGTRUE_DESCRIBE(waggon, "A waggon.", (number, "Its number."), (behind, "The next one."), (beside, "On other tracks."), (around, "By track."), (label, "What stands on it."))

} // namespace railway

using railway::waggon;

TEST_CASE("a struct may contain itself by a pointer, which is absent or there")
{
    std::string const text = R"({"number":1,"behind":{"number":2,"beside":[{"number":3,"beside":[],"label":"A"}],"around":[{"x":{"number":4,"beside":[]}}]},"beside":[]})";
    auto const event = decode<waggon>(exact_buffer{text});
    if (!event)
        FAIL(event.error());
    CHECK(event->behind->number == 2);
    CHECK(event->label == nullptr);
    CHECK(*event->behind->beside.at(0).label == "A");
    CHECK(encode(*event) == text);
    CHECK(encode(boost::json::value_to<waggon>(boost::json::value_from(*event))) == text);
    CHECK(decode<waggon>(R"({"number":1,"behind":null,"beside":[]})").error().at(0).pointer == "/behind");
    CHECK(decode<waggon>(R"({"number":1,"behind":{"number":2,"behind":{"number":"x","beside":[]},"beside":[]},"beside":[]})").error().at(0).pointer == "/behind/behind/number");
}

TEST_CASE("the depth of a document limits what contains itself")
{
    auto const nested = [](int levels) {
        std::string text;
        for (int i = 1; i < levels; ++i)
            text += R"({"number":1,"behind":)";
        text += R"({"number":1,"beside":[]})";
        for (int i = 1; i < levels; ++i)
            text += R"(,"beside":[]})";
        return text;
    };
    CHECK(decode<waggon>(nested(31)).has_value());
    CHECK(decode<waggon>(nested(33)).error().at(0).rule == rule::syntax);
    CHECK(decode<waggon>(nested(500), {.max_depth = 501}).has_value());
    CHECK(encode(decode<waggon>(nested(31)).value()) == nested(31));
}

TEST_CASE("decode_to keeps the object that a pointer owns")
{
    auto event = decode<waggon>(R"({"number":1,"behind":{"number":2,"beside":[]},"beside":[]})").value();
    auto const* const before = event.behind.get();
    REQUIRE(decode_to(event, R"({"number":1,"behind":{"number":3,"beside":[]},"beside":[]})").empty());
    CHECK(event.behind.get() == before);
    CHECK(event.behind->number == 3);
    REQUIRE(decode_to(event, R"({"number":1,"beside":[]})").empty());
    CHECK(event.behind == nullptr);
}

TEST_CASE("a copy has the same value, and owns its own")
{
    static_assert(has_pointer<waggon>() && !has_pointer<std::string>() && !has_pointer<std::vector<int>>());
    random_source source{1};
    std::size_t with_pointer = 0;
    for (std::size_t size = 0; size < 200; ++size) {
        auto const event = ringtrue::testing::detail::draw<waggon>(source, size);
        auto const same = copy(event);
        CHECK(ringtrue::testing::detail::same_value(event, same));
        CHECK((event.behind == nullptr || event.behind != same.behind));
        with_pointer += event.behind != nullptr;
    }
    CHECK(with_pointer > 50);
}

TEST_CASE("shrinking ends, at a value without what a pointer owns")
{
    random_source source{2};
    auto event = ringtrue::testing::detail::draw<waggon>(source, 100);
    std::size_t steps = 0;
    for (auto smaller = ringtrue::testing::detail::shrink_value(event); !smaller.empty() && steps < 10'000; ++steps) {
        event = std::move(smaller.front());
        smaller = ringtrue::testing::detail::shrink_value(event);
    }
    CHECK(encode(event) == R"({"number":0,"beside":[]})");
}

TEST_CASE("the schema of what a pointer owns refers to its definition")
{
    auto const schema = boost::json::parse(boost::json::string_view{json_schema<waggon>.data(), json_schema<waggon>.size()});
    CHECK(schema.at("properties").at("behind").at("$ref") == "#/$defs/waggon");
    CHECK(schema.at("required") == boost::json::value{"number", "beside"});
    CHECK(schema.at("properties").at("label").at("type") == "string");
}

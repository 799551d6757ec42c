// SPDX-License-Identifier: BSL-1.0
// Simpler values of described types are valid, and every chain of them ends at the simplest.
#include <ringtrue/testing/detail/generate/shrink.hpp>

#include "catch.hpp"
#include "contract/observatory/observatory.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/testing/detail/generate/draw.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace ringtrue::testing::detail;
using ringtrue::nullable;
using ringtrue::testing::random_source;

namespace {

template <class T>
void check_chains()
{
    for (std::uint64_t seed = 1; seed < 11; ++seed) {
        INFO("seed " << seed);
        random_source source{seed};
        auto value = draw<T>(source, 5 * static_cast<std::size_t>(seed));
        std::size_t steps = 0;
        for (auto smaller = shrink_value(value); !smaller.empty(); smaller = shrink_value(value)) {
            REQUIRE(++steps < 5000);
            for (std::size_t i = 0; i < smaller.size(); i += 1 + smaller.size() / 8) {
                REQUIRE_FALSE(smaller[i] == value);
                REQUIRE(ringtrue::validate<T>(ringtrue::encode(smaller[i])).empty());
            }
            value = smaller[source.below(smaller.size())];
        }
        REQUIRE(value == simplest<T>());
    }
}

} // namespace

TEST_CASE("every chain of simpler values ends at the simplest, over valid ones")
{
    check_chains<observatory::evidence>();
    check_chains<observatory::catalogue>();
    check_chains<std::map<std::string, nullable<std::int32_t>>>();
}

TEST_CASE("the simplest value has the first alternative, the examples, and nothing that may be absent")
{
    CHECK(std::get<observatory::seen_by_eye>(simplest<observatory::evidence>()).observer == ringtrue::e164_number{"447888123456"});
    CHECK(simplest<observatory::star_name>().text == "HD 48915");
    CHECK(simplest<observatory::magnitude>().value == -1);
    CHECK(simplest<observatory::declination>().degrees == -16.7);
    CHECK(simplest<observatory::sky>() == observatory::sky::clear);
    CHECK(simplest<ringtrue::nullable<observatory::sky>>().is_null());
    CHECK_FALSE(simplest<std::optional<std::string>>().has_value());
    CHECK(simplest<observatory::catalogue>() == observatory::catalogue{"", {}});
    CHECK(simplest<std::map<std::string, bool>>().empty());
    CHECK(simplest<std::array<bool, 2>>() == std::array{false, false});
}

TEST_CASE("members, options, nulls and switches are simplified one at a time")
{
    CHECK(shrink_value(true) == std::vector<bool>{false});
    CHECK(shrink_value(false).empty());
    CHECK(shrink_value(std::optional<bool>{true}) == std::vector<std::optional<bool>>{{}, false});
    CHECK(shrink_value(std::optional<bool>{}).empty());
    CHECK(shrink_value(std::optional<nullable<bool>>{nullable<bool>{false}}) == std::vector<std::optional<nullable<bool>>>{{}, nullable<bool>{}});
    CHECK(shrink_value(observatory::sky::overcast) == std::vector{observatory::sky::clear, observatory::sky::part_cloudy});
    CHECK(shrink_value(std::array{true, true}) == std::vector<std::array<bool, 2>>{{false, true}, {true, false}});
    CHECK(shrink_value(observatory::dome_opened{}).empty());
    CHECK(shrink_value(observatory::dome_turned{2.5}) == std::vector<observatory::dome_turned>{{0}, {2}, {1}});
}

TEST_CASE("containers lose all, a half, one; then their items are simplified")
{
    using flags = std::vector<bool>;
    CHECK(shrink_value(flags{true, false, false}) == std::vector<flags>{{}, {false, false}, {true, false}, {true, false}, {false, false, false}});
    using named = std::map<std::string, bool>;
    CHECK(shrink_value(named{{"ab", true}})
        == std::vector<named>{{}, {{"", true}}, {{"b", true}}, {{"a", true}}, {{"aa", true}}, {{"a0", true}}, {{"ab", false}}});
    CHECK(shrink_value(named{{"", false}}) == std::vector<named>{{}});
    auto const two = shrink_value(named{{"0", false}, {"a", false}}); // neither can take the other's name
    CHECK(two == std::vector<named>{{}, {{"a", false}}, {{"", false}, {"a", false}}, {{"0", false}}, {{"", false}, {"0", false}}});
}

TEST_CASE("a union becomes the simplest of its first alternative, or a simpler one of its own")
{
    observatory::evidence const eye{observatory::seen_by_eye{{}, {"447888123456"}, {"12"}}};
    auto const simpler = shrink_value(eye);
    REQUIRE_FALSE(simpler.empty());
    CHECK(std::get<observatory::seen_by_eye>(simpler[0]).extension == ringtrue::local_number{"07888 123456"});
    observatory::evidence const picture{observatory::recorded{observatory::device::camera, {"https://example.com/voicemail/1.mp3"}, {{{0}, {0}}}}};
    CHECK(shrink_value(picture) == std::vector{simplest<observatory::evidence>()});
}

TEST_CASE("a struct that holds itself is simplified at each of its levels")
{
    observatory::catalogue const tree{"", {{"", {{"x", {}}}}}};
    auto const simpler = shrink_value(tree);
    REQUIRE(simpler.size() >= 3);
    CHECK(simpler[0] == observatory::catalogue{"", {}});
    CHECK(simpler[1] == observatory::catalogue{"", {{"", {}}}});
    CHECK(simpler[2] == observatory::catalogue{"", {{"", {{"", {}}}}}});
}

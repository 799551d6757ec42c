// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/keywords/personal.hpp>

#include "catch.hpp"
#include "contract/observatory/observatory.hpp"

#include <ringtrue/vendor/circleloop.hpp>

#include <map>
#include <string>
#include <vector>

using namespace ringtrue;

namespace hen_and_egg {

struct egg;

struct hen {
    std::vector<egg> eggs;
};

struct egg {
    std::vector<hen> hens;
};
RINGTRUE_DESCRIBE(hen, "A hen.", (eggs, "That it laid."))
RINGTRUE_DESCRIBE(egg, "An egg.", (hens, "That come of it."))

} // namespace hen_and_egg

namespace {

template <class T>
bool is_personal()
{
    return detail::personal_value_finder{}.is_in(keywords_of<T>);
}

} // namespace

TEST_CASE("a personal value is found wherever it stands in a contract")
{
    CHECK(is_personal<circleloop::event>());
    CHECK(is_personal<e164_number>());
    CHECK(is_personal<std::vector<nullable<e164_number>>>());
    CHECK(is_personal<std::map<std::string, std::vector<boost::uuids::uuid>>>());
    CHECK(is_personal<std::vector<observatory::evidence>>());
    CHECK(is_personal<std::pair<int, e164_number>>());
    CHECK(is_personal<std::map<e164_number, int>>());
    CHECK(is_personal<either<int, e164_number>>());
    CHECK(is_personal<observatory::event>());
}

TEST_CASE("a contract without personal values has none, even one that contains itself")
{
    CHECK_FALSE(is_personal<std::string>());
    CHECK_FALSE(is_personal<observatory::catalogue>());
    CHECK_FALSE(is_personal<observatory::counters>());
    CHECK_FALSE(is_personal<hen_and_egg::hen>());
}

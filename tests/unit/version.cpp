// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/version.hpp>

#include "catch.hpp"

#include <ringtrue/fields/e164_number.hpp>

#include <string>
#include <string_view>
#include <typeinfo>

#define TEXT_OF(...) TEXT(__VA_ARGS__)
#define TEXT(...) #__VA_ARGS__

static_assert(RINGTRUE_VERSION == RINGTRUE_VERSION_MAJOR * 10000 + RINGTRUE_VERSION_MINOR * 100 + RINGTRUE_VERSION_PATCH);
static_assert(std::string_view{TEXT_OF(RINGTRUE_ABI)}
    == "v" TEXT_OF(RINGTRUE_VERSION_MAJOR) "_" TEXT_OF(RINGTRUE_VERSION_MINOR) "_" TEXT_OF(RINGTRUE_VERSION_PATCH) "_" TEXT_OF(RINGTRUE_DETAIL_PATH));

TEST_CASE("names carry the version and the path")
{
    std::string const name = typeid(ringtrue::e164_number).name();
    CHECK(name.find(TEXT_OF(RINGTRUE_ABI)) != name.npos);
}

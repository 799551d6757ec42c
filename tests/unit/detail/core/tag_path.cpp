// SPDX-License-Identifier: BSL-1.0
// The path of a tag is read as a JSON Pointer without the slash in front.
#include <ringtrue/detail/core/tag_path.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace ringtrue::detail;

namespace {

/// Returns the names of a path as it is described.
std::vector<std::string> names(std::string_view described)
{
    std::string separated(read_tag_path(nullptr, described), '?');
    REQUIRE(read_tag_path(separated.data(), described) == separated.size());
    std::vector<std::string> all;
    tag_path path{separated};
    for (; !path.is_tag(); path = tag_path{path.rest})
        all.emplace_back(path.name);
    all.emplace_back(path.name);
    return all;
}

} // namespace

TEST_CASE("slashes separate the names of a path")
{
    using list = std::vector<std::string>;
    CHECK(names("type") == list{"type"});
    CHECK(names("event/type") == list{"event", "type"});
    CHECK(names("a/b/c") == list{"a", "b", "c"});
    CHECK(names("") == list{""});
    CHECK(names("/") == list{"", ""});
}

TEST_CASE("a tilde escapes a slash and itself")
{
    using list = std::vector<std::string>;
    CHECK(names("a~1b") == list{"a/b"});
    CHECK(names("~0~1/~01") == list{"~/", "~1"});
    for (auto const* wrong : {"~", "a~", "~2", "a~/b", "~~0"})
        CHECK(read_tag_path(nullptr, wrong) == std::string_view::npos);
}

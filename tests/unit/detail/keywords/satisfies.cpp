// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/keywords/satisfies.hpp>

#include "catch.hpp"

using namespace ringtrue;

namespace {

constexpr enumerator enumerators[]{{"a", "A."}, {"b\n", "B."}};

constexpr rule broken_by(keywords const& schema, std::string_view text)
{
    rule broken = rule::syntax; // where nothing is
    (void)detail::satisfies(schema, text, broken);
    return broken;
}

// The first keyword that a text breaks: lengths before the pattern.
constexpr keywords code{.type = json_type::string, .minLength = 2, .maxLength = 3, .pattern = pattern<"[a-zé]*">};
static_assert(broken_by(code, "éé") == rule::syntax);
static_assert(broken_by(code, "é") == rule::minLength);
static_assert(broken_by(code, "éééé") == rule::maxLength);
static_assert(broken_by(code, "1234") == rule::maxLength);
static_assert(broken_by(code, "12") == rule::pattern);
constexpr keywords only{.type = json_type::string, .constant = "", .is_constant = true};
constexpr keywords only_or_null{.type = json_type::string, .nullable = true, .constant = "", .is_constant = true};
static_assert(broken_by(only, "") == rule::syntax);
static_assert(broken_by(only, "x") == rule::constant);
static_assert(broken_by(only_or_null, "x") == rule::enumeration);
constexpr keywords either{.type = json_type::string, .enumeration = {enumerators, 2}};
static_assert(broken_by(either, "b\n") == rule::syntax);
static_assert(broken_by(either, "b") == rule::enumeration);
static_assert(broken_by({.type = json_type::string}, "\n\xF0\x9F\x98\x80") == rule::syntax);

} // namespace

TEST_CASE("a constant is broken as const, and as enum where it may be null")
{
    CHECK(broken_by(only, "") == rule::syntax); // none
    CHECK(broken_by(only, "a") == rule::constant);
    CHECK(broken_by(only_or_null, "a") == rule::enumeration);
}

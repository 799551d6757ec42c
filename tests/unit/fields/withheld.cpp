// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/withheld.hpp>

#include "catch.hpp"

#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/fields/tolerant.hpp>

using namespace ringtrue;

static_assert(is_withheld(""));
static_assert(is_withheld("anonymous") && is_withheld("Anonymous") && is_withheld("UNKNOWN") && is_withheld("Restricted") && is_withheld("private"));
static_assert(is_withheld("unavailable") && is_withheld("withheld") && is_withheld("blocked"));
static_assert(is_withheld("266696687") && is_withheld("+266696687"), "anonymous on a keypad");
static_assert(is_withheld("7378742833") && !is_withheld("8566698") && is_withheld("8656696"), "restricted; no word; unknown");
static_assert(!is_withheld("447888123456") && !is_withheld("+") && !is_withheld("anonymous ") && !is_withheld("anonymou") && !is_withheld("+anonymous"));
static_assert(!is_withheld("2666966870") && !is_withheld("26669668"));

TEST_CASE("a tolerant number that is null, empty or a word is withheld, and one that spells a word, too")
{
    using caller = tolerant_or_null<e164_number>;
    CHECK(is_withheld(caller{}));
    CHECK(is_withheld(caller::of("Anonymous")));
    CHECK(is_withheld(caller{e164_number{"+266696687"}}));
    CHECK_FALSE(is_withheld(caller{e164_number{"+447888123456"}}));
}

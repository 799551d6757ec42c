// SPDX-License-Identifier: BSL-1.0
// A tolerant text is typed if it can be, and is kept as received otherwise.
#include <ringtrue/fields/tolerant.hpp>

#include "catch.hpp"

#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/fields/text.hpp>

#include <functional>
#include <sstream>
#include <string>

using namespace ringtrue;
using number = tolerant<e164_number>;

static_assert(field_type<number>::schema.tolerant);
static_assert(field_type<number>::schema.pattern.text == e164_number::schema.pattern.text);
static_assert(!e164_number::schema.tolerant);

TEST_CASE("a text that conforms is typed, another one is kept")
{
    auto const typed = number::of("+447888123456");
    CHECK(typed.conforms());
    CHECK(typed->digits() == "447888123456");
    CHECK(*typed == e164_number{"+447888123456"});
    CHECK(typed == e164_number{"+447888123456"});
    CHECK(typed.str() == "+447888123456");
    for (std::string const text : {"", "anonymous", "0", "+44 7888 123456"}) {
        auto const other = number::of(text);
        CHECK_FALSE(other.conforms());
        CHECK_FALSE(static_cast<bool>(other));
        CHECK(other.str() == text);
        CHECK(other == text);
        CHECK(other != typed);
    }
}

TEST_CASE("a tolerant text prints, compares and has a hash as its text")
{
    std::ostringstream out;
    out << number::of("+44") << ' ' << number::of("anonymous") << ' ' << tolerant_or_null<e164_number>{} << ' ' << tolerant_or_null<e164_number>{e164_number{"44"}};
    CHECK(out.str() == "+44 anonymous null 44");
    CHECK(std::hash<number>{}(number::of("44")) == std::hash<std::string>{}("44"));
    CHECK(tolerant_or_null<e164_number>::of("") != tolerant_or_null<e164_number>{});
    CHECK(tolerant_or_null<e164_number>{}.is_null());
    CHECK(tolerant_or_null<e164_number>{}.str().empty());
    CHECK_FALSE(tolerant_or_null<e164_number>{} == "");
    using any_text = text<0, 5>;
    CHECK_FALSE(tolerant_or_null<any_text>{} == any_text{""});
    CHECK(tolerant_or_null<any_text>{any_text{""}} == any_text{""});
}

TEST_CASE("a reused tolerant text keeps its memory, and no value")
{
    using long_text = tolerant<text<30, 60, "a-z">>;
    auto target = long_text::of("abcdefghijklmnopqrstuvwxyzabcdefgh");
    auto const* const memory = target.str().data();
    field_type<long_text>::assign(target, "zyxwvutsrqponmlkjihgfedcbazyxwvu");
    CHECK(target.str().data() == memory);
    CHECK(target.str() == "zyxwvutsrqponmlkjihgfedcbazyxwvu");
    target = long_text::of("-");
    field_type<long_text>::assign(target, "abcdefghijklmnopqrstuvwxyzabcdefgh");
    CHECK(target.conforms());
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/keywords/explain.hpp>

#include "catch.hpp"

#include <limits>
#include <string>

using namespace ringtrue;

namespace {

constexpr enumerator enumerators[]{{"a", "A."}, {"b\n", "B."}};

std::string expected(keywords const& schema)
{
    std::string out;
    detail::append_expected(out, schema);
    return out;
}

std::string range(std::size_t least, std::size_t most)
{
    std::string out;
    detail::append_range(out, least, most);
    return out;
}

std::string found(std::string_view text, detail::shows what = detail::shows::all, bool counts = false)
{
    std::string out;
    detail::append_found(out, text, true, what, counts);
    return out;
}

constexpr keywords code{.type = json_type::string, .minLength = 2, .maxLength = 3, .pattern = pattern<"[a-zé]*">};
constexpr keywords only{.type = json_type::string, .constant = "", .is_constant = true};
constexpr keywords only_or_null{.type = json_type::string, .nullable = true, .constant = "", .is_constant = true};
constexpr keywords either{.type = json_type::string, .enumeration = {enumerators, 2}};

} // namespace

TEST_CASE("what is expected is said in words")
{
    CHECK(expected({.type = json_type::null}) == "null");
    CHECK(expected({.type = json_type::boolean}) == "true or false");
    CHECK(expected({.type = json_type::boolean, .nullable = true}) == "true or false, or null");
    CHECK(expected({.type = json_type::integer, .minimum = -1, .maximum = std::numeric_limits<std::uint64_t>::max()})
        == "an integer from -1 to 18446744073709551615");
    CHECK(expected({.type = json_type::number, .minimum_number = "-0.5", .maximum_number = "1e3"}) == "a number from -0.5 to 1e3");
    CHECK(expected({.type = json_type::string}) == "a string");
    CHECK(expected({.type = json_type::string, .minLength = 3}) == "a string of at least 3 characters");
    CHECK(expected({.type = json_type::string, .maxLength = 3}) == "a string of at most 3 characters");
    CHECK(expected(code) == "a string of 2 to 3 characters that matches [a-zé]*");
    CHECK(expected(only) == "\"\"");
    CHECK(expected(only_or_null) == "\"\", or null");
    CHECK(expected(either) == R"(one of "a", "b\u{000A}")");
    CHECK(expected({.type = json_type::string, .enumeration = {enumerators, 1}}) == "\"a\"");
    CHECK(expected({.type = json_type::array}) == "an array");
    CHECK(expected({.type = json_type::array, .minItems = 2, .maxItems = 2}) == "an array of exactly 2 items");
    CHECK(expected({.type = json_type::array, .minItems = 1, .maxItems = 1}) == "an array of exactly 1 item");
    CHECK(expected({.type = json_type::string, .minLength = 1}) == "a string of at least 1 character");
    CHECK(expected({.type = json_type::array, .maxItems = 3}) == "an array of at most 3 items");
    CHECK(expected({.type = json_type::array, .uniqueItems = true}) == "an array of different items");
    CHECK(expected({.type = json_type::array, .minItems = 1, .uniqueItems = true}) == "an array of at least 1 different items");
    CHECK(expected({.type = json_type::integer, .constant = "-7", .is_constant = true, .minimum = -7, .maximum = -7}) == "-7");
    CHECK(expected({.type = json_type::boolean, .nullable = true, .constant = "true", .is_constant = true}) == "true, or null");
    CHECK(expected({.type = json_type::object}) == "an object");
    CHECK(expected({.type = json_type::string, .maxLength = 3, .expected = "a word"}) == "a word");
}

TEST_CASE("ranges are said as short as they are")
{
    CHECK(range(3, 3) == "exactly 3");
    CHECK(range(0, 0) == "exactly 0");
    CHECK(range(3, 5) == "3 to 5");
    CHECK(range(0, 5) == "at most 5");
    CHECK(range(1, unlimited) == "at least 1");
}

TEST_CASE("what was found is quoted, cut at 48 characters, counted and masked")
{
    CHECK(found("") == "\"\"");
    CHECK(found("é", detail::shows::all, true) == "\"é\" (1 character)");
    CHECK(found("", detail::shows::all, true) == "\"\" (0 characters)");
    std::string exact;
    for (int i = 0; i < 48; ++i)
        exact += "é";
    CHECK(found(exact) == '"' + exact + '"');
    CHECK(found(exact + "x") == '"' + exact + "…\" (49 characters)");
    CHECK(found("+49 x", detail::shows::shape) == "\"+00 x\" (masked)");
    CHECK(found("anonymous", detail::shows::shape) == "\"anonymous\"");
    CHECK(found("call_missed", detail::shows::impersonal) == "\"call_missed\"");
    CHECK(found("4478", detail::shows::impersonal) == "\"0000\" (masked)");
    CHECK(found(std::string(60, '7'), detail::shows::shape) == '"' + std::string(48, '0') + "…\" (60 characters) (masked)");
}

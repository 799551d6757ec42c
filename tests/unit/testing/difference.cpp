// SPDX-License-Identifier: BSL-1.0
// Each document on which decoder and validator may differ has its class, and those next to it have none.
#include <ringtrue/testing/difference.hpp>

#include "catch.hpp"

#include <string>

using ringtrue::testing::class_of;
using ringtrue::testing::difference_class;

namespace {

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

} // namespace

TEST_CASE("most documents are of no class")
{
    for (auto const* const text : {"null", "{}", R"({"a":1,"b":{"a":1},"A":[{"a":1},{"a":1}]})", "-1e-300", "0.1", "9007199254740992", "-9007199254740992", "1e15"}) {
        INFO(text);
        CHECK(class_of(text) == difference_class::none);
    }
}

TEST_CASE("a name that stands twice in one object, however deep and however spelled")
{
    CHECK(class_of(R"({"a":1,"a":1})") == difference_class::duplicate_members);
    CHECK(class_of(R"([0,{"x":{"a":1,"b":2,"\u0061":1}}])") == difference_class::duplicate_members);
    CHECK(class_of(R"({"":1,"":2})") == difference_class::duplicate_members);
}

TEST_CASE("what some parsers take for JSON: half a surrogate pair, a byte order mark, bytes that are no UTF-8")
{
    for (std::string const text : {"\xEF\xBB\xBF{}", "\"\xFF\"", R"("\ud800")", R"({"\uDC00\ud800":1})", R"("\uD800")", "{\"\xED\xA0\x80\":1}"}) {
        INFO(text);
        CHECK(class_of(text) == difference_class::malformed_text);
    }
}

TEST_CASE("what every parser refuses is of no class")
{
    for (auto const* const text : {"", " ", "{", "{\"a\":1,\"a\":1", "01", "nul", "[1,]", "1 2", "NaN", "'a'", "\"\\x\"", "[9007199254740993"}) {
        INFO(text);
        CHECK(class_of(text) == difference_class::none);
    }
    CHECK(class_of(std::string(100'000, '[')) == difference_class::none);
}

TEST_CASE("what is nested deeper or is larger than the decoder takes")
{
    CHECK(class_of(nested(32)) == difference_class::none);
    CHECK(class_of(nested(33)) == difference_class::nesting_or_size);
    CHECK(class_of(nested(50'000)) == difference_class::nesting_or_size);
    auto const size = ringtrue::decode_options{}.max_size;
    CHECK(class_of('"' + std::string(size - 2, 'x') + '"') == difference_class::none);
    CHECK(class_of('"' + std::string(size - 1, 'x') + '"') == difference_class::nesting_or_size);
}

TEST_CASE("integers past 2^53, numbers past the largest double, and fractions that a double does not hold")
{
    for (auto const* const text : {"9007199254740993", "-9007199254740993", "18446744073709551616", "-9223372036854775809", "1e16", "123456789012345678901234567890", "1.5e308", "1e400", "-1e309", "1e-400", "-7.00000000000000000001", "4503599627370496.5",
             R"([{"a":[9007199254740993]}])"}) {
        INFO(text);
        CHECK(class_of(text) == difference_class::rounded_numbers);
    }
}

TEST_CASE("each class has a name")
{
    CHECK(to_string(difference_class::none).empty());
    for (auto const c : {difference_class::duplicate_members, difference_class::malformed_text, difference_class::nesting_or_size, difference_class::rounded_numbers})
        CHECK_FALSE(to_string(c).empty());
}

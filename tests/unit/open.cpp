// SPDX-License-Identifier: BSL-1.0
// An open enumeration holds an enumerator, or the text of one that does not exist yet.
#include <ringtrue/open.hpp>

#include "catch.hpp"

#include <ringtrue/contract.hpp>
#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/fields/tolerant.hpp>
#include <ringtrue/json_schema.hpp>

#include <functional>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace ringtrue;

namespace lighthouse {

enum class colour { red, dark_green };
RINGTRUE_DESCRIBE_ENUM(colour, (red, "To port."), (dark_green, named("dark green"), "To starboard."))

struct flash {
    open<colour> what;
    std::vector<nullable<open<colour>>> before;
    tolerant_or_null<e164_number> keeper;
    std::optional<tolerant<e164_number>> other;
};
RINGTRUE_DESCRIBE(flash, "A flash.", (what, "What it was."), (before, "What was there before."), (keeper, "Whom to call."), (other, "Whom else."))

} // namespace lighthouse

using lighthouse::colour;
using lighthouse::flash;

TEST_CASE("a known text is its enumerator, another one is kept")
{
    auto const known = open<colour>::of("dark green");
    CHECK(known.is_known());
    CHECK(*known == colour::dark_green);
    CHECK(known == colour::dark_green);
    CHECK(known.text() == "dark green");
    auto const unknown = open<colour>::of("blue");
    CHECK_FALSE(unknown.is_known());
    CHECK(unknown != colour::red);
    CHECK(unknown != known);
    CHECK(unknown == open<colour>::of("blue"));
    CHECK(unknown.text() == "blue");
    std::ostringstream out;
    out << known << ' ' << unknown;
    CHECK(out.str() == "dark green blue");
    CHECK(std::hash<open<colour>>{}(unknown) == std::hash<std::string_view>{}("blue"));
    CHECK(open<colour>{static_cast<colour>(7)}.text().empty());
}

TEST_CASE("what a contract tolerates is accepted, listed in document order, and encoded as it came")
{
    std::string const text = R"({"what":"blue","before":["red",null,"grey"],"keeper":null,"other":"withheld \"\u00e9\""})";
    violations deviations;
    auto const event = decode<flash>(text, {.deviations = &deviations});
    REQUIRE(event.has_value());
    CHECK(event->what.text() == "blue");
    CHECK(*event->before[0] == colour::red);
    CHECK(event->keeper.is_null());
    CHECK(event->other->str() == "withheld \"é\"");
    CHECK_FALSE(event->other->conforms());
    REQUIRE(deviations.size() == 4);
    CHECK(to_string(deviations[0]) == R"(/what: expected one of "red", "dark green", found "blue" (line 1, column 9) [enum])");
    CHECK(deviations[1].pointer == "/before/2");
    CHECK(deviations[1].expected == R"(one of "red", "dark green", or null)");
    CHECK(deviations[2].rule == rule::type);
    CHECK(deviations[2].found == "null");
    CHECK(deviations[3].rule == rule::pattern);
    CHECK(encode(*event) == R"({"what":"blue","before":["red",null,"grey"],"keeper":null,"other":"withheld \"é\""})");
    CHECK(decode<flash>(text, {.closed = true}).error() == deviations);
    CHECK(decode<flash>(text).has_value());
}

TEST_CASE("the list of deviations is that of the last text")
{
    violations deviations;
    decode_options const options{.deviations = &deviations};
    std::string const valid = R"({"what":"red","before":[],"keeper":"+447888123456","other":"447888123456"})";
    for (std::string const& text : {valid, std::string{"{"}, std::string{"[]"}, std::string(2'000'000, ' ')}) {
        deviations.assign(3, {});
        deviations.omitted = 2;
        CHECK(decode<flash>(text, options).has_value() == (text == valid));
        CHECK((deviations.empty() && deviations.omitted == 0));
    }
    std::string many = R"({"what":"red","before":["a")";
    for (int i = 1; i < 150; ++i)
        many += R"(,"a")";
    CHECK(validate<flash>(many + R"(],"keeper":7})", options).size() == 1);
    CHECK(deviations.size() == 100);
    CHECK(deviations.omitted == 50);
}

TEST_CASE("a reused target becomes what a new event is, whether its texts conform or not")
{
    for (auto const* const before : {R"({"what":"red","before":[],"keeper":"+447888123456","other":"44"})", R"({"what":"x","before":["y"],"keeper":null,"other":"z"})"})
        for (auto const* const after : {R"({"what":"dark green","before":["red"],"keeper":"49","other":"1"})", R"({"what":"","before":[],"keeper":null})",
                 R"({"what":"q","before":["q",null],"keeper":"q","other":"q"})", R"({"what":"red","before":[],"keeper":"447888123456","other":"447888123456"})"}) {
            auto target = decode<flash>(before).value();
            CHECK(decode_to(target, after).empty());
            CHECK(encode(target) == after);
        }
}

TEST_CASE("the open schema accepts any text, the closed one the documented ones")
{
    auto const open_schema = json_schema<flash>;
    auto const closed_schema = json_schema<flash, schema_options{.closed = true}>;
    CHECK(open_schema.find("\"enum\"") == open_schema.npos);
    CHECK(open_schema.find("\"pattern\"") == open_schema.npos);
    CHECK(closed_schema.find("\"dark green\"") != closed_schema.npos);
    CHECK(closed_schema.find("\"pattern\"") != closed_schema.npos);
    CHECK(open_schema.find("- red: To port.") != open_schema.npos); // in the description
}

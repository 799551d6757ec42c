// SPDX-License-Identifier: BSL-1.0
// Annotations are in the schema, and nowhere else.
#include <ringtrue/annotations.hpp>

#include "catch.hpp"

#include <ringtrue/contract.hpp>
#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/json_schema.hpp>
#include <ringtrue/nullable.hpp>
#include <ringtrue/testing/codec.hpp>
#include <ringtrue/testing/laws.hpp>

#include <boost/json.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

using namespace ringtrue;

namespace announcements {

struct place {
    int row;
};
RINGTRUE_DESCRIBE(place, "A place.", (row, "Which row."))

struct ticket {
    int number;
    std::optional<nullable<std::string>> holder;
    std::optional<place> seat;
    std::optional<nullable<place>> former_seat;
    e164_number phone;
    std::optional<std::string> note;
};
RINGTRUE_DESCRIBE(ticket, "A ticket.", (number, "Its number.", titled("No."), read_only, examples("7", "8")),
    (holder, named("held-by"), "Who has it.", default_value(nullptr), deprecated), (seat, "Where.", titled("The seat"), deprecated, default_value(R"({"row":1})")),
    (former_seat, "Where before.", read_only), (phone, "Who to call.", examples("+441632960961")), (note, "Anything else.", default_value("")))

struct mistaken_example {
    std::optional<int> number;
};
RINGTRUE_DESCRIBE(mistaken_example, "A ticket.", (number, "Its number.", examples("7", "seven")))

struct mistaken_default {
    int number;
    std::optional<std::string> holder;
};
RINGTRUE_DESCRIBE(mistaken_default, "A ticket.", (number, "Its number."), (holder, "Who has it.", default_value(nullptr)))

} // namespace announcements

using announcements::ticket;

TEST_CASE("annotations of a member are written beside its description")
{
    auto const properties = boost::json::parse(json_schema<ticket>).at("properties");
    auto const text = [&](std::string_view name) { return boost::json::serialize(properties.at(name)); };
    CHECK(text("number") == R"({"title":"No.","description":"Its number.","type":"integer","minimum":-2147483648,"maximum":2147483647,"readOnly":true,"examples":[7,8]})");
    CHECK(text("held-by") == R"({"description":"Who has it.","type":["string","null"],"default":null,"deprecated":true})");
    CHECK(text("seat") == R"({"title":"The seat","description":"Where.","$ref":"#/$defs/place","default":{"row":1},"deprecated":true})");
    CHECK(text("former_seat") == R"({"description":"Where before.","anyOf":[{"$ref":"#/$defs/place"},{"type":"null"}],"readOnly":true})");
    CHECK(text("note") == R"({"description":"Anything else.","type":"string","default":""})");
}

TEST_CASE("the examples of a member replace those of its type")
{
    auto const phone = boost::json::parse(json_schema<ticket>).at("properties").at("phone");
    CHECK(boost::json::serialize(phone.at("examples")) == R"(["+441632960961"])");
}

TEST_CASE("decoding ignores annotations")
{
    auto const event = decode<ticket>(R"({"number":1,"phone":"+390298765432"})");
    REQUIRE(event.has_value());
    CHECK_FALSE(event->note.has_value());
    CHECK_FALSE(event->holder.has_value());
    CHECK(encode(*event) == R"({"number":1,"phone":"+390298765432"})");
}

TEST_CASE("L13 finds an example and a default that the contract rejects")
{
    using namespace ringtrue::testing;
    auto const& law = *std::find_if(laws.begin(), laws.end(), [](auto const& l) { return l.id == "L13"; });
    auto const document_of_failure = [&](codec const& about) -> std::string {
        tally seen{about.schema()};
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            random_source source{seed};
            if (auto const failed = law.check({about, source, seen, {}}, about.generate(source, 50)))
                return failed->document;
        }
        return {};
    };
    CHECK(law.concerns(keywords_of<ticket>));
    CHECK(document_of_failure(codec_of<ticket>{}).empty());
    CHECK(document_of_failure(codec_of<announcements::mistaken_example>{}) == R"({"number":seven})");
    CHECK(document_of_failure(codec_of<announcements::mistaken_default>{}).find(R"("holder":null})") != std::string::npos);
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/encode.hpp>

#include "catch.hpp"
#include "contract/observatory/observatory.hpp"
#include "documents.hpp"

#include <ringtrue/decode.hpp>

#include <limits>
#include <string>

using namespace ringtrue;

namespace {

observatory::star_observed star()
{
    return std::get<observatory::star_observed>(decode<observatory::event>(sample("observatory/star_observed.json")).value());
}

/// The pointer that encoding is refused at; the buffer has to stay as it was.
template <class T>
std::string refused_at(T const& event)
{
    std::string buffer = "before";
    try {
        encode_to(buffer, event);
    } catch (unencodable const& e) {
        CHECK(buffer == "before");
        CHECK(std::string{e.what()}.find("cannot encode " + (e.pointer().empty() ? std::string{"the event"} : e.pointer())) == 0);
        return e.pointer();
    }
    return "encoded";
}

} // namespace

TEST_CASE("an event is written compact, in documented order, and without what is absent")
{
    observatory::star_observed event{.type = {}, .id = {}, .star = {"Sun"}, .height = {0.5}, .brightness = {-27}, .at = unix_seconds{},
        .exposed = unix_milliseconds{std::chrono::milliseconds{5}}, .weather = observatory::sky::part_cloudy, .forecast = {}, .remark = {},
        .confirmed = {}, .proof = {}, .instruments = {}, .finder = {}};
    CHECK(encode(event)
        == R"({"type":"star_observed","id":"00000000-0000-0000-0000-000000000000","star":"Sun","height":0.5,"brightness":-27,)"
           R"("observed/at":0,"exposed~until":5,"weather":"part-cloudy","forecast":null,"proof":[],"finder":null})");
    event.confirmed = nullable<bool>{};
    event.remark = "";
    CHECK(encode(event).find(R"("remark":"","confirmed":null,"proof")") != std::string::npos);
    event.confirmed = nullable<bool>{false};
    CHECK(encode(event).find(R"("confirmed":false)") != std::string::npos);
}

TEST_CASE("every character of a string is read back as it was")
{
    std::string text;
    for (char32_t c = 0; c < 0x3000; ++c)
        detail::append_utf8(text, c);
    for (char32_t const c : {U'\uD7FF', U'\uE000', U'\uFFFF', U'\U00010000', U'\U0010FFFF'})
        detail::append_utf8(text, c);
    auto const written = encode(text);
    CHECK(decode<std::string>(written).value() == text);
    CHECK(boost::json::parse(written).as_string() == text);
    CHECK(encode(std::string{"\b\f\n\r\t\"\\/\x01\x1F\x7F"}) == "\"\\b\\f\\n\\r\\t\\\"\\\\/\\u0001\\u001f\x7F\"");
}

TEST_CASE("numbers are read back as they were")
{
    for (double const d : {0.0, -0.0, 0.1, 1e21, 1e-7, 123456789.125, std::numeric_limits<double>::max(), std::numeric_limits<double>::denorm_min(),
             std::numeric_limits<double>::lowest(), 5e-324})
        CHECK(decode<double>(encode(d)).value() == d);
    for (auto const i : {std::numeric_limits<std::int64_t>::min(), std::int64_t{-1}, std::int64_t{0}, std::numeric_limits<std::int64_t>::max()})
        CHECK(decode<std::int64_t>(encode(i)).value() == i);
    CHECK(encode(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
}

TEST_CASE("a double is written as one, and an integer as one")
{
    CHECK(encode(1.0) == "1.0");
    CHECK(encode(-0.0) == "-0.0");
    CHECK(encode(1e21) == "1e+21");
    CHECK(encode(123456789012.0) == "123456789012.0");
    CHECK(encode(1) == "1");
}

TEST_CASE("encode_to replaces what the buffer holds")
{
    std::string buffer = "something longer than what comes";
    encode_to(buffer, observatory::dome_turned{1.5});
    CHECK(buffer == R"({"to":1.5})");
    encode_to(buffer, observatory::dome_opened{});
    CHECK(buffer == "{}");
}

TEST_CASE("what JSON or the contract cannot hold is refused with the member's name, and nothing is written")
{
    CHECK(refused_at(star()) == "encoded");
    CHECK(refused_at(observatory::dome_turned{std::numeric_limits<double>::infinity()}) == "/to");
    CHECK(refused_at(observatory::dome_turned{std::numeric_limits<double>::quiet_NaN()}) == "/to");
    CHECK(refused_at(std::string{"\xFF"}) == "");
    auto event = star();
    event.remark = "\xC3";
    CHECK(refused_at(event) == "/remark");
    CHECK(refused_at(observatory::event{event}) == "/remark");
    event = star();
    event.at = unix_seconds{std::chrono::seconds{-1}};
    CHECK(refused_at(event) == "/observed~1at");
    event.at = unix_seconds{std::chrono::seconds{253402300800}};
    CHECK(refused_at(event) == "/observed~1at");
    event = star();
    event.exposed = unix_milliseconds{std::chrono::milliseconds{-1}};
    CHECK(refused_at(event) == "/exposed~0until");
    event = star();
    event.weather = static_cast<observatory::sky>(7);
    CHECK(refused_at(event) == "/weather");
    event = star();
    (*event.instruments)[1].calibration["x"] = -std::numeric_limits<double>::infinity();
    CHECK(refused_at(event) == "/instruments/1/calibration/x");
    event = star();
    (*event.instruments)[0].calibration["\x80"] = 1;
    CHECK(refused_at(event) == "/instruments/0/calibration");
    event = star();
    event.height = {90.5};
    CHECK(refused_at(event) == "/height");
    event = star();
    event.brightness = {31};
    CHECK(refused_at(event) == "/brightness");
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/encode.hpp>

#include "catch.hpp"
#include "contract/observatory/observatory.hpp"
#include "documents.hpp"

#include <ringtrue/boost_json.hpp>
#include <ringtrue/decode.hpp>

#include <array>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

using namespace ringtrue;

namespace fickle {

/// What the types below write: `write` is called once for a value, or it gets the second answer.
template <class X>
struct answers {
    X first;
    X second;
    mutable int calls = 0;

    X const& next() const
    {
        if (calls++ == 0)
            return first;
        return second;
    }
    bool operator==(answers const&) const = default;
};

struct word : answers<std::string> {};
struct made_word : answers<std::string> {};
struct count : answers<integer_value> {};
struct ratio : answers<double> {};
struct lever : answers<bool> {};

/// A write that throws, at the first call or the second one.
struct broken {
    int throws_at;
    mutable int calls = 0;
    bool operator==(broken const&) const = default;
};

} // namespace fickle

template <>
struct ringtrue::field_type<fickle::word> {
    static constexpr keywords schema{.type = json_type::string};
    static fickle::word read(std::string_view valid) { return {{std::string{valid}, std::string{valid}}}; }
    static std::string_view write(fickle::word const& w) { return w.next(); }
};

template <>
struct ringtrue::field_type<fickle::made_word> {
    static constexpr keywords schema{.type = json_type::string};
    static fickle::made_word read(std::string_view valid) { return {{std::string{valid}, std::string{valid}}}; }
    static std::string write(fickle::made_word const& w) { return w.next(); }
};

template <>
struct ringtrue::field_type<fickle::count> {
    static constexpr keywords schema{.type = json_type::integer, .minimum = 0, .maximum = 9};
    static fickle::count read(integer_value valid) { return {{valid, valid}}; }
    static integer_value write(fickle::count const& c) { return c.next(); }
};

template <>
struct ringtrue::field_type<fickle::ratio> {
    static constexpr keywords schema{.type = json_type::number, .minimum_number = "0", .maximum_number = "1"};
    static fickle::ratio read(double valid) { return {{valid, valid}}; }
    static double write(fickle::ratio const& r) { return r.next(); }
};

template <>
struct ringtrue::field_type<fickle::lever> {
    static constexpr keywords schema{.type = json_type::boolean};
    static fickle::lever read(bool valid) { return {{valid, valid}}; }
    static bool write(fickle::lever const& l) { return l.next(); }
};

template <>
struct ringtrue::field_type<fickle::broken> {
    static constexpr keywords schema{.type = json_type::string};
    static fickle::broken read(std::string_view) { return {0}; }
    static std::string_view write(fickle::broken const& b)
    {
        if (++b.calls == b.throws_at)
            throw std::domain_error{"no answer"};
        return "an answer";
    }
};

namespace fickle {

struct moody {
    constant<"moody"> kind;
    std::optional<word> said;
    nullable<made_word> meant;
    std::vector<word> words;
    std::map<std::string, made_word> by_name;
    std::array<count, 2> counts;
    ratio share;
    lever up;
    std::string after;

    bool operator==(moody const&) const = default;
};
RINGTRUE_DESCRIBE(moody, "A sender who changes his mind.", (kind, "Names it."), (said, "What he said."), (meant, "What he meant."), (words, "More words."),
    (by_name, "Words by name."), (counts, "How often."), (share, "In how many cases."), (up, "Whether he is up."), (after, "What follows."))

using mood = std::variant<moody>;
constexpr auto contract_of(of<mood>) { return tagged_union("mood", "kind", "A mood."); }

struct told {
    std::string before;
    broken value;

    bool operator==(told const&) const = default;
};
RINGTRUE_DESCRIBE(told, "Somebody asks.", (before, "What comes first."), (value, "The answer."))

/// Answers that are the same twice.
moody steady()
{
    return {.kind = {}, .said = word{{"a", "a"}}, .meant = made_word{{"b", "b"}}, .words = {word{{"c", "c"}}, word{{"d", "d"}}}, .by_name = {{"k", made_word{{"e", "e"}}}},
        .counts = {count{{1, 1}}, count{{2, 2}}}, .share = {{0.5, 0.5}}, .up = {{true, true}}, .after = "end"};
}

} // namespace fickle

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

TEST_CASE("a field type's write is called once for each value, so that a second answer cannot be longer than the room, or invalid")
{
    auto const expected = encode(fickle::steady());
    CHECK(expected
        == R"({"kind":"moody","said":"a","meant":"b","words":["c","d"],"by_name":{"k":"e"},"counts":[1,2],"share":0.5,"up":true,"after":"end"})");
    std::string const longer(100000, 'x');
    std::string const quotes(64, '"');
    std::string const invalid = "\xFF";
    for (auto const& second : {longer, quotes, invalid, std::string{}}) {
        std::vector<std::function<void(fickle::moody&)>> const changes{[&](auto& m) { m.said->second = second; }, [&](auto& m) { m.meant->second = second; },
            [&](auto& m) { m.words[1].second = second; }, [&](auto& m) { m.by_name.at("k").second = second; }};
        for (auto const& change : changes) {
            auto event = fickle::steady();
            change(event);
            CHECK(encode(event) == expected);
            event = fickle::steady();
            change(event);
            CHECK(encode(fickle::mood{event}) == expected);
            event = fickle::steady();
            change(event);
            std::string buffer = "before";
            encode_to(buffer, event);
            CHECK(buffer == expected);
            event = fickle::steady();
            change(event);
            CHECK(boost::json::serialize(boost::json::value_from(event)) == boost::json::serialize(boost::json::parse(expected)));
        }
    }
    std::vector<std::function<void(fickle::moody&)>> const changes{[](auto& m) { m.counts[1].second = 10; },
        [](auto& m) { m.counts[0].second = std::numeric_limits<std::int64_t>::min(); }, [](auto& m) { m.share.second = std::numeric_limits<double>::quiet_NaN(); },
        [](auto& m) { m.up.second = false; }};
    for (auto const& change : changes) {
        auto event = fickle::steady();
        change(event);
        CHECK(encode(event) == expected);
        event = fickle::steady();
        change(event);
        CHECK(boost::json::value_from(event) == boost::json::parse(expected));
    }
}

TEST_CASE("what a field type of one's own must not write is refused with the member's name")
{
    auto const refused = [](auto const& change) {
        auto event = fickle::steady();
        change(event);
        auto const pointer = refused_at(event);
        event = fickle::steady();
        change(event);
        try {
            static_cast<void>(boost::json::value_from(event));
        } catch (unencodable const& e) {
            CHECK(e.pointer() == pointer);
            return pointer;
        }
        return "encoded, where encode refuses " + pointer;
    };
    CHECK(refused([](auto& m) { m.said->first = "\xFF"; }) == "/said");
    CHECK(refused([](auto& m) { m.meant->first = "\xC3"; }) == "/meant");
    CHECK(refused([](auto& m) { m.words[1].first = "\x80"; }) == "/words/1");
    CHECK(refused([](auto& m) { m.by_name.at("k").first = "\xFF"; }) == "/by_name/k");
    CHECK(refused([](auto& m) { m.by_name.emplace("\xFF", m.by_name.at("k")); }) == "/by_name");
    CHECK(refused([](auto& m) { m.counts[1].first = 10; }) == "/counts/1");
    CHECK(refused([](auto& m) { m.share.first = -0.5; }) == "/share");
}

TEST_CASE("what a field type's write throws is passed on, and nothing is written")
{
    fickle::told const event{"x", {.throws_at = 1}};
    std::string buffer = "before";
    CHECK_THROWS_AS(encode_to(buffer, event), std::domain_error);
    CHECK(buffer == "before");
    fickle::told const second{"x", {.throws_at = 2}};
    encode_to(buffer, second);
    CHECK(buffer == R"({"before":"x","value":"an answer"})");
}

namespace moved {

struct crate {
    text<1, 8> label;
    text<0, 8> note;
    std::optional<e164_number> sender;
    nullable<web_url> page;
    std::vector<local_number> numbers;
    std::map<std::string, text<2, 2, "A-Z">> marks;
    observatory::star_name star;

    bool operator==(crate const&) const = default;
};
RINGTRUE_DESCRIBE(crate, "A crate.", (label, "Its label."), (note, "What else there is, or nothing."), (sender, "Who sent it."), (page, "Where it is described."),
    (numbers, "Whom to call."), (marks, "Its marks."), (star, "Its star."))

} // namespace moved

TEST_CASE("a text that was moved from is refused, unless its contract accepts the empty text")
{
    auto const refused = [](auto const& change) {
        moved::crate crate{.label = {"label"}, .note = {"note"}, .sender = e164_number{"447888123456"}, .page = web_url{"https://example.com/a/longer/path"},
            .numbers = {{"1"}, {"2"}}, .marks = {{"a/b", {"AB"}}}, .star = {"HD 48915"}};
        CHECK(refused_at(crate) == "encoded");
        auto taken = change(crate);
        static_cast<void>(taken);
        try {
            static_cast<void>(boost::json::value_from(crate));
        } catch (unencodable const& e) {
            CHECK(std::string{e.what()}.find(": the text is empty, as after a move") != std::string::npos);
            CHECK(e.pointer() == refused_at(crate));
            return e.pointer();
        }
        return refused_at(crate);
    };
    CHECK(refused([](auto& c) { return std::move(c.label); }) == "/label");
    CHECK(refused([](auto& c) { return std::move(c.note); }) == "encoded");
    CHECK(refused([](auto& c) { return std::move(c.sender); }) == "/sender");
    CHECK(refused([](auto& c) { return std::move(c.page); }) == "/page");
    CHECK(refused([](auto& c) { return std::move(c.numbers[1]); }) == "/numbers/1");
    CHECK(refused([](auto& c) { return std::move(c.numbers); }) == "encoded");
    CHECK(refused([](auto& c) { return std::move(c.marks.at("a/b")); }) == "/marks/a~1b");
    CHECK(refused([](auto& c) { return std::move(c.star); }) == "/star");
    CHECK(refused([](auto& c) { return std::move(c); }) == "/label");
    text<1, 1> alone{"x"};
    auto const taken = std::move(alone);
    CHECK(refused_at(taken) == "encoded");
    CHECK(refused_at(alone) == "");
}

TEST_CASE("the buffer may be a string of the event, which then holds the text of the event as it was")
{
    auto const before = star();
    auto event = before;
    encode_to(*event.remark, event);
    CHECK(*event.remark == encode(before));
    event = before;
    encode_to(event.star.text, event);
    CHECK(event.star.text == encode(before));
    std::vector<std::string> list{"one", "a text of more than sixteen characters", "three"};
    auto const list_before = list;
    encode_to(list[1], list);
    CHECK(list[1] == encode(list_before));
    std::map<std::string, nullable<std::string>> map{{"a", std::string{"b"}}, {"c", {}}};
    auto const map_before = map;
    encode_to(*map.at("a"), map);
    CHECK(*map.at("a") == encode(map_before));
    std::string alone = "\"";
    encode_to(alone, alone);
    CHECK(alone == R"("\"")");
    observatory::event any{before};
    encode_to(*std::get<observatory::star_observed>(any).remark, any);
    CHECK(std::get<observatory::star_observed>(any).remark == encode(before));
    event = before;
    event.height = {100};
    CHECK_THROWS_AS(encode_to(*event.remark, event), unencodable);
    CHECK(event.remark == before.remark);
}

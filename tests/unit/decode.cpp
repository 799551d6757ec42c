// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/decode.hpp>

#include "catch.hpp"
#include "contract/observatory/observatory.hpp"
#include "documents.hpp"

#include <ringtrue/encode.hpp>
#include <ringtrue/testing/exact_buffer.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <array>
#include <cstdint>
#include <cstring>
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
using ringtrue::testing::exact_buffer;

namespace letters {

/// A text of one's own, which is seen through a reference.
struct address {
    std::string text;
    bool operator==(address const&) const = default;
};

/// One whose write fails, as it may after a move.
struct seal {
    std::string text;
    bool is_broken = false;
    bool operator==(seal const& other) const { return text == other.text; }
};

} // namespace letters

template <>
struct ringtrue::field_type<letters::address> {
    static constexpr keywords schema{.type = json_type::string};
    static letters::address read(std::string_view valid) { return {std::string{valid}}; }
    static void assign(letters::address& target, std::string_view valid) { target.text.assign(valid.data(), valid.size()); }
    static std::string const& write(letters::address const& a) { return a.text; }
};

template <>
struct ringtrue::field_type<letters::seal> {
    static constexpr keywords schema{.type = json_type::string};
    static letters::seal read(std::string_view valid) { return {std::string{valid}}; }
    static void assign(letters::seal& target, std::string_view valid) { target.text.assign(valid.data(), valid.size()); }
    static std::string_view write(letters::seal const& s) { return s.is_broken ? throw std::logic_error{"the seal is broken"} : std::string_view{s.text}; }
};

namespace letters {

struct page {
    std::string text;
    bool operator==(page const&) const = default;
};
RINGTRUE_DESCRIBE(page, "A page.", (text, "What it says."))

struct letter {
    constant<"letter"> kind;
    std::array<std::uint8_t, 2> stamp;
    std::string from;
    text<0, 1000> subject;
    address to;
    seal closed;
    std::optional<std::string> greeting;
    nullable<text<0, 1000>> regards;
    std::vector<page> pages;
    std::vector<std::uint8_t> bytes;
    std::map<std::string, std::string> notes;
    std::string last;

    bool operator==(letter const&) const = default;
};
RINGTRUE_DESCRIBE(letter, "A letter.", (kind, "Names it."), (stamp, "Its stamp."), (from, "Who wrote it."), (subject, "What it is about."), (to, "Who reads it."),
    (closed, "Its seal."), (greeting, "How it begins."), (regards, "How it ends."), (pages, "Its pages."), (bytes, "What else is in it."), (notes, "Notes in its margin."),
    (last, "What stands last."))

using mail = std::variant<letter>;
constexpr auto contract_of(of<mail>) { return tagged_union("mail", "kind", "Any mail."); }

struct small {
    std::string text;
    int number;
    bool operator==(small const&) const = default;
};
RINGTRUE_DESCRIBE(small, "Little.", (text, "A text."), (number, "A number."))

} // namespace letters

namespace {

keywords const& circleloop_contract = keywords_of<circleloop::event>;
keywords const& observatory_contract = keywords_of<observatory::event>;

violations found(std::string_view text, keywords const& contract, decode_options const& options = {})
{
    return validate(exact_buffer{text}, contract, options);
}


/// Calls visit(document, contract) for each sample.
template <class Visit>
void for_each_sample(Visit const& visit)
{
    for (auto const name : circleloop_samples)
        visit(sample(std::string{name}), circleloop_contract);
    for (auto const name : observatory_samples)
        visit(sample(std::string{name}), observatory_contract);
}

void check_only(violations const& all, rule expected, std::string const& pointer)
{
    INFO(pointer << '\n' << all);
    REQUIRE(all.size() == 1);
    CHECK(all.front().rule == expected);
    CHECK(all.front().pointer == pointer);
    CHECK_FALSE(all.front().expected.empty());
    CHECK_FALSE(all.front().found.empty());
}

} // namespace

TEST_CASE("every sample is valid, and stays the same event when it is encoded and decoded again")
{
    for (auto const name : circleloop_samples) {
        auto const event = decode<circleloop::event>(exact_buffer{sample(std::string{name})});
        REQUIRE(event.has_value());
        CHECK(decode<circleloop::event>(encode(*event)).value() == *event);
    }
    for (auto const name : observatory_samples) {
        INFO(name);
        auto const event = decode<observatory::event>(exact_buffer{sample(std::string{name})});
        REQUIRE(event.has_value());
        auto const text = encode(*event);
        CHECK(decode<observatory::event>(exact_buffer{text}).value() == *event);
        CHECK(encode(decode<observatory::event>(text).value()) == text);
    }
}

TEST_CASE("a repeated member is rejected, whatever its values and however its name is spelled")
{
    for (std::string_view const again : {R"("created":1465829384)", R"("created":null)", R"("cre\u0061ted":1465829384)", R"("\u0063reated":{})"}) {
        auto text = sample("circleloop/call_ringing.json");
        text.insert(text.find('{') + 1, std::string{again} + ",");
        auto const all = found(text, circleloop_contract);
        INFO(all);
        bool duplicate = false;
        for (auto const& v : all)
            duplicate = duplicate || (v.rule == rule::duplicate && v.pointer == "/created");
        CHECK(duplicate);
    }
    check_only(found(R"({"type":"night_closed","seen":{"name":"","parts":[],"name":""}})", observatory_contract), rule::duplicate, "/seen/name");
    check_only(found(R"({"type":"night_closed","seen":{"name":"","parts":[]},"x":[0,{"y":1,"z":2,"\u0079":3}]})", observatory_contract), rule::duplicate, "/x/1/y");
    check_only(found(R"({"x":1,"type":"night_closed","seen":{"name":"","parts":[]},"x":1})", observatory_contract), rule::duplicate, "/x");
    check_only(found(R"({"type":"night_closed","type":"counters","seen":{"name":"","parts":[]}})", observatory_contract), rule::duplicate, "/type");
    auto counters = sample("observatory/counters.json");
    counters.replace(counters.find("\"a/b\""), 5, "\"\"");
    check_only(found(counters, observatory_contract), rule::duplicate, "/named/");
    // A repeated member does not stand in for a missing one.
    CHECK(found(R"({"type":"night_closed","type":"night_closed"})", observatory_contract).size() == 2);
}

TEST_CASE("a hundred thousand members, or items that are wrong, are read in a moment")
{
    std::string text = R"({"type":"night_closed","seen":{"name":"","parts":[]})";
    for (int i = 0; i < 60000; ++i)
        text += ",\"m" + std::to_string(i * 7919 % 60000) + "\":0";
    CHECK(found(text + "}", observatory_contract).empty());
    CHECK(found(text + ",\"m5\":1}", observatory_contract).size() == 1);
    CHECK(found(text + "}", observatory_contract, {.closed = true, .max_violations = 100'000}).size() == 60000);
    std::string items = R"({"type":"night_closed","seen":{"name":"","parts":[)";
    for (int i = 0; i < 100000; ++i)
        items += "0,";
    auto const all = found(items + "0]}}", observatory_contract, {.max_violations = 200'000});
    CHECK(all.size() == 100001);
    CHECK(all.back().pointer == "/seen/parts/100000");
}

TEST_CASE("independent faults are all reported, in the document's order")
{
    auto const all = found(R"({
  "object": "event",
  "eventType": "call_ringing",
  "userID": "x",
  "callID": 5,
  "originatingNumberE164": "0",
  "originatingNumber": "abc",
  "dialledNumber": null,
  "dialledNumberE164": "+1",
  "created": -1
})",
        circleloop_contract, {.closed = true});
    INFO(all);
    struct {
        rule broken;
        std::string_view pointer;
        std::size_t line, column;
    } const expected[]{{rule::minLength, "/userID", 4, 13}, {rule::type, "/callID", 5, 13}, {rule::pattern, "/originatingNumberE164", 6, 28},
        {rule::pattern, "/originatingNumber", 7, 24}, {rule::type, "/dialledNumber", 8, 20}, {rule::pattern, "/dialledNumberE164", 9, 24},
        {rule::minimum, "/created", 10, 14}};
    REQUIRE(all.size() == std::size(expected));
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i].rule == expected[i].broken);
        CHECK(all[i].pointer == expected[i].pointer);
        CHECK(all[i].line == expected[i].line);
        CHECK(all[i].column == expected[i].column);
        CHECK((i == 0 || all[i].offset > all[i - 1].offset));
    }
}

TEST_CASE("every proper prefix of an event is one syntax error at its end")
{
    for_each_sample([](std::string const& text, keywords const& contract) {
        auto const whole = text.substr(0, text.rfind('}') + 1);
        for (std::size_t size = 0; size < whole.size(); ++size) {
            auto const all = found(std::string_view{whole}.substr(0, size), contract);
            REQUIRE(all.size() == 1);
            REQUIRE(all.front().rule == rule::syntax);
            REQUIRE(all.front().offset == size);
        }
    });
}

TEST_CASE("a union looks at its tag first, wherever that stands, and reports against that event alone")
{
    check_only(found("{}", circleloop_contract), rule::required, "/eventType");
    CHECK(found("{}", circleloop_contract)[0].expected == R"(a required member, one of "call_ringing", "call_missed", "message_received")");
    check_only(found(R"({"type":"night_opened","x":{"y":1,"y":1}})", observatory_contract), rule::enumeration, "/type");
    check_only(found(R"({"eventType":"call_answered"})", circleloop_contract, {.closed = true}), rule::enumeration, "/eventType");
    CHECK(found(R"({"eventType":"call_answered"})", circleloop_contract, {.closed = true})[0].expected == R"(one of "call_ringing", "call_missed", "message_received")");
    check_only(found(R"({"eventType":7})", circleloop_contract), rule::type, "/eventType");
    check_only(found("[]", circleloop_contract), rule::type, "");
    auto const all = found(R"({"userID":1,"eventType":"message_received"})", circleloop_contract);
    CHECK(all.size() == 9);
    CHECK(all[0].pointer == "/userID");
    CHECK(all[2].pointer == "/messageID");
    check_only(found(R"({"type":"night_closed","seen":{"name":"","parts":[{"name":"","parts":1}]}})", observatory_contract), rule::type, "/seen/parts/0/parts");
}

TEST_CASE("with what a union's validation finds comes the tag, where the text holds one")
{
    auto const tag = [](std::string_view text) { return validate_tagged(text, keywords_of<circleloop::event>); };
    CHECK(tag("").tag.empty());
    CHECK(tag("{").tag.empty());
    CHECK(tag("{}").tag.empty());
    CHECK(tag("{}").violations.size() == 1);
    CHECK(tag(R"({"eventType":"call_missed"})").tag == "call_missed");
    CHECK(tag(R"({"eventType":"unheard-of"})").tag == "unheard-of");
    CHECK(tag(R"({"eventType":"call_missed"})").violations == validate<circleloop::event>(R"({"eventType":"call_missed"})"));
}

TEST_CASE("integers are taken in any spelling of the same integer, and milliseconds are named")
{
    auto const event = sample("circleloop/call_ringing.json");
    auto const with = [&](std::string_view created) {
        auto text = event;
        return text.replace(text.find("1465829384"), 10, created);
    };
    auto const expected = decode<circleloop::event>(event).value();
    for (auto const same : {"1465829384.0", "1.465829384e9", "146582938400e-2", "1465829384.000E+00"})
        CHECK(decode<circleloop::event>(with(same)).value() == expected);
    for (auto const end : {"0", "-0", "253402300799", "2.53402300799e11"})
        CHECK(found(with(end), circleloop_contract).empty());
    for (auto const refused : {"253402300800", "1e99999999999", "1e400"})
        check_only(found(with(refused), circleloop_contract), rule::maximum, "/created");
    check_only(found(with("-1"), circleloop_contract), rule::minimum, "/created");
    check_only(found(with("1465829384.5"), circleloop_contract), rule::type, "/created");
    check_only(found(with("1e-99999999999"), circleloop_contract), rule::type, "/created");
    check_only(found(with("\"1465829384\""), circleloop_contract), rule::type, "/created");
    CHECK(found(with("1465829384000"), circleloop_contract)[0].found == "0000000000000 (masked), which looks like milliseconds where seconds are expected");
    CHECK(found(with("99999999999999999"), circleloop_contract)[0].found == "00000000000000000 (masked)");
    CHECK(found(with(std::string(1000000, '9')), circleloop_contract)[0].found.size() < 100);
    CHECK(decode<double>("1e400").error()[0].rule == rule::maximum);
    CHECK(decode<double>("-1e400").error()[0].rule == rule::minimum);
    CHECK(decode<double>("1e-400").value() == 0);
    CHECK(decode<std::int64_t>("9007199254740993").value() == 9007199254740993);
}

TEST_CASE("a target stays as it was where decoding fails, and keeps nothing where it succeeds")
{
    auto target = decode<observatory::event>(sample("observatory/star_observed.json")).value();
    auto const before = target;
    CHECK_FALSE(decode_to(target, R"({"type":"night_closed"})").empty());
    CHECK(target == before);
    CHECK_FALSE(decode_to(target, "").empty());
    CHECK(target == before);

    auto star = std::get<observatory::star_observed>(target);
    auto document = boost::json::parse(sample("observatory/star_observed.json")).as_object();
    document.erase("remark");
    document.erase("confirmed");
    document.erase("instruments");
    document["proof"] = boost::json::array{};
    CHECK(decode_to(star, boost::json::serialize(document)).empty());
    CHECK_FALSE(star.remark.has_value());
    CHECK_FALSE(star.confirmed.has_value());
    CHECK_FALSE(star.instruments.has_value());
    CHECK(star.proof.empty());
}

TEST_CASE("personal values are shown as their shape, unless they are asked for")
{
    auto const text = R"({"eventType":"call_ringing","object":"event","userID":"{AB-12}","callID":12,"originatingNumberE164":"+44 (0) 7é","originatingNumber":447888,"dialledNumberE164":"447888123456","dialledNumber":"0","created":0})";
    auto const hidden = found(text, circleloop_contract, {.closed = true});
    REQUIRE(hidden.size() == 4);
    CHECK(hidden[0].found == R"("{xx-00}" (7 characters) (masked))");
    CHECK(hidden[1].found == "00 (masked)");
    CHECK(hidden[2].found == R"("+00 (0) 0é" (masked))");
    CHECK(hidden[3].found == "000000 (masked)");
    auto const shown = found(text, circleloop_contract, {.closed = true, .show_personal = true});
    CHECK(shown[0].found == R"("{AB-12}" (7 characters))");
    CHECK(shown[3].found == "447888");
}

TEST_CASE("what was found is one line, short and visible")
{
    auto const shown = [](std::string_view value) {
        return found("{\"type\":\"night_closed\",\"seen\":\"" + std::string{value} + "\"}", observatory_contract, {.show_personal = true})[0].found;
    };
    CHECK(shown(R"(a\u0000\u001b[31m\n)") == R"("a\u{0000}\u{001B}[31m\u{000A}")");
    CHECK(shown("\u202Etxt\u200B\uFEFF") == R"("\u{202E}txt\u{200B}\u{FEFF}")");
    CHECK(shown(R"(\ud83d\ude00\udb40\udc41)") == "\"😀\\u{0E0041}\"");
    CHECK(shown(std::string(100, 'y')) == '"' + std::string(48, 'y') + "…\" (100 characters)");
    CHECK(found(R"({"type":"a\nb"})", observatory_contract)[0].found == R"("a\u{000A}b")");
}

TEST_CASE("size and depth are limited")
{
    auto const event = sample("circleloop/call_ringing.json");
    CHECK(found(event, circleloop_contract, {.max_size = event.size()}).empty());
    check_only(found(event, circleloop_contract, {.max_size = event.size() - 1}), rule::syntax, "");
    CHECK(found(std::string(1 << 20, ' '), circleloop_contract)[0].expected == "a value");
    CHECK(found(std::string((1 << 20) + 1, ' '), circleloop_contract)[0].expected == "at most 1048576 bytes");
    auto const nested = [&](std::size_t depth) { return std::string{event}.replace(event.rfind("\n}"), 1, ",\"x\":" + std::string(depth, '[') + std::string(depth, ']')); };
    CHECK(found(nested(31), circleloop_contract).empty());
    std::string deepest = "/x";
    for (int i = 0; i < 31; ++i)
        deepest += "/0";
    check_only(found(nested(32), circleloop_contract), rule::syntax, deepest);
}

TEST_CASE("a failed result throws only where its value is asked for")
{
    auto const event = decode<circleloop::call_event>("{}");
    REQUIRE_FALSE(event.has_value());
    try {
        (void)event.value();
        FAIL("value() returned");
    } catch (invalid_document const& e) {
        CHECK(e.violations() == event.error());
        CHECK(std::string{e.what()}.find("(and 8 more)") != std::string::npos);
    }
}

TEST_CASE("an event whose name stands outside its payload is decoded by its type")
{
    CHECK(decode<observatory::dome_opened>("{}").has_value());
    CHECK(decode<observatory::dome_turned>(R"({"to":12.5})").value().to == 12.5);
    CHECK(observatory::dome_catalog.find("dome.turned")->payload == &keywords_of<observatory::dome_turned>);
    CHECK(observatory::dome_catalog.find("dome") == nullptr);
    CHECK(found("{}", *observatory::dome_catalog.find("dome.turned")->payload)[0].rule == rule::required);
}

TEST_CASE("a nullable struct may be the document")
{
    CHECK(decode<nullable<observatory::dome_turned>>("null").value().is_null());
    CHECK(decode<nullable<observatory::dome_turned>>(R"({"to":1})").value()->to == 1);
    CHECK(decode<nullable<observatory::dome_turned>>("[]").error()[0].keyword_location == "/anyOf/0/$ref/type");
}

TEST_CASE("the text may lie in the target, which is then as if the text had been copied first")
{
    using letters::letter;
    // In both orders: what is read late is overwritten where the text has its first members.
    std::string const document = GENERATE(
        R"({"kind":"letter","stamp":[1,2],"from":"somebody who has a long name","subject":"a subject that is longer than sixteen characters",)"
        R"("to":"somebody else, who has a long name, too","closed":"with wax \u0041","greeting":"Dear somebody, ","regards":"Yours, and so on",)"
        R"("pages":[{"text":"the first page, in which much is said"},{"text":"the second"}],"bytes":[1,2,3],"notes":{"a":"one","b":"two"},"last":"the end"})",
        R"({"last":"the end","notes":{"a":"one","b":"two"},"bytes":[1,2,3],"pages":[{"text":"the first page, in which much is said"},{"text":"the second"}],)"
        R"("regards":"Yours, and so on","greeting":"Dear somebody, ","closed":"with wax \u0041","to":"somebody else, who has a long name, too",)"
        R"("subject":"a subject that is longer than sixteen characters","from":"somebody who has a long name","stamp":[1,2],"kind":"letter"})");
    auto const event = decode<letter>(document).value();
    auto const held = [&] {
        letter l{.kind = {}, .stamp = {}, .from = "x", .subject = {"y"}, .to = {"z"}, .closed = {"w"}, .greeting = "v", .regards = text<0, 1000>{"u"}, .pages = {},
            .bytes = {}, .notes = {{"k", "v"}}, .last = "t"};
        l.pages.resize(3);
        return l;
    };
    // Puts the document into a target, and returns where it lies there.
    std::vector<std::function<std::string_view(letter&)>> const places{
        [&](letter& l) { return std::string_view{l.from = document}; },
        [&](letter& l) { return std::string_view{l.from = "  " + document + "  "}.substr(1, document.size() + 1); },
        [&](letter& l) { return std::string_view{l.subject = text<0, 1000>::parse(document).value()}; },
        [&](letter& l) { return std::string_view{l.to.text = document}; },
        [&](letter& l) { return std::string_view{l.closed.text = document}; },
        [&](letter& l) {
            l.closed = {document, true};
            return std::string_view{l.closed.text};
        },
        [&](letter& l) { return std::string_view{*(l.greeting = document)}; },
        [&](letter& l) { return std::string_view{*(l.regards = text<0, 1000>::parse(document).value())}; },
        [&](letter& l) { return std::string_view{l.pages[0].text = document}; },
        [&](letter& l) { return std::string_view{l.pages[2].text = document}; },
        [&](letter& l) {
            l.bytes.assign(document.begin(), document.end());
            return std::string_view{reinterpret_cast<char const*>(l.bytes.data()), l.bytes.size()};
        },
        [&](letter& l) { return std::string_view{l.notes["k"] = document}; },
        [&](letter& l) { return std::string_view{l.notes.emplace(document, "").first->first}; },
        [&](letter& l) { return std::string_view{l.last = document}; },
    };
    for (auto const& put : places) {
        INFO(&put - places.data());
        auto target = held();
        auto text = put(target);
        CHECK(decode_to(target, text).empty());
        CHECK(target == event);
        letters::mail any{held()};
        text = put(std::get<letter>(any));
        CHECK(decode_to(any, text).empty());
        CHECK(std::get<letter>(any) == event);
        target = held();
        text = put(target).substr(0, 40);
        auto const before = target;
        CHECK(decode_to(target, text).size() == 1);
        CHECK(target == before);
    }
    std::string alone = "\"a text, in a string alone\"";
    CHECK(decode_to(alone, alone).empty());
    CHECK(alone == "a text, in a string alone");
    std::vector<std::string> list{R"(["one, of some length", "two, of some length"])", ""};
    CHECK(decode_to(list, list[0]).empty());
    CHECK(list == std::vector<std::string>{"one, of some length", "two, of some length"});
}

TEST_CASE("the text may be the bytes of the target")
{
    std::array<std::uint64_t, 4> numbers{};
    std::string_view const document = "[ 1000, 2000, 3000 , 4000 ]     ";
    REQUIRE(document.size() == sizeof numbers);
    std::memcpy(numbers.data(), document.data(), document.size());
    CHECK(decode_to(numbers, {reinterpret_cast<char const*>(numbers.data()), document.size()}).empty());
    CHECK(numbers == std::array<std::uint64_t, 4>{1000, 2000, 3000, 4000});
    letters::small target{R"("nearly 15")", 7}; // in the string's own memory
    CHECK(decode_to(target.text, target.text).empty());
    CHECK(target.text == "nearly 15");
}

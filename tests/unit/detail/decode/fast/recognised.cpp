// SPDX-License-Identifier: BSL-1.0
// The fast path says yes where it should, to the same event as the full path, and gives up everywhere else.
#include <ringtrue/detail/decode/fast/recognised.hpp>

#include "bench/corpus.hpp"
#include "catch.hpp"
#include "contract/observatory/records.hpp"
#include "documents.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/testing/detail/generate/draw.hpp>
#include <ringtrue/testing/detail/mutate/respell.hpp>
#include <ringtrue/testing/exact_buffer.hpp>
#include <ringtrue/testing/mutate.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace ringtrue;
using ringtrue::detail::chosen_path;
using ringtrue::detail::path;
using ringtrue::detail::recognised;
using ringtrue::testing::exact_buffer;

namespace {

template <class T>
bool is_recognised(std::string_view text, decode_options const& options = {})
{
    exact_buffer const exact{text};
    return static_cast<bool>(recognised<T>{exact, options});
}

template <class T>
void check_corpus(bench::texts const& corpus)
{
    for (auto const& text : corpus) {
        INFO(text);
        exact_buffer const exact{text};
        recognised<T> const fast{exact, {}};
        REQUIRE(fast);
        auto const full = detail::decode_fully<T>(text, {});
        REQUIRE(full.has_value());
        REQUIRE(detail::make<T>(fast.source()) == *full);
        for (std::size_t size = 0; size < text.size(); ++size)
            REQUIRE_FALSE(is_recognised<T>(std::string_view{text}.substr(0, size)));
    }
}

/// A call with its members as they are given behind the number.
std::string call_with(std::string_view number, std::string_view rest = "")
{
    return R"({"object":"event","eventType":"call_ringing","userID":"00000000-0000-0000-0000-6BBE00000000",)"
           R"("callID":"00000000-0000-0000-0000-35fb00000000","originatingNumberE164":)"
        + std::string{number}
        + R"(,"originatingNumber":"07888 123456","dialledNumberE164":"443301234567","dialledNumber":"0330 123 4567","created":1465829384)"
        + std::string{rest} + '}';
}

/// Texts on both sides of the sixteen bytes that are looked at together, and of the lengths that are allowed.
struct lengths {
    text<1, 20, "a-z"> up_to_twenty;
    text<16, 16, "a-z"> sixteen;
    text<0, 40> any_forty;
    std::map<std::string, text<2, 17, "0-9">> named;
    bool operator==(lengths const&) const = default;
};
BOOST_DESCRIBE_STRUCT(lengths, (), (up_to_twenty, sixteen, any_forty, named))

constexpr auto contract_of(of<lengths>)
{
    return describe("Lengths.", field(&lengths::up_to_twenty, "Letters."), field(&lengths::sixteen, "Sixteen letters."),
        field(&lengths::any_forty, "Anything."), field(&lengths::named, "Digits by name."));
}

/// Mutates events, compact, in any order, and spelled at will. Returns how many of the changed texts are recognised, which unknown
/// members alone do not make invalid.
template <class T>
std::size_t check_mutations(std::uint64_t seed)
{
    testing::random_source source{seed};
    std::size_t recognised_texts = 0;
    for (std::size_t const size : {5u, 20u, 50u, 80u}) {
        auto const text = encode(testing::detail::draw<T>(source, size));
        for (auto const& spelled : {text, testing::detail::respeller{source}.reorder(text), testing::detail::respeller{source}(text)})
            for (auto const& m : testing::mutations(spelled, keywords_of<T>, source))
                for (bool const refuses : {false, true}) {
                    auto const changed = m.apply(spelled);
                    if (!is_recognised<T>(changed, {.closed = refuses}))
                        continue;
                    ++recognised_texts;
                    INFO(changed);
                    REQUIRE(m.broken == rule::unknown);
                    REQUIRE_FALSE(refuses);
                }
    }
    return recognised_texts;
}

/// Replaces, removes and repeats each byte of a text, and puts others in front of it. What is recognised, the full path accepts, too.
template <class T>
std::size_t check_each_byte(std::string const& text)
{
    std::size_t recognised_texts = 0;
    auto const check = [&](std::size_t at, std::size_t size, std::string_view instead) {
        auto changed = text;
        changed.replace(at, size, instead);
        exact_buffer const exact{changed};
        if (recognised<T> const fast{exact, {}}) {
            ++recognised_texts;
            INFO(changed);
            auto const full = detail::decode_fully<T>(changed, {});
            REQUIRE(full.has_value());
            REQUIRE(detail::make<T>(fast.source()) == *full);
        }
    };
    constexpr char others[] = "{}[]:,;\"\\ \n\t\f-+.0159eExXaftn/\x7F\x80\xC3\xFF";
    for (std::size_t at = 0; at < text.size(); ++at) {
        check(at, 1, "");
        check(at, 0, text.substr(at, 1));
        for (char const& other : others) { // the zero at the end, too
            check(at, 1, {&other, 1});
            check(at, 0, {&other, 1});
        }
    }
    return recognised_texts;
}

/// A list of lists, and numbers of each kind.
struct lists {
    std::vector<std::vector<int>> all;
    std::array<double, 2> pair;
    std::map<std::string, bool> flags;
    integer<-9, 9> digit;
    bool operator==(lists const&) const = default;
};
BOOST_DESCRIBE_STRUCT(lists, (), (all, pair, flags, digit))

constexpr auto contract_of(of<lists>)
{
    return describe("Lists.", field(&lists::all, "Lists of numbers."), field(&lists::pair, "Two numbers."), field(&lists::flags, "Flags by name."),
        field(&lists::digit, "One digit."));
}

constexpr std::string_view some_lists = R"({"all":[[1,-20],[],[3]],"pair":[1.5,-2e3],"flags":{"a":true,"b":false},"digit":-5})";

bool is_call(std::string const& text, decode_options const& options = {}) { return is_recognised<circleloop::call_event>(text, options); }

} // namespace

TEST_CASE("every measured text is recognised, and none of its prefixes")
{
    if (chosen_path == path::full)
        return;
    using bench::style;
    for (auto const of : {style::compact, style::indented, style::shuffled, style::unknown_members, style::escapes}) {
        check_corpus<circleloop::call_event>(bench::call_events(of, 30));
        check_corpus<circleloop::event>(bench::mixed_events(of, 60));
    }
}

TEST_CASE("every kind of member has a fast path")
{
    if (chosen_path == path::full)
        return;
    testing::random_source source{1};
    std::size_t recognised_events = 0;
    constexpr std::size_t all = 500;
    for (std::size_t i = 0; i < all; ++i)
        recognised_events += is_recognised<observatory::event>(encode(testing::detail::draw<observatory::event>(source, i % 101)));
    CHECK(recognised_events > all * 3 / 4); // not those with integers of 20 digits, or very many escapes
}

TEST_CASE("tuples, maps with typed names, and sets of one item have a fast path")
{
    std::string const text = R"({"type":"stock_taken","version":7,"complete":true,"disputed":false,"correction":-1,"temperature":-273.15,"marks":["A","B"],"ratios":[null,1],)"
                             R"("focal_lengths":[2.5],"labels":[],"lenses":[{"glass":"a","width":0.25}],"switches":[[true,false]],"begun":["overcast",0],)"
                             R"("found":[true,"AB",{"glass":"b","width":1}],"shelves":{"attic":1,"wine cellar":2},"prices":{"EUR":1},"counted":{"":[-1]},"stars":{"A":[1,"Sun"]}})";
    CHECK(is_recognised<observatory::stock_taken>(text) == (chosen_path != path::full));
    auto const changed = [&](std::string_view from, std::string_view to) {
        auto other = text;
        return other.replace(other.find(from), from.size(), to);
    };
    CHECK_FALSE(is_recognised<observatory::stock_taken>(changed("[2.5]", "[2.5,2.5]")));
    CHECK_FALSE(is_recognised<observatory::stock_taken>(changed("\"attic\"", "\"loft\"")));
    CHECK_FALSE(is_recognised<observatory::stock_taken>(changed("\"EUR\"", "\"eur\"")));
    CHECK_FALSE(is_recognised<observatory::stock_taken>(changed("[\"overcast\",0]", "[\"overcast\"]")));
    CHECK_FALSE(is_recognised<observatory::stock_taken>(changed("[\"overcast\",0]", "[\"overcast\",0,0]")));
    CHECK_FALSE(is_recognised<observatory::stock_taken>(changed("\"complete\":true", "\"complete\":false")));
    CHECK_FALSE(is_recognised<observatory::stock_taken>(changed("\"version\":7", "\"version\":8")));
}

TEST_CASE("a text may be given up for being rare")
{
    if (chosen_path == path::full)
        return;
    auto const text = call_with("\"447888123456\"");
    CHECK(is_call(text));
    CHECK(is_call(" \t\r\n" + text + std::string(40, ' ')));
    CHECK(is_call(call_with("\"\\u002b447888123456\"")));
    CHECK(is_call(call_with("\"447888123456\"", R"(,"a":1,"b":"é","c":null,"d":true,"e":-1.5e3,"\u0066":"\n")")));
    CHECK_FALSE(is_call(call_with("\"447888123456\"", R"(,"a":[])")));
    CHECK_FALSE(is_call(call_with("\"447888123456\"", R"(,"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9)")));
    CHECK_FALSE(is_recognised<circleloop::call_event>("{}"));
}

TEST_CASE("what is invalid is given up")
{
    for (std::string_view const number : {"\"0447888123456\"", "\"44788812345678901\"", "\"4\"", "\"\"", "447888123456", "null", "\"447888123456", "\"447888\t123456\"",
             "\"447888123456\\n\"", "\"447888123456\"x", "\"447888123456\",", "\"+\"", "\"++44\"", "\"447888\xFF\"", "\"447\\u12\"", "\"447\\x\""}) {
        INFO(number);
        CHECK_FALSE(is_call(call_with(number)));
    }
    for (std::string_view const rest : {",", ".0", "e0", "00000000000", R"(,"created":1)", R"(,"a":1,"a":2)", R"(,"a")", R"(,"a":)", R"(,"a":01)", R"(,"a":tru)",
             R"(,"a":1.)", R"(,a:1)", R"("a":1)", R"(,,"a":1)", "}", R"(,"a":"")" "\x80"}) {
        INFO(rest);
        CHECK_FALSE(is_call(call_with("\"447888123456\"", rest)));
    }
    auto const text = call_with("\"447888123456\"");
    CHECK_FALSE(is_call("\xEF\xBB\xBF" + text));
    CHECK_FALSE(is_call('[' + text + ']'));
    CHECK_FALSE(is_call(text + std::string{'\0'}));
}

TEST_CASE("no mutation of an event is recognised, but for an unknown member that is ignored")
{
    for (std::uint64_t seed = 0; seed < 4; ++seed) {
        auto const found = check_mutations<circleloop::call_event>(seed) + check_mutations<circleloop::event>(seed) + check_mutations<observatory::star_observed>(seed)
            + check_mutations<observatory::event>(seed) + check_mutations<lengths>(seed) + check_mutations<observatory::stock_taken>(seed);
        CHECK((found > 0 || chosen_path == path::full));
    }
}

TEST_CASE("whatever byte is changed, the fast path accepts nothing that the full path rejects")
{
    testing::random_source source{20261201};
    std::size_t found = check_each_byte<lists>(std::string{some_lists}) + check_each_byte<circleloop::call_event>(call_with("\"+447888123456\"", R"(,"note":"\n","n":0)"));
    auto const record = encode(decode<observatory::stock_taken>(sample(std::string{record_samples[0]})).value());
    found += check_each_byte<observatory::stock_taken>(record);
    for (std::size_t const size : {10u, 40u}) {
        auto const message = encode(testing::detail::draw<circleloop::event>(source, size));
        found += check_each_byte<circleloop::event>(message) + check_each_byte<circleloop::event>(testing::detail::respeller{source}.reorder(message));
        found += check_each_byte<lengths>(encode(testing::detail::draw<lengths>(source, size)));
    }
    CHECK((found > 1000 || chosen_path == path::full));
}

TEST_CASE("white space may stand between all tokens, as much as there is")
{
    auto const text = call_with("\"447888123456\"", R"(,"unknown":"a, b: {c}")");
    std::mt19937_64 random{20240702};
    for (int i = 0; i < 300; ++i) {
        std::string spaced;
        bool is_inside = false;
        std::size_t const indentation = random() % 20;
        for (auto const c : text) {
            is_inside ^= c == '"';
            spaced += c;
            if (!is_inside && (c == '{' || c == ','))
                spaced += '\n' + std::string(random() % 8 != 0 ? indentation : random() % 40, ' ');
            else if (!is_inside && (c == '"' || c == ':') && random() % 4 == 0)
                spaced += std::string(random() % 3, " \t\r\n"[random() % 4]);
        }
        INFO(spaced);
        CHECK(is_call(spaced) == (chosen_path != path::full));
    }
}

TEST_CASE("members come in any order, each once")
{
    std::vector<std::string> const members{R"("object":"event")", R"("eventType":"call_missed")", R"("userID":"00000000-0000-0000-0000-6BBE00000000")",
        R"("callID":"00000000-0000-0000-0000-35fb00000000")", R"("originatingNumberE164":"447888123456")", R"("originatingNumber":"07888 123456")",
        R"("dialledNumberE164":"443301234567")", R"("dialledNumber":"0330 123 4567")", R"("created":1465829384)"};
    auto const joined = [](std::vector<std::string> const& all) {
        std::string text;
        for (auto const& member : all)
            text += (text.empty() ? '{' : ',') + member;
        return text + '}';
    };
    bool const has_fast = chosen_path != path::full;
    std::mt19937_64 random{20240701};
    for (int i = 0; i < 300; ++i) {
        auto all = members;
        std::shuffle(all.begin(), all.end(), random);
        INFO(joined(all));
        CHECK(is_call(joined(all)) == has_fast);
        auto const at = random() % all.size();
        auto other = all;
        other.push_back(all[at]);
        CHECK_FALSE(is_call(joined(other))); // it stands twice
        other.pop_back();
        other.erase(other.begin() + static_cast<std::ptrdiff_t>(at));
        CHECK_FALSE(is_call(joined(other))); // it is missing
        other = all;
        other[at].back() = other[at].back() == '"' ? '\\' : '"';
        CHECK_FALSE(is_call(joined(other)));
        other = all;
        other[at].insert(other[at].find(':') + 1, random() % 2 == 0 ? " " : "\n    ");
        CHECK(is_call(joined(other)) == has_fast);
        other = all;
        other.insert(other.begin() + static_cast<std::ptrdiff_t>(at), R"("note":"\"eventType\":\"call_missed\"")");
        CHECK(is_call(joined(other)) == has_fast);
        // Some of the short names have the hash of a known one.
        std::string name;
        for (auto size = 1 + random() % (i % 2 == 0 ? 30 : 70); size > 0; --size)
            name += static_cast<char>('a' + random() % 26);
        other[at] = '"' + name + "\":\"" + name + '"';
        CHECK(is_call(joined(other)) == has_fast);
        other = all;
        other[at].insert(other[at].find(':') + 1, "\"\",");
        CHECK_FALSE(is_call(joined(other)));
    }
}

TEST_CASE("options hold on the fast path as well")
{
    if (chosen_path == path::full)
        return;
    auto const text = call_with("\"447888123456\"");
    CHECK(is_call(text, {.closed = true, .max_size = text.size(), .max_depth = 1}));
    CHECK_FALSE(is_call(text, {.max_size = text.size() - 1}));
    CHECK_FALSE(is_call(text, {.max_depth = 0}));
    CHECK(is_call(call_with("\"447888123456\"", R"(,"a":1)")));
    CHECK_FALSE(is_call(call_with("\"447888123456\"", R"(,"a":1)"), {.closed = true}));
    CHECK(is_recognised<lists>(some_lists, {.max_depth = 3}));
    CHECK_FALSE(is_recognised<lists>(some_lists, {.max_depth = 2}));
}

TEST_CASE("containers beside each other do not count as levels")
{
    std::string text = R"({"all":[)";
    for (int i = 0; i < 100; ++i)
        text += "[],[1],";
    CHECK(is_recognised<lists>(text + R"([2]],"pair":[0,1],"flags":{},"digit":0})") == (chosen_path != path::full));
}

TEST_CASE("strings with escapes have room for 512 characters in one document")
{
    for (std::size_t const size : {100u, 511u, 512u, 513u, 600u, 5000u}) {
        auto const text = call_with("\"447888123456\"", R"(,"note":"\n)" + std::string(size - 1, 'x') + '"');
        CHECK(is_call(text) == (size <= 512 && chosen_path != path::full));
    }
}

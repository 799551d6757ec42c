// SPDX-License-Identifier: BSL-1.0
// Each codec and each schema that is broken on purpose is refused, by the law that it breaks.
#include "contract/broken/broken.hpp"

#include "catch.hpp"
#include "contract/valijson_law.hpp"

#include <ringtrue/testing/detail/suite/run.hpp>
#include <ringtrue/testing/fuzz_seeds.hpp>
#include <ringtrue/testing/fuzz_target.hpp>

#include <algorithm>
#include <array>
#include <exception>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace broken {

namespace {

using call = altered<circleloop::call_event>;
using any_call = altered<circleloop::event>;
using star = altered<observatory::star_observed>;
using sky = altered<observatory::event>;

/// A codec with one of its functions changed.
template <class Codec, class Function, class Change>
broken_codec with(std::string_view mistake, std::string_view law, Function Codec::*function, Change change)
{
    auto about = std::make_unique<Codec>();
    (*about).*function = std::move(change);
    return {mistake, law, std::move(about)};
}

/// A decoder that does not report a rule, or not everywhere.
template <class Codec>
broken_codec forgiving(std::string_view mistake, std::string_view law, rule broken, std::string_view found = "")
{
    auto about = std::make_unique<Codec>();
    about->options = [](decode_options& o) { o.show_personal = true; };
    about->forgives = [=](violation const& v, std::string_view) { return v.rule == broken && v.found.find(found) != std::string::npos; };
    return {mistake, law, std::move(about)};
}

bool ends_with_brace(std::string_view text) { return text.ends_with('}'); }

} // namespace

std::vector<broken_codec> all_codecs()
{
    std::vector<broken_codec> all;

    // the encoder
    all.push_back(with<star>("the encoder drops the escape of a quote", "L1", &star::encoded, [](std::string t) { return replaced(t, "\\\"", "\""); }));
    all.push_back(with<call>("the encoder writes a leading + as a space", "L1", &call::encoded, [](std::string t) { return replaced(t, "\"+", "\" "); }));
    all.push_back(with<star>("the encoder writes an absent optional as null", "L1", &star::encoded, [](std::string t) {
        return t.find("\"remark\"") != t.npos ? t : t.insert(t.size() - 1, ",\"remark\":null");
    }));
    all.push_back(with<call>("the encoder writes integers as doubles", "L3", &call::encoded,
        [](std::string t) { return t.insert(t.size() - 1, ".0"); }));
    all.push_back(with<call>("the encoder writes members in another order", "L3", &call::encoded, [](std::string t) {
        auto rest = replaced(t, "{\"object\":\"event\",", "{");
        return rest.insert(rest.size() - 1, ",\"object\":\"event\"");
    }));
    all.push_back(with<call>("the encoder writes what the contract refuses", "L1", &call::encoded, [](std::string t) { return replaced(t, "\"created\":", "\"created\":-"); }));
    all.push_back(with<call>("the encoder writes something else the second time", "L1", &call::encoded,
        [calls = 0](std::string t) mutable { return calls++ % 2 == 0 ? t : t.insert(t.size() - 1, " "); }));
    all.push_back(with<call>("the encoder writes empty texts of an event that was moved from", "L1", &call::left_by_move, [](std::string t) {
        auto const at = t.find("\"dialledNumber\":\"") + 17;
        return t.erase(at, t.find('"', at) - at);
    }));
    all.push_back(with<call>("the boost::json::value lacks a member", "L3", &call::dom, [](boost::json::value& v) { v.as_object().erase("callID"); }));
    all.push_back(with<call>("the boost::json::value holds the time as text", "L3", &call::dom, [](boost::json::value& v) { v.at("created") = "0"; }));

    // the decoder, on valid documents
    all.push_back(with<call>("the decoder is a second late", "L1", &call::decoded, [](auto& e) { e.created += std::chrono::seconds{1}; }));
    all.push_back(with<star>("the decoder drops an optional", "L1", &star::decoded, [](auto& e) { e.remark.reset(); }));
    all.push_back(with<star>("the decoder takes null for absent", "L1", &star::decoded, [](auto& e) {
        if (e.confirmed && e.confirmed->is_null())
            e.confirmed.reset();
    }));
    all.push_back(with<call>("the decoder swaps two members", "L1", &call::decoded, [](auto& e) { std::swap(e.userID, e.callID); }));
    all.push_back(with<star>("the decoder takes off a character at each reading", "L2", &star::decoded, [](auto& e) {
        if (e.remark && !e.remark->empty())
            e.remark->erase(0, 1);
    }));
    all.push_back(with<call>("the decoder wants the documented order", "L4", &call::read, [](std::string t) { return t.find("\"object\"") > t.find("\"created\"") ? "" : t; }));
    all.push_back(with<call>("the decoder knows no \\u", "L4", &call::read, [](std::string t) { return replaced(t, "\\u", "u"); }));
    all.push_back(with<call>("the decoder knows no white space", "L4", &call::read, [](std::string t) { return t.find_first_of("\t\r\n") == t.npos ? t : ""; }));
    all.push_back(with<call>("the decoder wants a version in its GUIDs", "L13", &call::read, [](std::string t) { return t.find("-0000-0000-") == t.npos ? t : ""; }));
    all.push_back(with<call>("the decoder takes no integer with a fraction", "L4", &call::read, [](std::string t) { return t.find(".0") == t.npos ? t : ""; }));

    // the decoder, on what is missing, of another type, or outside a keyword
    all.push_back(forgiving<call>("the decoder ignores a missing member", "L5", rule::required));
    all.push_back(with<call>("the decoder reports a missing member at its object", "L5", &call::reported, [](violations& all_found) {
        for (auto& v : all_found)
            v.pointer = v.rule == rule::required ? "" : v.pointer;
    }));
    all.push_back(forgiving<call>("the decoder takes an array for anything", "L6", rule::type, "an array"));
    all.push_back(forgiving<call>("the decoder takes text for a number", "L6", rule::type, "\"text\""));
    all.push_back(forgiving<call>("the decoder takes null for anything", "L6", rule::type, "null"));
    all.push_back(forgiving<call>("the minimum is one too low", "L7", rule::minimum, "-1"));
    all.push_back(forgiving<call>("the maximum is one too high", "L7", rule::maximum, "253402300800"));
    all.push_back(forgiving<call>("minLength is one too low", "L7", rule::minLength, "(0 characters)"));
    all.push_back(forgiving<call>("maxLength is one too high", "L7", rule::maxLength, "(33 characters)"));
    all.push_back(with<sky>("maxLength counts bytes", "L7", &sky::read, [](std::string t) {
        auto const at = t.find("\"maker\":\"");
        auto const end = at == t.npos ? at : t.find('"', at + 9);
        return at != t.npos && end - at - 9 > 20 ? replaced(t, "\"maker\"", "\"maker") : t;
    }));
    all.push_back(forgiving<sky>("an array may lack an item", "L7", rule::minItems));
    all.push_back(forgiving<sky>("an array may have an item too many", "L7", rule::maxItems));
    all.push_back(forgiving<call>("a pattern takes letters for digits", "L7", rule::pattern, "a")); // substitute_character
    all.push_back(forgiving<call>("a pattern takes a quote anywhere", "L7", rule::pattern, "\"\"")); // insert_character
    all.push_back(forgiving<call>("a pattern ignores what stands behind a newline", "L7", rule::pattern, "\\u{000A}"));
    all.push_back(with<call>("a pattern takes a number of one digit", "L7", &call::forgives, // delete_character
        [](violation const& v, std::string_view) { return v.rule == rule::pattern && v.found.starts_with("\"0\""); }));
    all.push_back(forgiving<call>("a const takes a longer text", "L7", rule::constant, "another"));
    all.push_back(forgiving<call>("a const takes its prefix", "L7", rule::constant, "\"even\""));
    all.push_back(forgiving<call>("an enum takes another case", "L7", rule::enumeration, "Call"));
    all.push_back(forgiving<call>("an enum takes a prefix of a value", "L7", rule::enumeration, "\"call_misse\""));
    all.push_back(forgiving<call>("an enum has a value too many", "L7", rule::enumeration, "another call_missed"));

    all.push_back(with<call>("the decoder takes a quoted integer", "L6", &call::read, [](std::string t) {
        auto const at = t.find("\"created\":\"");
        auto const end = at == t.npos ? at : t.find('"', at + 11);
        return end == t.npos || t[at + 11] < '0' || t[at + 11] > '9' ? t : t.erase(end, 1).erase(at + 10, 1);
    }));
    all.push_back(with<call>("the decoder reads an integer through a double", "L6", &call::read,
        [](std::string t) { return replaced(t, ".00000000000000000001", ""); }));
    all.push_back(with<call>("the decoder adds up digits in 64 bits", "L7", &call::read, [](std::string t) { return replaced(t, "18446744073709551621", "5"); }));
    all.push_back(with<call>("the decoder takes a name in another case", "L5", &call::read, [](std::string t) { return replaced(t, "\"CallID\"", "\"callID\""); }));

    // the decoder's violations
    all.push_back(with<call>("every violation lies at the start", "L7", &call::reported, [](violations& found) {
        for (auto& v : found)
            v.offset = 0, v.line = 1, v.column = 1;
    }));
    all.push_back(with<call>("the decoder reports in the order of names", "L8", &call::reported,
        [](violations& found) { std::sort(found.begin(), found.end(), [](auto const& a, auto const& b) { return a.pointer < b.pointer; }); }));
    all.push_back(with<call>("the decoder takes a comma before the end", "L11", &call::read, [](std::string t) { return replaced(t, ",}", "}"); }));
    all.push_back(with<call>("the decoder reports the first violation alone", "L8", &call::reported, [](violations& found) { found.resize(std::min<std::size_t>(found.size(), 1)); }));
    all.push_back(with<call>("the decoder reports backwards", "L8", &call::reported, [](violations& found) { std::reverse(found.begin(), found.end()); }));
    all.push_back(with<call>("the decoder refuses unknown members unasked", "L9", &call::options, [](decode_options& o) { o.refuse_unknown_members = true; }));
    all.push_back(forgiving<call>("the decoder ignores unknown members that it should refuse", "L9", rule::unknown));
    all.push_back(forgiving<call>("the decoder keeps one of two members", "L10", rule::duplicate));
    all.push_back(with<call>("the decoder compares names as they are spelled", "L10", &call::forgives,
        [](violation const& v, std::string_view text) { return v.rule == rule::duplicate && text.find("\\u") != text.npos; }));
    all.push_back(with<call>("the decoder closes what is left open", "L11", &call::read,
        [](std::string t) { return !t.empty() && !ends_with_brace(t) ? t + '}' : t; }));
    all.push_back(with<call>("the decoder ignores what follows", "L11", &call::read, [](std::string t) { return t.substr(0, t.rfind('}') + 1); }));
    all.push_back(with<call>("the decoder drops bytes that are no UTF-8", "L11", &call::read, [](std::string t) {
        std::erase_if(t, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        return t;
    }));
    all.push_back(with<call>("a syntax error lies at the start", "L11", &call::reported, [](violations& found) {
        for (auto& v : found)
            v.offset = v.rule == rule::syntax ? 0 : v.offset;
    }));
    all.push_back(forgiving<any_call>("an unknown tag is the first alternative", "L14", rule::enumeration, "no "));
    all.push_back(with<any_call>("the violation of a tag names no tags", "L14", &any_call::reported, [](violations& found) {
        for (auto& v : found)
            v.expected = "a known event";
    }));
    all.push_back(with<any_call>("a tag picks another event", "L14", &any_call::decoded, [](circleloop::event& e) {
        if (auto* const held = std::get_if<circleloop::call_event>(&e))
            held->eventType = circleloop::call_event_type::call_missed;
    }));

    // a target that is used again
    all.push_back(with<star>("a reused target keeps its old optional", "L15", &star::reused, [](auto& target, auto const& before) {
        if (!target.remark)
            target.remark = before.remark;
    }));
    all.push_back(with<star>("a reused target appends to its old list", "L15", &star::reused,
        [](auto& target, auto const& before) { target.proof.insert(target.proof.end(), before.proof.begin(), before.proof.end()); }));
    all.push_back(with<call>("a failed decode has written already", "L15", &call::writes_before_it_fails, true));

    all.push_back(with<star>("decode_to overwrites its text, which lies in the target", "L15", &star::overwrites_its_text, true));

    // the fast path
    for (auto const& [mistake, overlooked] : {std::pair{"the fast path takes a member twice", rule::duplicate},
             std::pair{"the fast path misses that a member is missing", rule::required}, std::pair{"the fast path checks no pattern", rule::pattern},
             std::pair{"the fast path checks no bounds", rule::maximum}, std::pair{"the fast path ignores what it should refuse", rule::unknown},
             std::pair{"the fast path takes what is no JSON", rule::syntax}})
        all.push_back(with<call>(mistake, "L17", &call::overlooks, [which = overlooked](rule r) { return r == which; }));
    all.push_back(with<call>("the fast path swaps two members", "L17", &call::recognised, [](auto& e) { std::swap(e.userID, e.callID); }));
    all.push_back(with<star>("the fast path drops an optional", "L17", &star::recognised, [](auto& e) { e.remark.reset(); }));

    // the schema
    all.push_back(with<call>("the schema lacks one required", "L12", &call::schema, [](std::string s) { return replaced(s, "\"callID\",\n", ""); }));
    all.push_back(with<call>("the schema's enum has a value too many", "L12", &call::schema, [](std::string s) { return replaced(s, "\"call_missed\"", "\"call_missed\", \"another call_missed\""); }));
    all.push_back(with<call>("the schema's maximum is one too high", "L12", &call::schema, [](std::string s) { return replaced(s, "253402300799", "253402300800"); }));
    all.push_back(with<call>("the schema's minimum is one too high", "L12", &call::schema, [](std::string s) { return replaced(s, "\"minimum\": 0", "\"minimum\": 1"); }));
    all.push_back(with<call>("the schema's maxLength is one too low", "L12", &call::schema, [](std::string s) { return replaced(s, "\"maxLength\": 32", "\"maxLength\": 31"); }));
    all.push_back(with<call>("the schema's patterns lack their end", "L12", &call::schema, [](std::string s) { return replaced(s, "$\"", "\""); }));
    all.push_back(with<call>("the schema lets null pass", "L12", &call::schema, [](std::string s) { return replaced(s, "\"type\": \"integer\"", "\"type\": [\"integer\", \"null\"]"); }));
    all.push_back(with<call>("the schema lacks a const", "L12", &call::schema, [](std::string s) { return replaced(s, "\"const\": \"event\"", "\"title\": \"event\""); }));
    all.push_back(with<any_call>("the schema takes any of its alternatives", "L12", &any_call::schema, [](std::string s) { return replaced(s, "\"const\": \"message_received\"", "\"title\": \"message_received\""); }));
    return all;
}

} // namespace broken

namespace {

using namespace ringtrue::testing;

/// The law's outcome, over as many events as a suite has by default.
detail::law_outcome outcome_of(codec const& about, std::string_view id)
{
    auto const& of = *std::find_if(laws.begin(), laws.end(), [&](law const& l) { return l.id == id; });
    auto const schema = about.json_schema({.dialect = ringtrue::dialect::draft_07});
    std::vector<validator> const validators{make_valijson(schema)};
    return detail::law_run{about, of, suite_options{}, validators}.run();
}

} // namespace

TEST_CASE("each codec that is broken on purpose is refused by the law that it breaks")
{
    std::map<std::string_view, int> by_law;
    auto const all = broken::all_codecs();
    CHECK(all.size() > 60);
    for (auto const& [mistake, law, about] : all) {
        INFO(law << ": " << mistake);
        auto const outcome = outcome_of(*about, law);
        CHECK(outcome.failure.has_value());
        by_law[law] += outcome.failure.has_value();
    }
    for (auto const& law : laws) {
        INFO(law.id);
        CHECK(by_law[law.id] > 0);
    }
}

namespace {

/// Seeds of all contracts that are broken on purpose, without the byte that chooses one.
std::vector<std::string> seed_documents()
{
    std::vector<std::string> all;
    random_source source{1};
    for (auto const& contract : fuzz_contracts<circleloop::call_event, circleloop::event, observatory::star_observed, observatory::event>())
        for (auto const& seed : fuzz_seeds(std::span{&contract, 1}, source))
            all.push_back(seed.substr(1));
    return all;
}

/// The fuzz properties of one codec.
class fuzzed_codec {
public:
    explicit fuzzed_codec(codec const& about) : about_{about} {}

    /// Whether one does not hold for the document, with or without unknown members.
    bool fails_on(std::string const& document)
    {
        for (bool const refuses : {false, true}) {
            random_source choices{std::hash<std::string>{}(document)};
            law_context const context{.about = about_, .source = choices, .seen = seen_, .validators = validators_, .targets = &targets_};
            ringtrue::decode_options const options{.refuse_unknown_members = refuses};
            try {
                if (all_properties_hold(context, document, options) || validators_agree(context, document, options))
                    return true;
            } catch (std::exception const&) { // which a fuzzer takes for a crash
                return true;
            }
        }
        return false;
    }

private:
    codec const& about_;
    std::vector<validator> validators_{make_valijson(about_.json_schema({.dialect = ringtrue::dialect::draft_07}))};
    tally seen_{about_.schema()};
    std::vector<any_event> targets_ = some_events(about_);
};

} // namespace

TEST_CASE("fuzz properties hold for sound codecs, and not for broken ones")
{
    auto const documents = seed_documents();
    for (auto const& contract : fuzz_contracts<circleloop::call_event, circleloop::event, observatory::star_observed, observatory::event>()) {
        fuzzed_codec sound{*contract.about};
        for (auto const& document : documents) {
            INFO(contract.about->name() << ": " << document);
            CHECK(!sound.fails_on(document));
        }
    }
    for (auto const& [mistake, law, about] : broken::all_codecs()) {
        INFO(law << ": " << mistake);
        fuzzed_codec broken{*about};
        bool found = std::any_of(documents.begin(), documents.end(), [&](std::string const& document) { return broken.fails_on(document); });
        random_source source{1};
        auto document = documents.front();
        for (int step = 0; step < 4000 && !found; ++step) { // a fuzzer's, but for what it knows of the code
            document = detail::next_document(*about, document, source);
            found = broken.fails_on(document);
        }
        bool const is_rare = mistake == "the decoder wants a version in its GUIDs" || mistake == "the decoder adds up digits in 64 bits";
        CHECK((found || is_rare));
    }
}

TEST_CASE("a law fails on the smallest event that breaks it")
{
    broken::altered<circleloop::call_event> about;
    about.decoded = [](circleloop::call_event& e) {
        if (e.created.time_since_epoch().count() > 2'000'000'000)
            e.created = {};
    };
    auto const outcome = outcome_of(about, "L1");
    REQUIRE(outcome.failure.has_value());
    auto const& found = outcome.failure->found;
    CHECK(found.document.find(R"("eventType":"call_ringing","userID":"00000000-0000-0000-0000-6bbe00000000","callID":"00000000-0000-0000-0000-6bbe00000000")") != std::string::npos);
    CHECK(found.document.find(R"("created":2000000001})") != std::string::npos);
    CHECK(outcome.failure->shrinks > 0);
}

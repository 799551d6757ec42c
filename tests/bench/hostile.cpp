// SPDX-License-Identifier: BSL-1.0
#include "hostile.hpp"

#include "contract/observatory/archive.hpp"
#include "contract/observatory/observatory.hpp"

#include <ringtrue.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bench {

namespace {

constexpr std::size_t size = ringtrue::decode_options{}.max_size;

template <class Event>
ringtrue::violations refuse(std::string_view text, ringtrue::decode_options const& options)
{
    auto decoded = ringtrue::decode<Event>(text, options);
    return decoded ? ringtrue::violations{} : std::move(decoded).error();
}

/// `head`, then as many of next(0), next(1) … as there is room for, separated by commas, then `tail`.
template <class Part>
std::string filled(std::string head, std::string_view tail, Part const& next)
{
    head.reserve(size);
    std::string piece = next(0);
    for (std::size_t i = 1; head.size() + piece.size() + tail.size() <= size; ++i) {
        head += piece;
        piece = ',' + next(i);
    }
    return head.append(tail);
}

template <class Part>
std::string repeated(std::string const& head, std::string_view tail, Part const& piece)
{
    return filled(head, tail, [&](std::size_t) { return std::string{piece}; });
}

/// A short text of its own for each number.
std::string distinct(std::size_t i)
{
    std::string text;
    for (; i != 0 || text.empty(); i /= 90)
        text.push_back("!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~ "[i % 90]);
    return text;
}

/// `opening` many times, and `closing` as often.
std::pair<std::string, std::string> nested(std::size_t levels, std::string const& opening, std::string const& closing)
{
    std::pair<std::string, std::string> all;
    for (std::size_t i = 0; i < levels; ++i) {
        all.first += opening;
        all.second += closing;
    }
    return all;
}

} // namespace

std::vector<hostile_document> hostile_documents()
{
    std::string const call = R"({"object":"event","eventType":"call_missed","userID":"00000000-0000-0000-0000-6bbe00000000",)"
                             R"("callID":"00000000-0000-0000-0000-35fb00000000","originatingNumberE164":"447888123456",)"
                             R"("originatingNumber":"07888 123456","dialledNumberE164":"443301234567","dialledNumber":"0330 123 4567",)"
                             R"("created":1465829384)";
    auto const bad_call = call + "5829"; // past the largest time
    auto const ignored_object = bad_call + ",\"x\":{";
    auto const ignored_array = bad_call + ",\"x\":[";
    std::string const star = R"({"type":"star_observed","proof":[)";
    std::string const corrections = R"({"type":"star_observed","finder":{"calibration":{)";
    std::string const counters = R"({"type":"counters",)";
    auto const [tree, tree_end] = nested(12, R"({"name":"a","parts":[)", "]}");
    auto const night = R"({"type":"night_closed","seen":)" + tree;
    std::string const long_name(30'000, 'n');
    auto const [deep, deep_end] = nested(29, "{\"" + long_name + "\":", "}");
    auto const [slashes, slashes_end] = nested(29, "{\"" + std::string(30'000, '/') + "\":", "}");
    // All that costs memory at the same time: escapes, commas in a string, long pointers, equal names.
    auto const [lines, lines_end] = nested(29, "{\"" + std::string(256, '/') + "\":", "}");
    auto everywhere = call + R"(,"\n":)" + lines + R"({"":0)";
    for (int i = 0; i < 100; ++i)
        everywhere += R"(,"":0)";
    everywhere += R"(,"c":")" + std::string(140'000, ',') + R"(","y":{)";
    std::string const switches = R"({"type":"switches_read",)";
    auto const member = [](std::size_t i) { return '"' + distinct(i) + "\":0"; };
    auto const escaped_member = [](std::size_t i) { return "\"\\n" + distinct(i) + "\":0"; };
    auto const member_like_others = [](std::size_t i) { return '"' + std::string(1'000, 'n') + distinct(i) + "\":0"; };
    auto const empty_member = "\"\":0";

    std::vector<hostile_document> all;
    auto const circleloop = [&](std::string name, std::string text, ringtrue::decode_options const& options = {}) {
        all.push_back({std::move(name), std::move(text), refuse<circleloop::event>, true, options});
    };
    auto const observatory = [&](std::string name, std::string text) {
        all.push_back({std::move(name), std::move(text), refuse<observatory::event>, false, {}});
    };
    auto const archive = [&](std::string name, std::string text) {
        all.push_back({std::move(name), std::move(text), refuse<observatory::archived>, false, {}});
    };
    ringtrue::decode_options const closed{.closed = true};

    // names
    circleloop("equal-ignored", repeated(call + ",\"" + long_name + "\":{", "}}", empty_member));
    circleloop("equal-in-many-objects", repeated(call + ",\"x\":[", "]}", R"({"":0,"":0})"));
    circleloop("equal-below-long-names", repeated(call + ",\"x\":" + deep + '{', '}' + deep_end + '}', empty_member));
    circleloop("equal-below-slashes", repeated(call + ",\"x\":" + slashes + '{', '}' + slashes_end + '}', empty_member));
    circleloop("equal-known", repeated(call + ',', "}", "\"object\":0"));
    circleloop("equal-escaped", repeated(call + ",\"x\":{", "}}", "\"\\n\":0"));
    circleloop("distinct-ignored", filled(ignored_object, "}}", member));
    circleloop("distinct-escaped", filled(ignored_object, "}}", escaped_member));
    circleloop("distinct-in-event", filled(bad_call + ',', "}", member));
    circleloop("distinct-long", filled(bad_call + ',', "}", member_like_others));
    circleloop("distinct-refused", filled(bad_call + ',', "}", member), closed);
    circleloop("equal-everywhere", repeated(everywhere, "}}" + lines_end + '}', empty_member));
    archive("distinct-among-66", filled(switches, "}", member));
    archive("equal-among-66", repeated(switches, "}", "\"s64\":0"));
    archive("unknown-among-66", repeated(switches, "}", "\"s65\":0"));
    circleloop("equal-refused", repeated(bad_call + ',', "}", empty_member), closed);
    // values
    circleloop("numbers-at-top", repeated("[", "]", "0"));
    circleloop("numbers-ignored", repeated(ignored_array, "]}", "0"));
    circleloop("arrays-ignored", repeated(ignored_array, "]}", "[]"));
    circleloop("strings-ignored", repeated(ignored_array, "]}", "\"\""));
    circleloop("commas-in-string", R"({"object":")" + std::string(size - 14, ',') + "\"}");
    circleloop("long-number", bad_call + std::string(size - bad_call.size() - 1, '1') + '}');
    circleloop("long-fraction", call + '.' + std::string(size - call.size() - 3, '0') + "1}");
    circleloop("long-exponent", call + "e1" + std::string(size - call.size() - 3, '0') + '}');
    circleloop("long-text", repeated(R"({"eventType":"call_ringing","originatingNumber":")", "\"}", "é"));
    // no JSON
    circleloop("numbers-cut", repeated("[", "", "0"));
    circleloop("escapes-cut", repeated("[\"", "", R"(\n\u0041)"));
    circleloop("brackets", std::string(size, '['));
    circleloop("spaces", std::string(size, ' '));
    circleloop("too-long", std::string(size + 1, ' '));
    // violations
    observatory("no-tag", repeated(star, "]}", "{}"));
    observatory("no-object", repeated(star, "]}", "0"));
    observatory("members-missing", repeated(star, "]}", R"({"how":"eye"})"));
    observatory("unknown-tag", repeated(star, "]}", R"({"how":""})"));
    observatory("no-booleans", repeated(counters + "\"bits\":[", "]}", "0"));
    observatory("no-counters", filled(counters + "\"named\":{", "}}", [](std::size_t i) { return '"' + distinct(i) + "\":\"\""; }));
    observatory("counters-too-large", filled(counters + "\"named\":{", "}}", [](std::size_t i) { return '"' + std::string(5'000, '~') + distinct(i) + "\":1e10"; }));
    observatory("deep-no-members", repeated(night, tree_end + '}', "{}"));
    observatory("deep-equal-names", repeated(night, tree_end + '}', R"({"name":0,"name":0,"name":0})"));
    observatory("no-numbers", filled(corrections, "}}}", [](std::size_t i) { return '"' + distinct(i) + "\":[]"; }));
    observatory("doubles", filled(corrections, "}}}", [](std::size_t i) { return '"' + distinct(i) + "\":0.1"; }));
    observatory("long-pattern", R"({"type":"night_closed","signed_by":{"name":"V)" + std::string(size - 50, 'e') + "3\"}}");
    return all;
}

} // namespace bench

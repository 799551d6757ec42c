// SPDX-License-Identifier: BSL-1.0
// Seeds are events and all that a mutation makes of one; a dictionary has names, tags and boundaries in a form that engines read.
#include <ringtrue/testing/fuzz_seeds.hpp>

#include "catch.hpp"
#include "contract/observatory/observatory.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <algorithm>
#include <set>
#include <sstream>
#include <string>

using namespace ringtrue::testing;

TEST_CASE("seeds of each contract are events, one of them under all options, and every mutation of that")
{
    random_source source{7};
    auto const contracts = fuzz_contracts<circleloop::event, circleloop::call_event>();
    std::set<std::size_t> chosen;
    std::set<std::size_t> depths;
    std::set<std::string> rules;
    std::size_t valid = 0;
    for (auto const& input : fuzz_seeds(contracts, source)) {
        fuzz_input const taken{input, contracts.size()};
        chosen.insert(taken.contract);
        depths.insert(taken.options.max_depth);
        auto const document = std::string_view{input}.substr(1);
        auto const decoded = ringtrue::decode<circleloop::event>(document, {.closed = true});
        valid += decoded.has_value();
        if (!decoded)
            for (auto const& v : decoded.error())
                rules.insert(std::string{to_string(v.rule)});
    }
    CHECK(chosen == std::set<std::size_t>{0, 1});
    CHECK(depths == std::set<std::size_t>{1, 2, ringtrue::decode_options{}.max_depth});
    CHECK(valid >= 40);
    CHECK(rules.size() >= 12);
}

TEST_CASE("a dictionary is made of lines that engines read")
{
    auto const text = fuzz_dictionary(ringtrue::keywords_of<circleloop::event>) + fuzz_dictionary(ringtrue::keywords_of<observatory::event>);
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);) {
        INFO(line);
        REQUIRE(line.size() >= 3);
        CHECK(line.front() == '"');
        CHECK(line.back() == '"');
        CHECK(std::all_of(line.begin(), line.end(), [](char c) { return c >= 0x20 && c < 0x7F; }));
        CHECK(std::count(line.begin(), line.end(), '"') == 2);
    }
    for (auto const* const entry : {R"("\x22dialledNumberE164\x22:")", R"("\x22call_missed\x22")", R"("\x22message_received\x22")", R"("253402300799")",
             R"("253402300800")", R"("-1")"}) {
        INFO(entry);
        CHECK(text.find(std::string{entry} + '\n') != std::string::npos);
    }
}

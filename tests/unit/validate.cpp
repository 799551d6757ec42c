// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/validate.hpp>

#include "catch.hpp"
#include "contract/observatory/observatory.hpp"
#include "documents.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <cstddef>
#include <string>

using namespace ringtrue;

TEST_CASE("validate says what decode says, by type and by keywords")
{
    for (std::string const text : {"{}", "[]", "", R"({"object":"event","eventType":"call_ringing"})", R"({"object":"event","eventType":7,"more":1})"}) {
        auto const found = validate<circleloop::event>(text);
        CHECK_FALSE(found.empty());
        CHECK(found == validate(text, keywords_of<circleloop::event>));
        CHECK(found == decode<circleloop::event>(text).error());
    }
    auto const valid = sample("circleloop/call_ringing.json");
    CHECK(validate<circleloop::event>(valid).empty());
    CHECK(validate<circleloop::call_event>(valid).empty());
}

TEST_CASE("validate takes the options of decode")
{
    auto text = sample("circleloop/call_ringing.json");
    text.insert(text.find('{') + 1, R"("more":1,)");
    CHECK(validate<circleloop::event>(text).empty());
    auto const found = validate<circleloop::event>(text, {.closed = true});
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == rule::unknown);
    CHECK(found[0].pointer == "/more");
    CHECK(validate<circleloop::event>(text, {.max_size = 10}).at(0).rule == rule::syntax);
}

TEST_CASE("validate_tagged names the event of a document, valid or not")
{
    auto const& contract = keywords_of<circleloop::event>;
    auto const valid = validate_tagged(sample("circleloop/call_missed.json"), contract);
    CHECK(valid.tag == "call_missed");
    CHECK(valid.violations.empty());
    auto const invalid = validate_tagged(R"({"eventType":"call_missed"})", contract);
    CHECK(invalid.tag == "call_missed");
    CHECK_FALSE(invalid.violations.empty());
    CHECK(validate_tagged("{}", contract).tag.empty());
    CHECK(validate_tagged("{", contract).tag.empty());
}

TEST_CASE("validate by type accepts what it accepts by keywords, in any spelling")
{
    for (auto const name : circleloop_samples) {
        auto const text = sample(std::string{name});
        for (std::size_t i = 0; i < text.size(); ++i) {
            for (auto const& changed : {text.substr(0, i) + text.substr(i + 1), text.substr(0, i) + ' ' + text.substr(i), text.substr(0, i) + '0' + text.substr(i + 1)}) {
                INFO(changed);
                CHECK(validate<circleloop::event>(changed) == validate(changed, keywords_of<circleloop::event>));
            }
        }
    }
}

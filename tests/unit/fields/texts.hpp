// SPDX-License-Identifier: BSL-1.0
// What the tests of text field types share: tables of texts that are taken or refused, and the examples of a schema.
#pragma once

#include "catch.hpp"

#include <ringtrue/result.hpp>
#include <ringtrue/violation.hpp>

#include <string>
#include <vector>

/// Each text is taken, and held as it is.
template <class Text>
void check_taken(std::vector<std::string> const& texts)
{
    for (auto const& text : texts) {
        INFO(text);
        auto const made = Text::parse(text);
        REQUIRE(made.has_value());
        CHECK(made->str() == text);
    }
}

/// Each text is refused, by that rule alone, in the words of the schema.
template <class Text>
void check_refused(std::vector<std::string> const& texts, ringtrue::rule broken = ringtrue::rule::pattern)
{
    for (auto const& text : texts) {
        INFO(text);
        auto const made = Text::parse(text);
        REQUIRE(made.has_error());
        REQUIRE(made.error().size() == 1);
        CHECK(made.error().front().rule == broken);
        CHECK(made.error().front().expected == Text::schema.expected);
    }
}

/// The schema has examples, and each is taken; and no text with something around it is.
template <class Text>
void check_examples()
{
    REQUIRE_FALSE(Text::schema.examples.all[0].empty());
    for (auto const example : Text::schema.examples.all) {
        if (example.empty())
            continue;
        std::string const text{example};
        check_taken<Text>({text});
        check_refused<Text>({text + "\n", "\n" + text, text + " ", " " + text, text + std::string(1, '\0'), text + "\xC3\xA9"});
        CHECK(Text::parse(text + "\xFF").error().at(0).rule == ringtrue::rule::syntax);
    }
}

/// The message of a text that is refused: `expected …, found …`.
template <class Text>
std::string message_of(std::string const& text)
{
    auto const found = Text::parse(text).error();
    return "expected " + found.at(0).expected + ", found " + found.at(0).found;
}

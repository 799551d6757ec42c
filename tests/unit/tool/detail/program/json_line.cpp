// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/tool/detail/program/json_line.hpp>

#include <ringtrue/detail/text/append.hpp>
#include <ringtrue/detail/text/utf8.hpp>

#include "catch.hpp"

#include <boost/json.hpp>
#include <rapidcheck.h>

#include <cstddef>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace ringtrue::tool::detail;

namespace {

std::string printed(std::string const& json)
{
    std::ostringstream out;
    auto* const before = std::cout.rdbuf(out.rdbuf());
    print_json_line(json);
    std::cout.rdbuf(before);
    return out.str();
}

std::string line_of(std::string const& name)
{
    std::string json = "{";
    append_file_member(json, name);
    return printed(json + "}");
}

} // namespace

TEST_CASE("a file's name comes out as JSON that has the name")
{
    CHECK(line_of("a b.json") == "{\"file\":\"a b.json\"}\n");
    CHECK(line_of("") == "{\"file\":\"\"}\n");
    CHECK(line_of("\"\\\n\x1B\x7F") == R"({"file":"\"\\\n\u001b\u007f"})" "\n");
    CHECK(line_of("\xC2\x9B\xE2\x80\xAE\xF3\xA0\x80\x81") == R"({"file":"\u009b\u202e\udb40\udc01"})" "\n");
    CHECK(line_of("\xC3\xA9\xEF\xBF\xBD") == "{\"file\":\"\xC3\xA9\xEF\xBF\xBD\"}\n");
}

TEST_CASE("a name that is not UTF-8 has its bytes beside it")
{
    CHECK(line_of("a\xFF\xC3") == "{\"file\":\"a\xEF\xBF\xBD\xEF\xBF\xBD\",\"fileBytes\":\"61ffc3\"}\n");
    CHECK(line_of("\xED\xA0\x80z") == "{\"file\":\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDz\",\"fileBytes\":\"eda0807a\"}\n");
}

TEST_CASE("whatever a name is, its line is JSON and printable, and gives the name again")
{
    auto const piece = rc::gen::weightedOneOf<std::string>({
        {9, rc::gen::elementOf(std::vector<std::string>{"a", "\"", "\\", "\n", "\x7F", "\xC2\x9B", "\xE2\x80\xAE", "\xF3\xA0\x80\x81", "\xEF\xBF\xBD", "\xC3\xA9"})},
        {1, rc::gen::elementOf(std::vector<std::string>{"\xFF", "\xC2", "\xED\xA0\x80", "\xF3\xA0", "\x9B"})}});
    CHECK(rc::check([&] {
        std::string name;
        for (auto const& one : *rc::gen::container<std::vector<std::string>>(piece))
            name += one;
        auto const line = line_of(name);
        RC_ASSERT(ringtrue::detail::is_utf8(line));
        RC_ASSERT(ringtrue::detail::printable(line) == line.substr(0, line.size() - 1) + "\\u{000A}");
        auto const members = boost::json::parse(line).as_object();
        bool const is_text = ringtrue::detail::is_utf8(name);
        RC_CLASSIFY(is_text);
        RC_ASSERT(members.size() == (is_text ? 1u : 2u));
        std::string again;
        if (is_text)
            again = std::string{std::string_view{members.at("file").as_string()}};
        else
            for (std::size_t i = 0; i < members.at("fileBytes").as_string().size(); i += 2)
                again += static_cast<char>(std::stoi(std::string{std::string_view{members.at("fileBytes").as_string()}.substr(i, 2)}, nullptr, 16));
        RC_ASSERT(again == name);
    }));
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/tool/detail/program/message.hpp>

#include "catch.hpp"

#include <cerrno>
#include <iostream>
#include <sstream>
#include <string>

using namespace ringtrue::tool::detail;

TEST_CASE("what a user has given is shown in quotes, without what a terminal would obey or hide")
{
    CHECK(in_quotes("a b ") == "\"a b \"");
    CHECK(in_quotes("") == "\"\"");
    CHECK(in_quotes("\033[31m\n\xC2\x9B\xFF\xE2\x80\xAE") == R"("\u{001B}[31m\u{000A}\u{009B}\xFF\u{202E}")");
}

TEST_CASE("a path is shown whole, and the beginning of what is too long to be one")
{
    CHECK(in_quotes(std::string(4096, 'x')).size() == 4098);
    CHECK(in_quotes(std::string(4097, 'x')) == '"' + std::string(100, 'x') + "…\"");
}

TEST_CASE("a complaint is one line, and shows what is in quotes as it is")
{
    std::ostringstream error;
    auto* const before = std::cerr.rdbuf(error.rdbuf());
    complain("program", "cannot read " + in_quotes("a\n\\") + ":\n" + reason(ENOENT));
    std::cerr.rdbuf(before);
    CHECK(error.str() == "program: cannot read \"a\\u{000A}\\\":\\u{000A}No such file or directory\n");
}

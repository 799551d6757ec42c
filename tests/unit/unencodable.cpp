// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/unencodable.hpp>

#include "catch.hpp"

#include <stdexcept>
#include <string>
#include <type_traits>

using ringtrue::unencodable;

static_assert(std::is_base_of_v<std::invalid_argument, unencodable>);

TEST_CASE("what cannot be encoded is named by its pointer, in printable characters")
{
    unencodable const of_member{"/ship/class~1", "the text is not valid UTF-8"};
    CHECK(of_member.pointer() == "/ship/class~1");
    CHECK(std::string{of_member.what()} == "cannot encode /ship/class~1: the text is not valid UTF-8");
    CHECK(std::string{unencodable{"", "it is not finite"}.what()} == "cannot encode the event: it is not finite");
    CHECK(std::string{unencodable{"/a\n\x1B[0m\u202E", "x"}.what()} == "cannot encode /a\\u{000A}\\u{001B}[0m\\u{202E}: x");
}

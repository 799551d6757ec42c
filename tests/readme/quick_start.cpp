// SPDX-License-Identifier: BSL-1.0
// The program of the README's quick start. Its main is another than the test program's, so it stands in a namespace.
#include "quick_start.hpp"

#include "catch.hpp"

#include <iostream>
#include <sstream>

namespace {

// clang-format off
#define main quick_start
int main()
{
    if (auto const event = ringtrue::decode<ship_arrived>(R"({"ship":"Dunbar","berth":25})"); !event)
        std::cerr << event.error();
    std::cout << ringtrue::json_schema<ship_arrived>;
    return 0;
}
#undef main
// clang-format on

constexpr auto violation = R"(
/berth: expected an integer from 1 to 24, found 25 (line 1, column 26) [maximum]
)";

} // namespace

TEST_CASE("the README's quick start prints its violation and the schema")
{
    std::ostringstream out;
    std::ostringstream error;
    auto* const old_out = std::cout.rdbuf(out.rdbuf());
    auto* const old_error = std::cerr.rdbuf(error.rdbuf());
    int const status = quick_start();
    std::cout.rdbuf(old_out);
    std::cerr.rdbuf(old_error);
    CHECK(status == 0);
    CHECK('\n' + error.str() == violation);
    CHECK(out.str() == ringtrue::json_schema<ship_arrived>);
}

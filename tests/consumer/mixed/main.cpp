// SPDX-License-Identifier: BSL-1.0
// Decodes by both parts; with PASS_VIOLATIONS it also passes a type of the kit to them.
#include <ringtrue.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

int decode_without_optimisation(std::string_view text);
int decode_with_optimisation(std::string_view text);
std::string first_without_optimisation(ringtrue::violations const& all, circleloop::event const* event);
std::string first_with_optimisation(ringtrue::violations const& all, circleloop::event const* event);

int main(int, char** argv)
{
    std::ifstream in{argv[1]};
    std::string const valid{std::istreambuf_iterator<char>{in}, {}};
#ifdef PASS_VIOLATIONS
    auto const all = ringtrue::validate<circleloop::event>("{}");
    if (first_with_optimisation(all, nullptr) != first_without_optimisation(all, nullptr))
        return 2;
#endif
    bool const accepted = decode_without_optimisation(valid) == 0 && decode_with_optimisation(valid) == 0;
    bool const refused = decode_without_optimisation("{}") == 1 && decode_with_optimisation("{}") == 1;
    return accepted && refused ? 0 : 1;
}

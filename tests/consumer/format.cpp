// SPDX-License-Identifier: BSL-1.0
// std::format of field types, nullable values, rules and violations, for a standard library that has it.
#include <ringtrue/format.hpp>

#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/fields/text.hpp>

#include <cstdio>
#include <format>
#include <string>

int main()
{
    ringtrue::e164_number const number{"447888123456"};
    ringtrue::nullable<ringtrue::integer<1, 24>> none;
    auto const refused = ringtrue::text<1, 3>::parse("").error().at(0);
    auto const text = std::format("{} {:>14}|{:03} {:03} {}|{:5}|{:_<8}|{}", number, number, ringtrue::integer<1, 24>{7},
        ringtrue::nullable<ringtrue::integer<1, 24>>{9}, none, ringtrue::constant<"x">{}, ringtrue::rule::pattern, refused)
        + std::format("{:.2f} {:02} {}", ringtrue::number<0.0, 1.0>{0.5}, ringtrue::constant<7>{}, ringtrue::constant<true>{});
    std::string const expected = "447888123456   447888123456|007 009 null|x    |pattern_|" + to_string(refused) + "0.50 07 true";
    if (text != expected)
        std::printf("expected %s\nfound    %s\n", expected.c_str(), text.c_str());
    return text == expected ? 0 : 1;
}

// SPDX-License-Identifier: BSL-1.0
// Compares decoded integers with exact arithmetic on the digits: 1.50e1 is 15, 1e-1 is no integer, 2^63 does not fit std::int64_t.
#include "number_input.hpp"

#include <ringtrue.hpp>
#include <ringtrue/testing/fuzz_target.hpp>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>

namespace {

struct count {
    std::int64_t any;
    std::uint64_t natural;
    ringtrue::integer<-9, 120> small;
};
BOOST_DESCRIBE_STRUCT(count, (), (any, natural, small))

constexpr auto contract_of(ringtrue::of<count>)
{
    return ringtrue::describe("One number, in three members.", ringtrue::field(&count::any, "64 bits, signed."),
        ringtrue::field(&count::natural, "64 bits, unsigned."), ringtrue::field(&count::small, "A small range."));
}

__extension__ using int128 = __int128;

/// Returns the value of a JSON number, or no value if it is not an integer of at most 20 digits.
std::optional<int128> integer_of(std::string number)
{
    bool const negative = number[0] == '-';
    auto const exponent_at = number.find_first_of("eE");
    auto mantissa = number.substr(negative, exponent_at - negative);
    long exponent = 0;
    if (exponent_at != number.npos)
        exponent = std::strtol(number.c_str() + exponent_at + 1, nullptr, 10); // out of range: LONG_MIN or LONG_MAX
    if (auto const point = mantissa.find('.'); point != mantissa.npos) {
        exponent = std::max(exponent, -1'000'000L) - static_cast<long>(mantissa.size() - point - 1);
        mantissa.erase(point, 1);
    }
    mantissa.erase(0, mantissa.find_first_not_of('0'));
    if (mantissa.empty())
        return 0;
    for (; mantissa.back() == '0'; mantissa.pop_back())
        exponent = std::min(exponent, 1'000'000L) + 1;
    if (exponent < 0 || static_cast<std::size_t>(exponent) + mantissa.size() > 20)
        return {};
    mantissa.append(static_cast<std::size_t>(exponent), '0');
    int128 value = 0;
    for (char const digit : mantissa)
        value = value * 10 + (digit - '0');
    return negative ? -value : value;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const input = read_number_input(data, size);
    if (!input)
        return -1;
    auto const exact = input->is_number ? integer_of(input->text) : std::nullopt;
    auto const expect = [&](auto read, std::string_view member, int128 least, int128 most) {
        std::string text{R"({"any":1,"natural":1,"small":1})"};
        text.replace(text.find(member) + member.size() + 2, 1, input->text);
        ringtrue::testing::exact_buffer const buffer{text};
        auto const decoded = ringtrue::decode<count>(buffer.view());
        bool const expected = exact && *exact >= least && *exact <= most;
        if (decoded.has_value() != expected || (expected && int128{read(*decoded)} != *exact))
            ringtrue::testing::fail_fuzzing("the decoder reads another integer than exact arithmetic", text, expected ? "the number" : "an error",
                decoded ? ringtrue::encode(*decoded) : ringtrue::testing::detail::lines_of(decoded.error()));
    };
    expect([](count const& c) { return c.any; }, "any", INT64_MIN, INT64_MAX);
    expect([](count const& c) { return c.natural; }, "natural", 0, UINT64_MAX);
    expect([](count const& c) { return c.small.value(); }, "small", -9, 120);
    return 0;
}

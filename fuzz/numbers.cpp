// SPDX-License-Identifier: BSL-1.0
// Compares decoded numbers with the C library's strtod: the nearest double, and an error for a number that is out of range.
#include "number_input.hpp"

#include <ringtrue.hpp>
#include <ringtrue/testing/fuzz_target.hpp>

#include <bit>
#include <cmath>
#include <cstdlib>
#include <string>

namespace {

struct measure {
    double value;
};
BOOST_DESCRIBE_STRUCT(measure, (), (value))

constexpr auto contract_of(ringtrue::of<measure>)
{
    return ringtrue::describe("A measure.", ringtrue::field(&measure::value, "Any finite double."));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const input = read_number_input(data, size);
    if (!input)
        return -1;
    auto const reference = std::strtod(input->text.c_str(), nullptr);
    bool const expected = input->is_number && std::isfinite(reference);
    auto const text = R"({"value":)" + input->text + '}';
    ringtrue::testing::exact_buffer const exact{text};
    auto const decoded = ringtrue::decode<measure>(exact.view());
    bool const same = decoded && std::bit_cast<std::uint64_t>(decoded->value) == std::bit_cast<std::uint64_t>(reference);
    if (decoded.has_value() != expected || (expected && !same))
        ringtrue::testing::fail_fuzzing("the decoder reads another number than strtod", text, expected ? std::to_string(reference) : "an error",
            decoded ? ringtrue::encode(*decoded) : ringtrue::testing::detail::lines_of(decoded.error()));
    if (!decoded)
        return 0;
    auto const encoded = ringtrue::encode(*decoded);
    auto const written = encoded.substr(encoded.find(':') + 1);
    if (std::bit_cast<std::uint64_t>(std::strtod(written.c_str(), nullptr)) != std::bit_cast<std::uint64_t>(reference))
        ringtrue::testing::fail_fuzzing("the encoder writes another number", text, std::to_string(reference), written);
    return 0;
}

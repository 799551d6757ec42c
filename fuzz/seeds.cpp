// SPDX-License-Identifier: BSL-1.0
// Writes a dictionary and first inputs for each target: `fuzz-seeds FOLDER` writes FOLDER/<target>.dict, and the inputs to
// FOLDER/<target>/.
#include "contracts.hpp"

#include "contract/observatory/records.hpp"

#include <ringtrue/testing/fuzz_seeds.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <stdexcept>

namespace {

void write(std::filesystem::path const& path, std::string_view bytes)
{
    std::ofstream file{path, std::ios::binary};
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file.flush())
        throw std::runtime_error{"cannot write " + path.string()};
}

void write_all(std::filesystem::path const& folder, std::string const& target, std::vector<std::string> const& inputs, std::string_view dictionary)
{
    std::filesystem::create_directories(folder / target);
    for (std::size_t i = 0; i < inputs.size(); ++i)
        write(folder / target / std::to_string(i), inputs[i]);
    write(folder / (target + ".dict"), dictionary);
}

void write_all(std::filesystem::path const& folder, std::string const& target, std::vector<ringtrue::testing::fuzz_contract> const& contracts, std::string_view dictionary)
{
    ringtrue::testing::random_source source{1};
    write_all(folder, target, ringtrue::testing::fuzz_seeds(contracts, source), dictionary);
}

std::string entries(std::initializer_list<std::string_view> tokens)
{
    std::string text;
    for (auto const token : tokens)
        text += ringtrue::testing::dictionary_entry(token);
    return text;
}

} // namespace

int main(int argc, char** argv)
try {
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s FOLDER\n", argv[0]);
        return 2;
    }
    std::filesystem::path const folder{argv[1]};
    auto const circleloop = ringtrue::testing::fuzz_dictionary(ringtrue::keywords_of<circleloop::event>);
    auto const observatory = ringtrue::testing::fuzz_dictionary(ringtrue::keywords_of<observatory::event>);
    for (auto const* const target : {"boost_json", "decode", "fast_path", "round_trip", "violations"})
        write_all(folder, target, circleloop_contracts(), circleloop);
    write_all(folder, "observatory", observatory_contracts(), observatory);
    std::string records;
    for (auto const& event : observatory::record_events)
        records += ringtrue::testing::fuzz_dictionary(*event.payload);
    write_all(folder, "records", records_contracts(), records);
    for (auto const* const target : {"structure", "validator"})
        write_all(folder, target, all_contracts(), circleloop + observatory);
    std::vector<std::string> const strings{"", "plain", R"(\"\\\/\b\f\n\r\t)", R"(\u0041\u00e9\u20ac)", R"(\ud83d\ude00)", R"(\ud83d)", R"(\ude00\ud83d)",
        "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", R"(\u12)", R"(\x)", std::string(40, 'x'), "\x1F", R"(\u0000)"};
    write_all(folder, "strings", strings, entries({R"(\")", R"(\\)", R"(\/)", R"(\b)", R"(\u)", R"(\ud83d\ude00)", R"(\u00e9)", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80"}));
    std::vector<std::string> const numbers{"0", "-0", "1", "-1", "1.0", "1.50e1", "15e-1", "1e3", "1E+03", "9223372036854775807", "9223372036854775808",
        "-9223372036854775808", "18446744073709551615", "18446744073709551616", "1e400", "1e-400", "01", "1.", ".5", "1e", "-", "120", "121", "-9", "-10",
        "0.1", "0e99999999999", "4.9406564584124654e-324", "1.7976931348623157e308", "2.2250738585072011e-308", "123456789012345678901234567890e-20"};
    for (auto const* const target : {"integers", "numbers"})
        write_all(folder, target, numbers, entries({"0", "00000000", "99999999", "e", "E+", "e-", ".", "-", "e308", "e-324", "9223372036854775807"}));
    return 0;
} catch (std::exception const& failed) {
    std::fprintf(stderr, "%s\n", failed.what());
    return 2;
}

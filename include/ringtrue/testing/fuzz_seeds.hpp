// SPDX-License-Identifier: BSL-1.0
// Makes a fuzzer's first inputs from a contract: a dictionary, and inputs for the targets of fuzz_target.hpp.
//
//     write("harbour.dict", fuzz_dictionary(ringtrue::keywords_of<harbour::event>));
//     for (auto const& input : fuzz_seeds(fuzz_contracts<harbour::event, harbour::ship_arrived>(), source))
//         write(name_of(input), input);
#pragma once

#include <ringtrue/detail/text/append.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/testing/detail/mutate/respell.hpp>
#include <ringtrue/testing/detail/mutate/scalar.hpp>
#include <ringtrue/testing/fuzz_contract.hpp>
#include <ringtrue/testing/laws.hpp>
#include <ringtrue/testing/mutate.hpp>
#include <ringtrue/testing/random_source.hpp>

#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing {

/// Returns a line of a dictionary. Writes bytes that are not printable as \xab, which libFuzzer and AFL++ understand.
inline std::string dictionary_entry(std::string_view token)
{
    std::string entry{'"'};
    for (char const c : token) {
        auto const byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\') {
            entry.push_back(c);
        } else {
            for (char const part : {'\\', 'x', ringtrue::detail::hex_digits[byte >> 4], ringtrue::detail::hex_digits[byte & 15]})
                entry.push_back(part);
        }
    }
    return entry + "\"\n";
}

/// Returns a dictionary for libFuzzer and AFL++: member names, tags, constants, enumerators, values at the boundary of each
/// keyword, integers just past it, and JSON tokens.
inline std::string fuzz_dictionary(keywords const& contract)
{
    std::set<std::string> tokens{"{", "}", "[", "]", ",", ":", "null", "true", "false", "\\u00e9", "\\ud83d\\ude00", "\\/", "e1", ".0", "-0", " \n\t"};
    std::vector<keywords const*> seen;
    random_source source{1};
    auto const collect = [&](keywords const& part) {
        for (auto const& member : part.properties)
            tokens.insert(detail::json_string(member.name) + ':');
        if (part.is_constant && part.type == json_type::string)
            tokens.insert(detail::json_string(part.constant));
        for (auto const& value : part.enumeration)
            tokens.insert(detail::json_string(value.name));
        if (part.properties.size() == 0 && (part.type == json_type::string || part.type == json_type::integer || part.type == json_type::number))
            for (auto const& value : detail::boundaries(source, part))
                if (value.json.size() <= 64)
                    tokens.insert(value.json);
        if (part.type == json_type::integer)
            tokens.insert({detail::spelled_below(part.minimum), detail::spelled_above(part.maximum)});
        return false;
    };
    detail::any_keywords(contract, collect, seen);
    std::string text;
    for (auto const& token : tokens)
        text += dictionary_entry(token);
    return text;
}

/// Returns inputs of fuzz(). For each contract: several events in two spellings; the last one with all options, and every single
/// mutation of it; and the empty text.
inline std::vector<std::string> fuzz_seeds(std::span<fuzz_contract const> contracts, random_source& source)
{
    std::vector<std::string> inputs;
    for (std::size_t i = 0; i < contracts.size(); ++i) {
        auto const& about = *contracts[i].about;
        auto const add = [&](std::string_view document, std::size_t options = 0) {
            inputs.push_back(static_cast<char>('0' + i + contracts.size() * options) + std::string{document});
        };
        std::string text;
        for (int event = 0; event < 16; ++event) {
            text = about.encode(about.generate(source, source.below(60)));
            add(text);
            add(detail::respeller{source}(text));
        }
        for (std::size_t options = 1; options < fuzz_input::choices_of_options; ++options)
            add(text, options);
        for (auto const& broken : mutations(text, about.schema(), source))
            add(broken.apply(text));
        add("");
    }
    return inputs;
}

} // namespace ringtrue::testing

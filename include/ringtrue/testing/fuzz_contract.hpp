// SPDX-License-Identifier: BSL-1.0
// The contracts of a fuzz target, and the input that selects one of them.
#pragma once

#include <ringtrue/decode_options.hpp>
#include <ringtrue/testing/codec.hpp>
#include <ringtrue/testing/law.hpp>
#include <ringtrue/testing/random_source.hpp>

#include <array>
#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing {

/// The parts of an input: its first byte selects contract and options, and the rest is the document. '0' selects the first
/// contract, '1' the second, and so on, with default options; other bytes select other options. A byte can select all options of
/// 10 contracts.
struct fuzz_input {
    std::size_t contract = 0;
    decode_options options{};
    std::string_view document;

    /// `bytes` must not be empty.
    fuzz_input(std::string_view bytes, std::size_t contracts) : document{bytes.substr(1)}
    {
        auto rest = static_cast<unsigned char>(bytes.front() - '0');
        auto const choose = [&](std::size_t count) {
            auto const choice = rest % count;
            rest = static_cast<unsigned char>(rest / count);
            return choice;
        };
        contract = choose(contracts);
        options.closed = choose(2) == 1;
        options.show_personal = choose(2) == 1;
        options.max_depth = std::array{options.max_depth, std::size_t{2}, std::size_t{1}}[choose(3)];
        options.max_size = std::array{options.max_size, std::size_t{200}}[choose(2)];
    }

    /// The number of option sets that a byte can select for a contract.
    static constexpr std::size_t choices_of_options = 2 * 2 * 3 * 2;
};

/// Returns sixteen values of a codec, the same ones in each call.
inline std::vector<any_event> some_events(codec const& about)
{
    random_source source{1};
    std::vector<any_event> events(16);
    for (auto& event : events)
        event = about.generate(source, 20);
    return events;
}

/// A contract to fuzz, and the validators of its schema if the property needs them.
struct fuzz_contract {
    std::shared_ptr<codec const> about;
    std::vector<validator> validators{};
    tally seen{about->schema()};
    std::vector<any_event> targets = some_events(*about);
};

/// Returns the contracts of described types, in this order, without validators.
template <class... Contracts>
std::vector<fuzz_contract> fuzz_contracts()
{
    return {{std::make_shared<codec_of<Contracts> const>()}...};
}

} // namespace ringtrue::testing

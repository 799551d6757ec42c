// SPDX-License-Identifier: BSL-1.0
// What a fuzz target is about:
// contracts, and an input that chooses one of them.
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

/// An input, taken apart. The byte '0' chooses the first of the contracts, '1' the second, and so on, with default options;
/// other bytes choose others. A byte has room for the options of 10 contracts.
struct fuzz_input {
    std::size_t contract = 0;
    decode_options options{};
    std::string_view document;

    /// `bytes` are not empty.
    fuzz_input(std::string_view bytes, std::size_t contracts) : document{bytes.substr(1)}
    {
        auto rest = static_cast<unsigned char>(bytes.front() - '0');
        auto const choose = [&](std::size_t count) {
            auto const choice = rest % count;
            rest = static_cast<unsigned char>(rest / count);
            return choice;
        };
        contract = choose(contracts);
        options.refuse_unknown_members = choose(2) == 1;
        options.show_personal = choose(2) == 1;
        options.max_depth = std::array{options.max_depth, std::size_t{2}, std::size_t{1}}[choose(3)];
        options.max_size = std::array{options.max_size, std::size_t{200}}[choose(2)];
    }

    /// How many options a byte can choose for a contract.
    static constexpr std::size_t choices_of_options = 2 * 2 * 3 * 2;
};

/// Sixteen values of a codec, always the same.
inline std::vector<any_event> some_events(codec const& about)
{
    random_source source{1};
    std::vector<any_event> events(16);
    for (auto& event : events)
        event = about.generate(source, 20);
    return events;
}

/// What a target fuzzes: a contract, and the validators of its schema where the property is about them.
struct fuzz_contract {
    std::shared_ptr<codec const> about;
    std::vector<validator> validators{};
    tally seen{about->schema()};
    std::vector<any_event> targets = some_events(*about);
};

/// The contracts of described types, in this order, with no validators.
template <class... Contracts>
std::vector<fuzz_contract> fuzz_contracts()
{
    return {{std::make_shared<codec_of<Contracts> const>()}...};
}

} // namespace ringtrue::testing

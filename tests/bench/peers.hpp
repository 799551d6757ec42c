// SPDX-License-Identifier: BSL-1.0
// The libraries that are measured beside each other, each in a file of its own, all called in the same way.
#pragma once

#include "plain.hpp"

#include <string>
#include <string_view>

namespace bench {

/// What a library does with a text or an event. Each returns whether it worked, so that nothing is optimised away.
/// Those that a library cannot do are null.
struct peer {
    char const* name;
    bool (*decode_call)(std::string_view text);
    bool (*decode_event)(std::string_view text);
    bool (*encode_call)(plain::call_event const& event, std::string& out);
    bool (*encode_event)(plain::event const& event, std::string& out);
};

/// The compiler has to suppose that somebody reads it.
template <class T>
void keep(T& value)
{
    asm volatile("" : : "r"(&value) : "memory");
}

extern peer const boost_json;
bool parse_with_boost_json(std::string_view text); // to its own tree, with no contract
extern peer const nlohmann_json;
extern peer const rapidjson_sax;
extern peer const simdjson_ondemand; // reads up to 64 bytes behind the text

} // namespace bench

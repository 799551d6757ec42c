// SPDX-License-Identifier: BSL-1.0
// The members of an object that its description does not name.
#pragma once

#include <ringtrue/raw_json.hpp>

#include <functional>
#include <map>
#include <string>

namespace ringtrue::inline RINGTRUE_ABI {

/// Keeps all other members, and writes them again, after the described ones and sorted by their names. It is the last member of a
/// described struct, and has no name on the wire:
///
///     struct cloud_event {
///         ringtrue::text<1, 64> id;
///         ringtrue::other_members extensions;
///     };
///
/// Its description is that of the members that it keeps. A closed reading accepts them, too. Schema: additionalProperties. Encoding
/// throws `unencodable` for one with the name of a described member.
struct other_members : std::map<std::string, raw_json, std::less<>> {
    using map::map;
};

} // namespace ringtrue

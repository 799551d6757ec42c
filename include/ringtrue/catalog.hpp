// SPDX-License-Identifier: BSL-1.0
// A vendor's events, as values that programs can iterate over.
#pragma once

#include <ringtrue/keywords.hpp>

#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI {

/// One event type of a catalog.
struct event_entry {
    std::string_view name; // the tag's value, or the name that the catalog gives the event
    std::string_view description;
    keywords const* payload;
    std::string_view tag{}; // the payload member that holds the name; empty if the name is outside the payload
};

/// All events that a vendor sends. Made by tagged_catalog or named_catalog, see contract.hpp.
struct catalog {
    std::string_view vendor; // lower-case letters, digits and dashes, as in file names
    std::string_view version;
    std::string_view id; // a URI that ends in a slash: the base of the $id of all schema files
    detail::static_list<event_entry> events;
    keywords const* any_event = nullptr; // the tagged union; null if the name is outside the payload
    keywords const* batch = nullptr; // the array of events that is one payload; null if each event is a payload of its own

    /// Returns the event with that name, or null if there is none.
    constexpr event_entry const* find(std::string_view name) const
    {
        for (auto const& event : events)
            if (event.name == name)
                return &event;
        return nullptr;
    }
};

namespace detail {

// Not constexpr: compilers reject a call in a constant expression, and print the function's name.
inline void two_events_of_a_catalog_have_one_name() {}
inline void a_catalogs_vendor_is_lower_case_letters_digits_and_dashes() {}
inline void a_catalogs_id_ends_in_a_slash() {}
inline void a_name_is_empty() {}

consteval void check_catalog(std::string_view vendor, std::string_view id)
{
    if (vendor.empty() || vendor.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") != vendor.npos)
        a_catalogs_vendor_is_lower_case_letters_digits_and_dashes();
    if (!id.ends_with('/'))
        a_catalogs_id_ends_in_a_slash();
}

} // namespace detail
} // namespace ringtrue

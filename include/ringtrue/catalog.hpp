// SPDX-License-Identifier: BSL-1.0
// A vendor's events, as values that programs walk.
#pragma once

#include <ringtrue/keywords.hpp>

#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI {

/// An event type.
struct event_entry {
    std::string_view name; // the tag's value, or the catalog's own name for it
    std::string_view description;
    keywords const* payload;
    std::string_view tag{}; // the payload's member that holds the name; empty where the name stands outside the payload
};

/// All that a vendor sends. Made by tagged_catalog or named_catalog.
struct catalog {
    std::string_view vendor; // as in file names: lower case, no spaces
    std::string_view version;
    std::string_view id; // a URI that ends in a slash; schema files are $id'd below it
    detail::static_list<event_entry> events;
    keywords const* any_event = nullptr; // the tagged union; none where the name stands outside the payload

    /// The event of that name, or none.
    constexpr event_entry const* find(std::string_view name) const
    {
        for (auto const& event : events)
            if (event.name == name)
                return &event;
        return nullptr;
    }
};

namespace detail {

// Not constexpr: a compiler that comes here prints their names.
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

// SPDX-License-Identifier: BSL-1.0
// The contracts of which documents are written: contracts.cpp lists the project's own, vendor_contracts.cpp those of other vendors.
#pragma once

#include <ringtrue/catalog.hpp>
#include <ringtrue/testing/codec.hpp>
#include <ringtrue/validate.hpp>

#include <boost/json.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

/// A catalog, and the codecs of its events: one for a tagged union, or one for each name.
struct contract {
    ringtrue::catalog const* events;
    std::vector<std::unique_ptr<ringtrue::testing::codec const>> codecs;
    std::size_t share; // of all documents, in percent

    /// Whether the catalog has an event of that name; a union may take others, too.
    bool has_event(std::string_view name) const
    {
        return std::any_of(events->events.begin(), events->events.end(), [&](ringtrue::event_entry const& event) { return event.name == name; });
    }

    /// The names of the schemas under which the decoder accepts the text.
    boost::json::array accepting(std::string_view text, ringtrue::decode_options const& options) const
    {
        boost::json::array names;
        for (auto const& codec : codecs)
            if (codec->decode(text, options)) {
                if (names.empty())
                    names.emplace_back("event");
                if (events->any_event == nullptr)
                    names.emplace_back(codec->name());
                else if (auto const tag = ringtrue::validate_tagged(text, *events->any_event, options).tag; has_event(tag))
                    names.emplace_back(tag);
            }
        return names;
    }
};

template <class... Codecs>
std::vector<std::unique_ptr<ringtrue::testing::codec const>> codecs(std::unique_ptr<Codecs>... all)
{
    std::vector<std::unique_ptr<ringtrue::testing::codec const>> list;
    (list.push_back(std::move(all)), ...);
    return list;
}

/// Returns the contracts of this program.
std::vector<contract> contracts();

// SPDX-License-Identifier: BSL-1.0
// An event in the JSON format of CloudEvents 1.0, structured mode, as the specification and its JSON format describe it, in our own words.
//
// Attributes that are not required may be absent, and null means the same; `data` may be null, and that is a value. Extension
// attributes stand beside the others, and are kept. Forms that other specifications define are tolerant: senders write a time with
// +0000 and a dataschema that is no absolute URI. Left loose: that `data` and `data_base64` exclude each other, and the names and types of
// extensions (lower-case letters and digits; strings, integers and booleans).
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/constrained_text.hpp>
#include <ringtrue/fields/date_time.hpp>
#include <ringtrue/fields/text.hpp>
#include <ringtrue/fields/text_formats.hpp>
#include <ringtrue/fields/tolerant.hpp>
#include <ringtrue/fields/uri.hpp>
#include <ringtrue/nullable.hpp>
#include <ringtrue/other_members.hpp>
#include <ringtrue/raw_json.hpp>

#include <array>
#include <optional>

namespace cloudevents {

using not_empty = ringtrue::text<1, ringtrue::unlimited>;

/// A URI, or a reference that is relative to one (RFC 3986, 4.1), and not empty. Left open: which characters stand in which part.
struct uri_reference : ringtrue::constrained_text<uri_reference> {
    using constrained_text::constrained_text;
    static constexpr ringtrue::keywords schema{
        .type = ringtrue::json_type::string,
        .pattern = ringtrue::pattern<R"(([!#$&-;=?-Z\[\]_a-z~]|%[0-9A-Fa-f]{2})+)">,
        .examples = {"/harbour/berths/7", "https://example.com/harbour", "urn:example:harbour"},
        .expected = "a URI or a relative reference (RFC 3986)",
    };
};

/// A media type, perhaps with parameters (RFC 2046): text/plain; charset=utf-8. Left open: quoted values with a quote in them.
struct media_type : ringtrue::constrained_text<media_type> {
    using constrained_text::constrained_text;
    static constexpr ringtrue::keywords schema{
        .type = ringtrue::json_type::string,
        .pattern = ringtrue::pattern<R"([!#-'*+.0-9A-Z\^_`a-z{|}~\-]+/[!#-'*+.0-9A-Z\^_`a-z{|}~\-]+)"
                                     R"(( *; *[!#-'*+.0-9A-Z\^_`a-z{|}~\-]+=([!#-'*+.0-9A-Z\^_`a-z{|}~\-]+|"[ !#-~]*"))*)">,
        .examples = {"application/json", "text/plain; charset=utf-8"},
        .expected = "a media type, such as application/json",
    };
};

/// An attribute that is not required.
template <class T>
using attribute = std::optional<ringtrue::nullable<T>>;

struct cloud_event {
    not_empty id;
    ringtrue::tolerant<uri_reference> source;
    ringtrue::constant<"1.0"> specversion;
    not_empty type;
    attribute<ringtrue::tolerant<media_type>> datacontenttype;
    attribute<ringtrue::tolerant<ringtrue::uri>> dataschema;
    attribute<ringtrue::tolerant<not_empty>> subject;
    attribute<ringtrue::tolerant<ringtrue::date_time>> time;
    std::optional<ringtrue::raw_json> data;
    std::optional<ringtrue::tolerant<ringtrue::base64_text>> data_base64;
    ringtrue::other_members extensions;

    bool operator==(cloud_event const&) const = default;
};
RINGTRUE_DESCRIBE(cloud_event, "Something happened.",
    (id, "The event; no other event of the source has it."),
    (source, "Where it happened."),
    (specversion, "The version of CloudEvents."),
    (type, "What happened; mostly a name that starts with a reversed domain."),
    (datacontenttype, "Of which type the data is; JSON if absent."),
    (dataschema, "The schema of the data."),
    (subject, "To what in the source it happened."),
    (time, "When it happened."),
    (data, "The data as JSON; a string if it is neither JSON nor binary."),
    (data_base64, "Or binary data."),
    (extensions, "Attributes that the specification does not define."))

inline constexpr std::array events{ringtrue::event<cloud_event>("cloud_event")};
inline constexpr auto catalog = ringtrue::named_catalog("cloudevents", "v1", "https://ringtrue.example/schema/cloudevents/v1/", events);

} // namespace cloudevents

// SPDX-License-Identifier: BSL-1.0
// Events in the envelope that Standard Webhooks 1.0 recommends: type, timestamp, data. The specification leaves events to each sender;
// these two are invented, a parcel service's, one with all data and one with the ids alone.
//
// The type is words joined by full stops. The specification defines no form for the timestamp, and its examples are date-times of
// RFC 3339, hence tolerant. It permits more members beside the three, which are kept.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/date_time.hpp>
#include <ringtrue/fields/number.hpp>
#include <ringtrue/fields/text.hpp>
#include <ringtrue/fields/text_formats.hpp>
#include <ringtrue/fields/tolerant.hpp>
#include <ringtrue/fields/uuid.hpp>
#include <ringtrue/nullable.hpp>
#include <ringtrue/open.hpp>
#include <ringtrue/other_members.hpp>
#include <ringtrue/unknown_event.hpp>

#include <optional>
#include <string>
#include <variant>

namespace standard_webhooks {

enum class hand_over { to_addressee, to_neighbour, safe_place };
RINGTRUE_DESCRIBE_ENUM(hand_over,
    (to_addressee, "Whom it was sent to has it."),
    (to_neighbour, "Somebody next door has it."),
    (safe_place, "It lies where the addressee asked for."))

struct delivery {
    boost::uuids::uuid id;
    std::string reference;
    ringtrue::open<hand_over> handed;
    ringtrue::nullable<std::string> signed_by;
    ringtrue::country_code country;
    std::optional<ringtrue::number<0.0, 1000.0>> kilograms;

    bool operator==(delivery const&) const = default;
};
RINGTRUE_DESCRIBE(delivery, "A parcel that was delivered.",
    (id, "The parcel."),
    (reference, "What the sender calls it."),
    (handed, "How it was handed over."),
    (signed_by, "Who signed for it; null if nobody did."),
    (country, "In which country."),
    (kilograms, "What it weighs, if it was weighed."))

struct parcel {
    boost::uuids::uuid id;

    bool operator==(parcel const&) const = default;
};
RINGTRUE_DESCRIBE(parcel, "A parcel.",
    (id, "The parcel."))

struct parcel_delivered {
    ringtrue::constant<"parcel.delivered"> type;
    ringtrue::tolerant<ringtrue::date_time> timestamp;
    delivery data;
    ringtrue::other_members metadata;

    bool operator==(parcel_delivered const&) const = default;
};
RINGTRUE_DESCRIBE(parcel_delivered, "A parcel was delivered.",
    (type, "Names the event."),
    (timestamp, "When it happened."),
    (data, "The parcel, with all that is known about it."),
    (metadata, "What else the sender says about the event."))

struct parcel_returned {
    ringtrue::constant<"parcel.returned"> type;
    ringtrue::tolerant<ringtrue::date_time> timestamp;
    parcel data;
    ringtrue::other_members metadata;

    bool operator==(parcel_returned const&) const = default;
};
RINGTRUE_DESCRIBE(parcel_returned, "A parcel went back.",
    (type, "Names the event."),
    (timestamp, "When it happened."),
    (data, "The parcel."),
    (metadata, "What else the sender says about the event."))

using event = std::variant<parcel_delivered, parcel_returned, ringtrue::unknown_event>;

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::tagged_union("event", "type", "Any event in this envelope.");
}

inline constexpr auto catalog
    = ringtrue::tagged_catalog<event>("standard-webhooks", "v1", "https://ringtrue.example/schema/standard-webhooks/v1/");

} // namespace standard_webhooks

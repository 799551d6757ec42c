// SPDX-License-Identifier: BSL-1.0
// An invented vendor, an observatory, whose events use every kind of field that there is.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/fields/integer.hpp>
#include <ringtrue/fields/local_number.hpp>
#include <ringtrue/fields/text.hpp>
#include <ringtrue/fields/unix_time.hpp>
#include <ringtrue/fields/uuid.hpp>
#include <ringtrue/fields/web_url.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace observatory {

using ringtrue::field;
using ringtrue::named;
using ringtrue::value;

// ---- field types of its own ----

/// A star's name in the Henry Draper catalogue: "HD 48915".
struct star_name {
    std::string text;
    bool operator==(star_name const&) const = default;
};

/// A name on the staff, of three letters at least: "Vera".
struct staff_name {
    std::string text;
    bool operator==(staff_name const&) const = default;
};

/// Light, counted in whole magnitudes.
struct magnitude {
    int value;
    bool operator==(magnitude const&) const = default;
};

/// Degrees from the celestial equator.
struct declination {
    double degrees;
    bool operator==(declination const&) const = default;
};

} // namespace observatory

template <>
struct ringtrue::field_type<observatory::star_name> {
    static constexpr keywords schema{
        .type = json_type::string, .pattern = pattern<"HD [1-9][0-9]{0,5}|Sun">, .examples = {"HD 48915", "Sun"}};
    static observatory::star_name read(std::string_view valid) { return {std::string{valid}}; }
    static std::string_view write(observatory::star_name const& name) { return name.text; }
};

template <>
struct ringtrue::field_type<observatory::staff_name> {
    static constexpr keywords schema{.type = json_type::string, .minLength = 3, .pattern = pattern<"[A-Z][a-z]+">, .examples = {"Vera"}};
    static observatory::staff_name read(std::string_view valid) { return {std::string{valid}}; }
    static std::string_view write(observatory::staff_name const& name) { return name.text; }
};

template <>
struct ringtrue::field_type<observatory::magnitude> {
    static constexpr keywords schema{.type = json_type::integer, .minimum = -27, .maximum = 30, .examples = {"-1"}};
    static observatory::magnitude read(integer_value valid) { return {valid.as<int>()}; }
    static integer_value write(observatory::magnitude m) { return m.value; }
};

template <>
struct ringtrue::field_type<observatory::declination> {
    static constexpr keywords schema{
        .type = json_type::number, .minimum_number = "-90", .maximum_number = "90", .examples = {"-16.7"}};
    static observatory::declination read(double valid) { return {valid}; }
    static double write(observatory::declination d) { return d.degrees; }
};

namespace observatory {

enum class sky { clear, part_cloudy, overcast };
BOOST_DESCRIBE_ENUM(sky, clear, part_cloudy, overcast)

constexpr auto contract_of(ringtrue::of<sky>)
{
    return ringtrue::values(
        value(sky::clear, "No clouds."),
        value(sky::part_cloudy, named("part-cloudy"), "Some clouds."),
        value(sky::overcast, "Nothing but clouds."));
}

struct instrument {
    ringtrue::text<1, 8, "A-Z0-9"> code;
    ringtrue::text<0, 20, "a-zA-Zà-ÿ "> maker;
    std::map<std::string, double> calibration;

    bool operator==(instrument const&) const = default;
};
BOOST_DESCRIBE_STRUCT(instrument, (), (code, maker, calibration))

constexpr auto contract_of(ringtrue::of<instrument>)
{
    using e = instrument;
    return ringtrue::describe("Something to look through.",
        field(&e::code, "What the staff calls it."),
        field(&e::maker, "Who built it."),
        field(&e::calibration, "Its correction for each wavelength."));
}

/// A catalogue is a tree: a struct that holds itself.
struct catalogue {
    std::string name;
    std::vector<catalogue> parts;

    bool operator==(catalogue const&) const = default;
};
BOOST_DESCRIBE_STRUCT(catalogue, (), (name, parts))

constexpr auto contract_of(ringtrue::of<catalogue>)
{
    return ringtrue::describe("A list of stars, and lists in it.",
        field(&catalogue::name, "Its name."), field(&catalogue::parts, "What it is made of."));
}

struct seen_by_eye {
    ringtrue::constant<"eye"> how;
    ringtrue::e164_number observer;
    ringtrue::local_number extension;

    bool operator==(seen_by_eye const&) const = default;
};
BOOST_DESCRIBE_STRUCT(seen_by_eye, (), (how, observer, extension))

constexpr auto contract_of(ringtrue::of<seen_by_eye>)
{
    using e = seen_by_eye;
    return ringtrue::describe("Somebody saw it.",
        field(&e::how, "By eye."),
        field(&e::observer, "Whom to call."),
        field(&e::extension, "And in the house."));
}

enum class device { camera, spectrograph };
BOOST_DESCRIBE_ENUM(device, camera, spectrograph)

constexpr auto contract_of(ringtrue::of<device>)
{
    return ringtrue::values(value(device::camera, "A picture."), value(device::spectrograph, "A spectrum."));
}

struct recorded {
    device how;
    ringtrue::web_url file;
    std::array<ringtrue::integer<0, 65535>, 2> pixel;

    bool operator==(recorded const&) const = default;
};
BOOST_DESCRIBE_STRUCT(recorded, (), (how, file, pixel))

constexpr auto contract_of(ringtrue::of<recorded>)
{
    using e = recorded;
    return ringtrue::describe("A device saw it.",
        field(&e::how, "Which device."),
        field(&e::file, "Where its data lies."),
        field(&e::pixel, "Where in it, from the left and from above."));
}

using evidence = std::variant<seen_by_eye, recorded>;

constexpr auto contract_of(ringtrue::of<evidence>) { return ringtrue::tagged_union("evidence", "how", "How it is known."); }

// ---- events ----

struct star_observed {
    ringtrue::constant<"star_observed"> type;
    boost::uuids::uuid id;
    star_name star;
    declination height;
    magnitude brightness;
    ringtrue::unix_seconds at;
    ringtrue::unix_milliseconds exposed;
    sky weather;
    ringtrue::nullable<sky> forecast;
    std::optional<std::string> remark;
    std::optional<ringtrue::nullable<bool>> confirmed;
    std::vector<evidence> proof;
    std::optional<std::vector<instrument>> instruments;
    ringtrue::nullable<instrument> finder;

    bool operator==(star_observed const&) const = default;
};
BOOST_DESCRIBE_STRUCT(star_observed, (),
    (type, id, star, height, brightness, at, exposed, weather, forecast, remark, confirmed, proof, instruments, finder))

constexpr auto contract_of(ringtrue::of<star_observed>)
{
    using e = star_observed;
    return ringtrue::describe("A star was looked at.",
        field(&e::type, "Names the event."),
        field(&e::id, "The observation."),
        field(&e::star, "The star."),
        field(&e::height, "Where it stands."),
        field(&e::brightness, "How bright it is."),
        field(&e::at, named("observed/at"), "When, in seconds since 1970."),
        field(&e::exposed, named("exposed~until"), "When the exposure ended, in milliseconds since 1970."),
        field(&e::weather, "The sky."),
        field(&e::forecast, "The sky as it was foretold, where it was."),
        field(&e::remark, "What else there was."),
        field(&e::confirmed, "Whether somebody else saw it; null where nobody looked."),
        field(&e::proof, "What is known of it."),
        field(&e::instruments, "What was used."),
        field(&e::finder, "The finder, where there is one."));
}

struct counters {
    ringtrue::constant<"counters"> type;
    bool complete;
    std::int8_t i8;
    std::int16_t i16;
    std::int32_t i32;
    std::int64_t i64;
    std::uint8_t u8;
    std::uint16_t u16;
    std::uint32_t u32;
    std::uint64_t u64;
    ringtrue::integer<1, 18446744073709551615u> large;
    double ratio;
    std::array<bool, 3> flags;
    std::vector<bool> bits;
    std::map<std::string, ringtrue::nullable<std::int32_t>> named;

    bool operator==(counters const&) const = default;
};
BOOST_DESCRIBE_STRUCT(counters, (), (type, complete, i8, i16, i32, i64, u8, u16, u32, u64, large, ratio, flags, bits, named))

constexpr auto contract_of(ringtrue::of<counters>)
{
    using e = counters;
    return ringtrue::describe("What the night's counters show.",
        field(&e::type, "Names the event."),
        field(&e::complete, "Whether all of them answered."),
        field(&e::i8, "8 bits with a sign."),
        field(&e::i16, "16 bits with a sign."),
        field(&e::i32, "32 bits with a sign."),
        field(&e::i64, "64 bits with a sign."),
        field(&e::u8, "8 bits."),
        field(&e::u16, "16 bits."),
        field(&e::u32, "32 bits."),
        field(&e::u64, "64 bits."),
        field(&e::large, "64 bits that are not all 0."),
        field(&e::ratio, "A ratio."),
        field(&e::flags, "Three switches."),
        field(&e::bits, "Any number of switches."),
        field(&e::named, "Further ones, by name; null where one gave no answer."));
}

/// All of it may be absent, so that no member is sure to be the first.
struct signature {
    std::optional<staff_name> name;
    std::optional<ringtrue::unix_seconds> at;
    std::optional<ringtrue::nullable<ringtrue::constant<"in ink">>> how;

    bool operator==(signature const&) const = default;
};
BOOST_DESCRIBE_STRUCT(signature, (), (name, at, how))

constexpr auto contract_of(ringtrue::of<signature>)
{
    using e = signature;
    return ringtrue::describe("Who closed it.",
        field(&e::name, "By name."),
        field(&e::at, "And when."),
        field(&e::how, "In ink, or in an unknown way."));
}

struct night_closed {
    ringtrue::constant<"night_closed"> type;
    catalogue seen;
    std::optional<signature> signed_by;

    bool operator==(night_closed const&) const = default;
};
BOOST_DESCRIBE_STRUCT(night_closed, (), (type, seen, signed_by))

constexpr auto contract_of(ringtrue::of<night_closed>)
{
    using e = night_closed;
    return ringtrue::describe("The night is over.", field(&e::type, "Names the event."), field(&e::seen, "All that was seen."),
        field(&e::signed_by, "Who is sure of that."));
}

using event = std::variant<star_observed, counters, night_closed>;

constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::tagged_union("event", "type", "Any event of the observatory."); }

inline constexpr auto catalog = ringtrue::tagged_catalog<event>("observatory", "v1", "https://observatory.example/v1/");

// ---- events that an HTTP header names ----

struct dome_opened {
    bool operator==(dome_opened const&) const = default;
};
BOOST_DESCRIBE_STRUCT(dome_opened, (), ())

constexpr auto contract_of(ringtrue::of<dome_opened>) { return ringtrue::describe("The dome is open."); }

struct dome_turned {
    double to;
    bool operator==(dome_turned const&) const = default;
};
BOOST_DESCRIBE_STRUCT(dome_turned, (), (to))

constexpr auto contract_of(ringtrue::of<dome_turned>)
{
    return ringtrue::describe("The dome has turned.", field(&dome_turned::to, "Where it points, in degrees from the north."));
}

inline constexpr std::array dome_events{
    ringtrue::event<dome_opened>("dome.opened"),
    ringtrue::event<dome_turned>("dome.turned"),
};
inline constexpr auto dome_catalog = ringtrue::named_catalog("dome", "v1", "https://observatory.example/dome/v1/", dome_events);

} // namespace observatory

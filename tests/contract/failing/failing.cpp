// SPDX-License-Identifier: BSL-1.0
// A suite that fails: the author of a field type writes high temperatures a degree too high.
#include <ringtrue/testing/contract_suite.hpp>

#include <ringtrue/fields/constant.hpp>

namespace failing {

struct celsius {
    int degrees;
};

} // namespace failing

template <>
struct ringtrue::field_type<failing::celsius> {
    static constexpr keywords schema{.type = json_type::number, .minimum_number = "-273", .maximum_number = "1000", .examples = {"20"}};
    static failing::celsius read(double valid) { return {static_cast<int>(valid)}; }
    static double write(failing::celsius t) { return t.degrees < 500 || t.degrees == 1000 ? t.degrees : t.degrees + 1; }
};

namespace failing {

struct measured {
    ringtrue::constant<"measured"> type;
    celsius temperature;
};
BOOST_DESCRIBE_STRUCT(measured, (), (type, temperature))

constexpr auto contract_of(ringtrue::of<measured>)
{
    return ringtrue::describe("It was so warm.",
        ringtrue::field(&measured::type, "Names the event."),
        ringtrue::field(&measured::temperature, "In degrees Celsius."));
}

} // namespace failing

ringtrue::testing::contract_suite<failing::measured> const failing_suite{"failing::measured"};

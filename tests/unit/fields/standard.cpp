// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/standard.hpp>

#include <cstdint>

using namespace ringtrue;

namespace {

template <class T>
constexpr bool has_its_range = field_type<T>::schema.type == json_type::integer && field_type<T>::schema.minimum == std::numeric_limits<T>::min()
    && field_type<T>::schema.maximum == std::numeric_limits<T>::max();

} // namespace

static_assert(has_its_range<std::int8_t> && has_its_range<std::int16_t> && has_its_range<std::int32_t> && has_its_range<std::int64_t>);
static_assert(has_its_range<std::uint8_t> && has_its_range<std::uint16_t> && has_its_range<std::uint32_t> && has_its_range<std::uint64_t>);
static_assert(has_its_range<long> && has_its_range<unsigned long> && has_its_range<long long> && has_its_range<unsigned long long>);

// Characters are no numbers to their users, and a float is not what was sent.
static_assert(!has_field_type<char> && !has_field_type<wchar_t> && !has_field_type<char8_t> && !has_field_type<char16_t> && !has_field_type<char32_t>);
static_assert(!has_field_type<float> && !has_field_type<long double>);
static_assert(!has_field_type<std::string_view> && !has_field_type<char const*>, "they would refer to a text that is gone");

static_assert(field_type<bool>::schema.type == json_type::boolean);
static_assert(field_type<double>::schema.type == json_type::number);
static_assert(field_type<std::string>::schema.type == json_type::string);
static_assert(field_type<std::string>::schema.maxLength == unlimited);

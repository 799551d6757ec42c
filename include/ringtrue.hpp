// SPDX-License-Identifier: BSL-1.0
// Describe events, decode and encode them, write their schema. Needs Boost's headers alone, and no library.
//
// Costs the compiler about half as much again as Boost.JSON's value_from and value_to, and over twice as much with -O2, which
// alone compiles the fast path of decode: a file that decodes and encodes CircleLoop's events took g++ 12 on one machine 2.0 s
// (-O2 3.4 s), the same events by Boost.JSON 1.3 s (-O2 1.5 s); see tests/bench/compile_time. A header that only describes events
// includes ringtrue/contract.hpp and the fields that it uses, at less than that.
#pragma once

#include <ringtrue/boost_json.hpp>
#include <ringtrue/contract.hpp>
#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/fields/integer.hpp>
#include <ringtrue/fields/local_number.hpp>
#include <ringtrue/fields/text.hpp>
#include <ringtrue/fields/unix_time.hpp>
#include <ringtrue/fields/uuid.hpp>
#include <ringtrue/fields/web_url.hpp>
#include <ringtrue/json_schema.hpp>
#include <ringtrue/nullable.hpp>
#include <ringtrue/validate.hpp>
#include <ringtrue/violation.hpp>

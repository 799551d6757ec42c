// SPDX-License-Identifier: BSL-1.0
// The umbrella header: describes events, decodes and encodes them, and writes their schema. Requires Boost headers only, and no
// library.
//
// Compile time is about 1.5 times that of Boost.JSON's value_from and value_to, and more than twice with -O2, since only an
// optimised file compiles the fast path of decode. With g++ 12 on one machine, a file that decodes and encodes CircleLoop's
// events took 2.0 s (-O2: 3.4 s), and 1.3 s (-O2: 1.5 s) for the same events with Boost.JSON; see tests/bench/compile_time. A
// header that only describes events includes ringtrue/contract.hpp and the field headers that it uses, which costs less.
#pragma once

#include <ringtrue/boost_json.hpp>
#include <ringtrue/contract.hpp>
#include <ringtrue/decode.hpp>
#include <ringtrue/either.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/e164_number.hpp>
#include <ringtrue/fields/integer.hpp>
#include <ringtrue/fields/local_number.hpp>
#include <ringtrue/fields/number.hpp>
#include <ringtrue/fields/text.hpp>
#include <ringtrue/fields/unix_time.hpp>
#include <ringtrue/fields/uuid.hpp>
#include <ringtrue/fields/web_url.hpp>
#include <ringtrue/json_schema.hpp>
#include <ringtrue/nullable.hpp>
#include <ringtrue/raw_json.hpp>
#include <ringtrue/result.hpp>
#include <ringtrue/unknown_event.hpp>
#include <ringtrue/validate.hpp>
#include <ringtrue/violation.hpp>

// SPDX-License-Identifier: BSL-1.0
// Floors 0 to 2: describe events, decode and encode them, write their schema. Needs Boost headers alone, and no library.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/decode.hpp>
#include <ringtrue/dom.hpp>
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
#include <ringtrue/violation.hpp>

// SPDX-License-Identifier: BSL-1.0
// Documents of one MiB, all of them invalid, that are made to be as expensive to refuse as possible.
#pragma once

#include <ringtrue/decode_options.hpp>
#include <ringtrue/violation.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace bench {

struct hostile_document {
    std::string name;
    std::string text;
    ringtrue::violations (*refuse)(std::string_view, ringtrue::decode_options const&); // decodes, as an event of one of two vendors
    bool is_circleloop;
    ringtrue::decode_options options;
};

std::vector<hostile_document> hostile_documents();

} // namespace bench

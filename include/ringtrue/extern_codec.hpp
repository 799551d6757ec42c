// SPDX-License-Identifier: BSL-1.0
// Compiles the codec of a type in one file, so that the files which use it compile faster.
//
//     // events.hpp, which all files include
//     RINGTRUE_EXTERN_CODEC(circleloop::event)
//
//     // events.cpp
//     #include "events.hpp"
//     RINGTRUE_INSTANTIATE_CODEC(circleloop::event)
//
// Both macros stand outside any namespace. They concern decode, decode_to, validate, encode and encode_to of that very type: the
// alternatives of a union are other types. If no file instantiates a codec that is used, the linker does not find these functions,
// and names the type. If two files do, it takes one of them.
#pragma once

#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/validate.hpp>

#include <string>
#include <string_view>

#define RINGTRUE_DETAIL_CODEC(PREFIX, ...) \
    PREFIX ringtrue::result<__VA_ARGS__> ringtrue::decode<__VA_ARGS__>(std::string_view, ringtrue::decode_options const&); \
    PREFIX ringtrue::violations ringtrue::decode_to<__VA_ARGS__>(__VA_ARGS__&, std::string_view, ringtrue::decode_options const&); \
    PREFIX ringtrue::violations ringtrue::validate<__VA_ARGS__>(std::string_view, ringtrue::decode_options const&); \
    PREFIX std::string ringtrue::encode<__VA_ARGS__>(__VA_ARGS__ const&); \
    PREFIX void ringtrue::encode_to<__VA_ARGS__>(std::string&, __VA_ARGS__ const&);

/// Declares that another file instantiates the codec of the type.
#define RINGTRUE_EXTERN_CODEC(...) RINGTRUE_DETAIL_CODEC(extern template, __VA_ARGS__)

/// Instantiates the codec of the type, here and for all files.
#define RINGTRUE_INSTANTIATE_CODEC(...) RINGTRUE_DETAIL_CODEC(template, __VA_ARGS__)

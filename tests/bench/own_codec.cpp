// SPDX-License-Identifier: BSL-1.0
#include "own_codec.hpp"

#include <ringtrue.hpp>

namespace {

template <class T>
bool decode(std::string_view text)
{
    auto event = ringtrue::decode<T>(text);
    asm volatile("" : : "r"(&event) : "memory");
    return event.has_value();
}

bool validate_call(std::string_view text) { return ringtrue::validate<circleloop::call_event>(text).empty(); }

bool validate_call_fully(std::string_view text) { return ringtrue::validate(text, ringtrue::keywords_of<circleloop::call_event>).empty(); }

bool decode_call_to(circleloop::call_event& target, std::string_view text) { return ringtrue::decode_to(target, text).empty(); }

template <class T>
void encode(T const& event, std::string& out)
{
    out = ringtrue::encode(event);
}

void encode_call_to(circleloop::call_event const& event, std::string& out) { ringtrue::encode_to(out, event); }

} // namespace

bench::own_codec const bench::ringtrue_codec{
    decode<circleloop::call_event>, decode<circleloop::event>, validate_call, validate_call_fully, decode_call_to, encode<circleloop::call_event>, encode_call_to, encode<circleloop::event>};

// SPDX-License-Identifier: BSL-1.0
// The texts and events that are measured: 10,000 of each kind, all different, made from a fixed seed.
#pragma once

#include "plain.hpp"

#include <ringtrue/vendor/circleloop.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace bench {

enum class style { compact, indented, shuffled, unknown_members, escapes };

inline constexpr std::size_t corpus_size = 10'000;

/// Texts with room for simdjson's padding behind them.
using texts = std::vector<std::string>;

texts call_events(style of, std::size_t size = corpus_size);
/// 45 % call_ringing, 45 % call_missed, 10 % message_received.
texts mixed_events(style of, std::size_t size = corpus_size);
/// Calls with one rule broken each, by the name of the mutation operator that did it; and as every_value, calls of which each
/// value breaks one.
std::map<std::string, texts> broken_call_events();

/// The events of call_events and mixed_events.
std::vector<circleloop::call_event> decoded_call_events();
std::vector<circleloop::event> decoded_mixed_events();

/// The same for libraries that check nothing.
plain::call_event plain_of(circleloop::call_event const& event);
plain::message_event plain_of(circleloop::message_event const& event);

} // namespace bench

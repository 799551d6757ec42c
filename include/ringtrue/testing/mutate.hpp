// SPDX-License-Identifier: BSL-1.0
// Floor 3. From a valid document, documents that break exactly one rule, or several at once, each with its reason.
//
//     for (auto const& m : mutations(text, ringtrue::keywords_of<circleloop::event>))
//         expect(m.apply(text), m.broken, m.pointer);   // exactly one violation, of this rule, at this place
//
//     auto const document = draw_faults(text, mutations(text, schema), 3, source);   // up to three that are independent
//
// In namespace ringtrue::testing. A mutation_operator says how a rule is broken; a mutation has the rule, the JSON Pointer,
// the old and the new value. The schema has to live as long as the program, as keywords_of<T> does.
#pragma once

#include <ringtrue/detail/mutation.hpp>
#include <ringtrue/detail/mutations.hpp>
#include <ringtrue/detail/random_source.hpp>

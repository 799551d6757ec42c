// SPDX-License-Identifier: BSL-1.0
// Floor 3. The laws of a contract, free of any test framework: for tests, for fuzzers, and for codecs other than ours.
//
//     ringtrue::testing::subject_of<circleloop::event> const subject;
//     random_source source{42};
//     tally seen{subject.schema()};
//     for (auto const& law : ringtrue::testing::laws)
//         if (auto failed = law.check({subject, source, seen, {}}, subject.generate(source, 50)))
//             report(law.id, failed->what, failed->document, failed->expected, failed->got);
#pragma once

#include <ringtrue/detail/law_table.hpp>

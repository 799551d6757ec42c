// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/schema_options.hpp>

// Consumers' schemas of today's dialect are what is written where nothing is asked for.
static_assert(ringtrue::schema_options{}.dialect == ringtrue::dialect::draft_2020_12);
static_assert(!ringtrue::schema_options{}.closed);
static_assert(!ringtrue::schema_options{}.lookahead);

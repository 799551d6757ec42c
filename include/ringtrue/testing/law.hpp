// SPDX-License-Identifier: BSL-1.0
// The input and the result of a law, and the checks that laws share.
#pragma once

#include <ringtrue/testing/codec.hpp>
#include <ringtrue/testing/comparison.hpp>
#include <ringtrue/testing/coverage.hpp>
#include <ringtrue/testing/detail/mutate/respell.hpp>
#include <ringtrue/testing/mutation.hpp>
#include <ringtrue/testing/random_source.hpp>
#include <ringtrue/violation.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing {

/// An independent validator: decides whether a JSON text is valid under a schema, and does not use ringtrue.
struct validator {
    std::string name;
    std::function<bool(std::string_view text)> accepts;
    /// Names a limitation of the validator that is known to affect this text; returns an empty text if there is none.
    std::function<std::string_view(std::string_view text)> limitation = [](std::string_view) { return std::string_view{}; };
};

/// A document for which a law does not hold.
struct counterexample {
    std::string what; // in one sentence
    std::string document; // on which the law fails
    std::string expected;
    std::string got;
    std::optional<comparison> failed{}; // of the kit's own laws and fuzz properties

    /// For a property of your own.
    counterexample(std::string says, std::string on, std::string wanted, std::string came)
        : what{std::move(says)}, document{std::move(on)}, expected{std::move(wanted)}, got{std::move(came)}
    {
    }

    counterexample(comparison c, std::string on, std::string wanted, std::string came)
        : counterexample{to_string(c), std::move(on), std::move(wanted), std::move(came)}
    {
        failed = c;
    }
};

/// What a run has checked.
struct tally {
    std::size_t checks = 0; // verdicts compared with the expected ones
    std::array<std::size_t, mutation_operators> operators{};
    constraint_coverage coverage;

    explicit tally(keywords const& schema) : coverage{schema} {}
};

/// The input of a law, besides the event.
struct law_context {
    codec const& about;
    random_source& source; // of the law's random choices
    tally& seen;
    std::vector<validator> const& validators; // of the codec's open schema
    /// The coverage of earlier events: a law first tries what is missing there. Not `seen`, which changes with each event: a law
    /// must do the same again for the same event and the same choices.
    constraint_coverage const* before = nullptr;
    /// Values of the codec to decode over, for a property that starts from a document instead of an event.
    std::vector<any_event> const* targets = nullptr;
};

/// A counterexample, or nothing if the law holds for the event.
using law_result = std::optional<counterexample>;

namespace detail {

using namespace ringtrue::detail;

inline std::string lines_of(violations const& all)
{
    std::string text;
    for (auto const& v : all)
        append(text, {text.empty() ? "" : "\n", to_string(v)});
    return text.empty() ? "no violation" : text;
}

inline std::string one_violation(rule broken, std::string_view pointer)
{
    std::string text{"one violation, "};
    append(text, {to_string(broken), ", at ", pointer.empty() ? "the document" : pointer});
    return text;
}

/// Whether the line and column match the offset.
inline bool is_placed(violation const& v, std::string_view text)
{
    if (v.offset > text.size())
        return false;
    auto const before = text.substr(0, v.offset);
    auto const line_start = before.rfind('\n') == before.npos ? 0 : before.rfind('\n') + 1;
    auto const lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    return v.line == lines + 1 && v.column == count_code_points(before.substr(line_start)) + 1;
}

/// Returns the event's text as encoded, or in half of the cases in another spelling.
inline std::string some_spelling(law_context const& law, any_event const& event)
{
    auto text = law.about.encode(event);
    return law.source.one_in(2) ? text : respeller{law.source}(text);
}

/// Fails unless the decoder rejects the text for this rule at this pointer and offset, and for nothing else. Does not check the
/// pointer of a syntax error.
inline law_result refused_for(law_context const& law, std::string const& text, decode_options const& options, rule broken, std::string_view pointer,
    std::size_t at = unknown_offset)
{
    ++law.seen.checks;
    auto const decoded = law.about.decode(text, options);
    auto const expected = [&] { return one_violation(broken, pointer); };
    if (decoded.has_value())
        return counterexample{comparison::an_invalid_document_is_accepted, text, expected(), "an event"};
    auto const& all = decoded.error();
    auto const fails = [&](comparison what) { return counterexample{what, text, expected(), lines_of(all)}; };
    if (all.size() != 1)
        return fails(comparison::one_fault_does_not_give_one_violation);
    if (all[0].rule != broken)
        return fails(comparison::a_violation_has_another_rule);
    if (broken != rule::syntax && all[0].pointer != pointer)
        return fails(comparison::a_violation_has_another_pointer);
    if (at != unknown_offset && all[0].offset != at)
        return counterexample{comparison::a_violation_has_another_offset, text, "offset " + std::to_string(at), "offset " + std::to_string(all[0].offset)};
    if (!is_placed(all[0], text))
        return fails(comparison::a_violation_has_another_line_or_column);
    if (all[0].expected.empty() || all[0].found.empty())
        return fails(comparison::a_violation_says_too_little);
    return {};
}

inline law_result refused_for(law_context const& law, std::string const& text, mutation const& m)
{
    auto failed = refused_for(law, text, {.closed = m.is_accepted_by_default()}, m.broken, m.pointer, m.found_at);
    if (failed) {
        append(failed->expected, {" (", to_string(m.op), ": ", m.old_value.empty() ? "nothing" : m.old_value, " became ",
            m.new_value.empty() ? "nothing" : m.new_value, ")"});
    } else {
        ++law.seen.operators[static_cast<std::size_t>(m.op)];
        law.seen.coverage.broken(m.field, m.broken);
    }
    return failed;
}

/// Fails unless the decoder accepts the text, as the event `as` if that is not null.
inline law_result accepted(law_context const& law, std::string const& text, any_event const& as)
{
    ++law.seen.checks;
    auto const decoded = law.about.decode(text);
    if (!decoded)
        return counterexample{comparison::a_valid_document_is_refused, text, "an event", lines_of(decoded.error())};
    if (as != nullptr && !law.about.same(*decoded, as))
        return counterexample{comparison::a_document_is_decoded_to_another_event, text, law.about.encode(as), law.about.encode(*decoded)};
    return {};
}

/// Reduces the list to `most` elements: first those for which `is_wanted_most` is true, then random ones.
template <class T, class Wanted>
void keep_some(std::vector<T>& all, std::size_t most, random_source& source, Wanted const& is_wanted_most)
{
    for (auto count = all.size(); count > 1; --count)
        std::swap(all[count - 1], all[source.below(count)]);
    std::partition(all.begin(), all.end(), is_wanted_most);
    if (all.size() > most)
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(most), all.end());
}

template <class T>
void keep_some(std::vector<T>& all, std::size_t most, random_source& source)
{
    keep_some(all, most, source, [](T const&) { return false; });
}

} // namespace detail
} // namespace ringtrue::testing

// SPDX-License-Identifier: BSL-1.0
// Parses JSON text (RFC 8259) to nodes, or reports the place of the syntax error and what was expected there.
//
// Boost.JSON 1.81's parser does not give the place of every value, the spelling of every number (it rejects 1e99999999999, which
// is JSON), equal members, or messages such as "expected a comma or }". Tests compare the two parsers.
#pragma once

#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/lookalike.hpp>
#include <ringtrue/detail/json/number.hpp>
#include <ringtrue/detail/json/parse_string.hpp>
#include <ringtrue/detail/text/append.hpp>
#include <ringtrue/detail/text/plain_text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Returns an upper bound of the number of nodes: each value and each name but the first follows one of these characters outside
/// strings. A list that grows would need memory for two lists.
[[gnu::noinline]] inline std::size_t count_nodes(std::string_view text)
{
    std::size_t count = 1;
    bool in_string = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (char const c = text[at]; c == '"')
            in_string = !in_string;
        else if (in_string)
            at += c == '\\';
        else
            count += c == '[' || c == '{' || c == ',' || c == ':';
    }
    return count;
}

class parser {
public:
    /// `text` must outlive `out`, which must be empty. Requires a text of at most `largest_text` bytes.
    parser(document& out, std::string_view text, std::size_t max_depth) : out_{out}, text_{text}, max_depth_{max_depth}
    {
        out.source = text;
        constexpr std::size_t usual = 64; // one allocation for a webhook's event
        // A JSON text has at most one node for two bytes.
        out.nodes.reserve(text.size() < 256 * usual ? std::min(text.size() / 8, usual) : std::min(count_nodes(text), text.size() / 2 + usual));
    }

    /// Whether the text is JSON. If so, `out` holds the document; if not, error() returns the first error.
    bool parse() { return is_utf8_encoded() && whole_value() && at_end(); }

    [[gnu::cold]] violation error() const
    {
        violation v;
        v.rule = rule::syntax;
        v.offset = at_;
        position_finder{text_}.locate(v);
        if (open_ != no_container)
            append_open_pointer(v.pointer, out_, open_);
        if (open_ != no_container && value_is_due_)
            append_child_token(v.pointer, out_, open_, out_.nodes.size());
        if (is_too_deep_) {
            explain_depth(v, max_depth_);
            return v;
        }
        v.expected = expected_;
        if (!found_.empty()) {
            v.found = found_;
        } else if (!more()) {
            v.found = "the end of the text";
        } else {
            v.found = "'";
            append_printable(v.found, text_.substr(at_, first_code_point(text_.substr(at_)).size));
            if (v.found.size() == 1)
                append_printable(v.found, text_.substr(at_, 1));
            v.found.push_back('\'');
        }
        if (auto const remark = remark_on_text(out_, at_); !remark.empty())
            append(v.found, {", ", remark});
        return v;
    }

private:
    enum class progress { failed, complete, opened };

    document& out_;
    std::string_view text_;
    std::size_t max_depth_;
    std::size_t at_ = 0;
    bool value_is_due_ = false;
    std::string_view expected_; // after a failure: what is expected at `at_`
    std::string_view found_; // what is there instead, if it has a name
    bool is_too_deep_ = false;
    std::uint32_t open_ = no_container; // the innermost open array or object; its `choice` is the one around it
    std::size_t depth_ = 0;

    [[gnu::cold]] bool fail(std::string_view expected)
    {
        expected_ = expected;
        return false;
    }

    bool more() const { return at_ < text_.size(); }
    bool next_is(char c) const { return more() && text_[at_] == c; }
    bool next_is_digit() const { return more() && text_[at_] >= '0' && text_[at_] <= '9'; }

    bool take(char c)
    {
        bool const is_next = next_is(c);
        at_ += is_next;
        return is_next;
    }

    void skip_whitespace()
    {
        while (next_is(' ') || next_is('\t') || next_is('\n') || next_is('\r'))
            ++at_;
    }

    bool at_end()
    {
        skip_whitespace();
        return !more() || fail("nothing after the document");
    }

    /// Does not recurse: deep input needs no deep stack.
    bool whole_value()
    {
        for (;;) {
            skip_whitespace();
            value_is_due_ = true;
            auto const read = value();
            if (read == progress::failed)
                return false;
            value_is_due_ = false;
            if (read == progress::complete && !next_value_or_end())
                return false;
            if (open_ == no_container)
                return true;
        }
    }

    /// After a complete value: closes the containers that end here, and stops where the next value starts.
    bool next_value_or_end()
    {
        while (open_ != no_container) {
            skip_whitespace();
            bool const in_object = out_[open_].kind == node_kind::object;
            if (next_is(in_object ? '}' : ']')) {
                close();
            } else if (take(',')) {
                skip_whitespace();
                return !in_object || name("a member's name in double quotes");
            } else {
                return fail(in_object ? "a comma or }" : "a comma or ]");
            }
        }
        return true;
    }

    /// Reads a scalar or an empty container, or opens a container up to its first value.
    progress value()
    {
        auto const done = [](bool complete) { return complete ? progress::complete : progress::failed; };
        switch (more() ? text_[at_] : '\0') {
        case '{': return open(node_kind::object);
        case '[': return open(node_kind::array);
        case '"': return done(string());
        case 't': return done(word("true", node_kind::boolean));
        case 'f': return done(word("false", node_kind::boolean));
        case 'n': return done(word("null", node_kind::null));
        default: return done(next_is('-') || next_is_digit() ? number() : fail("a value"));
        }
    }

    /// Names other encodings, since their first bytes alone would not explain the error.
    bool is_utf8_encoded()
    {
        auto const zero_at = text_.substr(0, 2).find('\0');
        if (text_.starts_with("\xEF\xBB\xBF"))
            found_ = "a byte order mark";
        else if (text_.starts_with("\xFF\xFE") || text_.starts_with("\xFE\xFF") || (text_.size() > 1 && zero_at != text_.npos))
            found_ = "UTF-16 or UTF-32";
        return found_.empty() || fail("JSON in UTF-8 without a byte order mark");
    }

    void add(node_kind kind, std::size_t start, std::string_view text)
    {
        out_.nodes.push_back({kind, text, start, out_.nodes.size() + 1});
    }

    bool word(std::string_view letters, node_kind kind)
    {
        auto const start = at_;
        for (char const c : letters)
            if (!take(c))
                return fail(letters);
        add(kind, start, letters);
        return true;
    }

    bool number()
    {
        auto const found = find_number(text_.substr(at_));
        auto const start = std::exchange(at_, at_ + found.size);
        if (!found.is_complete)
            return fail("a digit");
        add(node_kind::number, start, text_.substr(start, found.size));
        return true;
    }

    bool string()
    {
        auto const start = at_;
        if (text_.size() >= 16) { // without escapes, the usual case
            auto const* const first = text_.data() + start + 1;
            auto const* const closing = skip_plain(first, text_.data() + text_.size());
            auto const size = static_cast<std::size_t>(closing - first);
            if (start + 1 + size < text_.size() && *closing == '"') {
                at_ += size + 2;
                add(node_kind::string, start, {first, size});
                return true;
            }
        }
        return unusual_string();
    }

    /// Apart, so that the usual string needs few registers.
    [[gnu::noinline]] bool unusual_string()
    {
        auto const start = at_;
        auto const read = parse_string(text_, at_, out_.unescaped);
        at_ = read.end;
        if (!read.expected.empty())
            return fail(read.expected);
        add(node_kind::string, start, read.characters);
        return true;
    }

    bool name(std::string_view expected)
    {
        if (!next_is('"'))
            return fail(expected);
        if (!string())
            return false;
        skip_whitespace();
        return take(':') || fail("a colon after the member's name");
    }

    progress open(node_kind kind)
    {
        if (depth_ == max_depth_) {
            is_too_deep_ = true;
            return progress::failed;
        }
        add(kind, at_, text_.substr(at_, 1));
        out_.nodes.back().choose(std::exchange(open_, static_cast<std::uint32_t>(out_.nodes.size() - 1)));
        ++depth_;
        ++at_;
        skip_whitespace();
        bool const in_object = kind == node_kind::object;
        if (next_is(in_object ? '}' : ']')) {
            close();
            return progress::complete;
        }
        value_is_due_ = false;
        return !in_object || name("a member's name in double quotes, or }") ? progress::opened : progress::failed;
    }

    void close()
    {
        ++at_;
        auto& container = out_[open_];
        container.size = static_cast<std::uint32_t>(at_ - container.offset);
        container.next = static_cast<std::uint32_t>(out_.nodes.size());
        open_ = container.choice;
        container.choice = 0;
        --depth_;
    }
};

} // namespace ringtrue::detail

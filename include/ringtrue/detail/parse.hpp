// SPDX-License-Identifier: BSL-1.0
// Floor 2, private. JSON text (RFC 8259) to nodes, or to the one place where it stops being JSON and what was expected.
//
// Ours, and not Boost.JSON's parser, for what 1.81 does not give: the place of every value, the spelling of every number
// (1e99999999999 is JSON, and refused there), equal members, and "expected a comma or }". Tests hold the two together.
#pragma once

#include <ringtrue/detail/document.hpp>
#include <ringtrue/detail/parse_string.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace ringtrue::detail {

class parser {
public:
    /// `text` has to outlive `out`, which has to be empty.
    parser(document& out, std::string_view text, std::size_t max_depth) : out_{out}, text_{text}, max_depth_{max_depth}
    {
        out.source = text;
    }

    /// Whether the text is JSON; then `out` holds the whole document, and else error() is the first thing that is wrong.
    bool parse() { return is_utf8_encoded() && whole_value() && at_end(); }

    [[gnu::cold]] violation error() const
    {
        violation v;
        v.rule = rule::syntax;
        v.pointer = pointer();
        v.expected = expected_;
        v.found = found_.empty() ? found_here() : std::string{found_};
        v.offset = at_;
        position_finder{text_}.locate(v);
        return v;
    }

private:
    enum class progress { failed, complete, opened };

    document& out_;
    std::string_view text_;
    std::size_t max_depth_;
    std::size_t at_ = 0;
    bool value_is_due_ = false;
    std::string expected_; // where parsing failed: what stands in the place of the text at `at_`
    std::string_view found_; // what stands there, if it has a name
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t open_ = none; // the innermost array or object that is open; its `choice` is the one around it
    std::size_t depth_ = 0;

    bool fail(std::string expected)
    {
        expected_ = std::move(expected);
        return false;
    }

    bool more() const { return at_ < text_.size(); }
    bool next_is(char c) const { return more() && text_[at_] == c; }
    bool next_is_digit() const { return more() && text_[at_] >= '0' && text_[at_] <= '9'; }
    bool take(char c) { return next_is(c) && (++at_, true); }

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

    /// Loops instead of recursing: the depth of the input never becomes depth of the stack.
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
            if (open_ == none)
                return true;
        }
    }

    /// Behind a complete value: closes what ends here, up to where the next value is due.
    bool next_value_or_end()
    {
        while (open_ != none) {
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

    /// A scalar, an empty container, or the opening of one up to where its first value is due.
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

    /// Other encodings are worth a name: their first bytes alone would puzzle the reader of the message.
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
                return fail(concat({"the word ", letters}));
        add(kind, start, letters);
        return true;
    }

    bool digits()
    {
        if (!next_is_digit())
            return fail("a digit");
        while (next_is_digit())
            ++at_;
        return true;
    }

    bool number()
    {
        auto const start = at_;
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            if (!digits())
                return false;
        }
        add(node_kind::number, start, text_.substr(start, at_ - start));
        return true;
    }

    bool string()
    {
        auto const start = at_;
        auto const read = parse_string(text_, at_, out_.unescaped);
        at_ = read.end;
        if (!read.expected.empty())
            return fail(std::string{read.expected});
        add(node_kind::string, start, read.characters);
        return true;
    }

    bool name(std::string expected)
    {
        if (!next_is('"'))
            return fail(std::move(expected));
        if (!string())
            return false;
        skip_whitespace();
        return take(':') || fail("a colon after the member's name");
    }

    progress open(node_kind kind)
    {
        if (depth_ == max_depth_) {
            fail(concat({"at most ", std::to_string(max_depth_), " levels of arrays and objects"}));
            found_ = "one more";
            return progress::failed;
        }
        add(kind, at_, text_.substr(at_, 1));
        out_.nodes.back().choice = std::exchange(open_, out_.nodes.size() - 1);
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
        container.text = text_.substr(container.offset, at_ - container.offset);
        container.next = out_.nodes.size();
        open_ = std::exchange(container.choice, 0);
        --depth_;
    }

    /// The place that is being read: the value that is due, or else the innermost array or object.
    [[gnu::cold]] std::string pointer() const
    {
        auto path = open_ == none ? std::string{} : pointer_to(open_);
        if (open_ != none && value_is_due_)
            append_token(path, open_, out_.nodes.size());
        return path;
    }

    /// The pointer to an array or object that is open. As deep as the document's depth, which is limited.
    [[gnu::cold]] std::string pointer_to(std::size_t container) const
    {
        auto const outer = out_[container].choice;
        if (outer == none)
            return {};
        auto path = pointer_to(outer);
        append_token(path, outer, container);
        return path;
    }

    /// Appends the name or index of a container's child.
    [[gnu::cold]] void append_token(std::string& path, std::size_t container, std::size_t child) const
    {
        bool const in_object = out_[container].kind == node_kind::object;
        std::size_t index = 0;
        auto i = container + 1 + in_object;
        for (; i < child; i = out_[i].next + in_object)
            ++index;
        append_pointer_token(path, in_object ? out_[child - 1].text : std::string_view{std::to_string(index)});
    }

    /// The character at the place of the error.
    [[gnu::cold]] std::string found_here() const
    {
        if (!more())
            return "the end of the text";
        auto const size = first_code_point(text_.substr(at_)).size;
        return concat({"'", printable(text_.substr(at_, size == 0 ? 1 : size)), "'"});
    }
};

} // namespace ringtrue::detail

// SPDX-License-Identifier: BSL-1.0
// The interface through which the laws use a contract's codec and schema.
//
// The laws know this class only. They are compiled once for all contracts, and a codec that is broken on purpose is a class that
// overrides one function.
#pragma once

#include <ringtrue/boost_json.hpp>
#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/json_schema.hpp>
#include <ringtrue/testing/detail/generate/copy.hpp>
#include <ringtrue/testing/detail/generate/draw.hpp>
#include <ringtrue/testing/detail/generate/put_text.hpp>
#include <ringtrue/testing/detail/generate/same_value.hpp>
#include <ringtrue/testing/detail/generate/shrink.hpp>
#include <ringtrue/testing/exact_buffer.hpp>
#include <ringtrue/unencodable.hpp>

#include <boost/json.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing {

/// An immutable, shared value of a codec's type. Only the codec that made it accepts it.
using any_event = std::shared_ptr<void const>;

/// A contract's codec and schema, independent of its type. The functions behave like those of the same name in namespace
/// ringtrue.
class codec {
public:
    codec(std::string name, keywords const& schema) : name_{std::move(name)}, schema_{&schema} {}
    virtual ~codec() = default;

    std::string const& name() const { return name_; }
    keywords const& schema() const { return *schema_; }

    // What the laws check.

    virtual std::string encode(any_event const& event) const = 0;
    virtual result<any_event> decode(std::string_view text, decode_options const& options) const = 0;
    /// Decodes into a copy of the value that `target` refers to, and lets `target` refer to that copy.
    virtual violations decode_to(any_event& target, std::string_view text) const = 0;
    /// Like decode_to, where the text lies in the copy: in its string of number `place`, as far as it has one that can hold the text.
    virtual violations decode_to_from_within(any_event& target, std::string_view text, std::size_t) const { return decode_to(target, text); }
    /// Encodes what is left of a copy of the event that was moved from. Returns nothing if encoding throws `unencodable`, as it may.
    virtual std::optional<std::string> encode_moved_from(any_event const&) const { return {}; }
    virtual violations validate(std::string_view text, decode_options const& options) const { return decode(text, options).error(); }
    virtual boost::json::value to_value(any_event const& event) const = 0;
    virtual result<any_event> from_value(boost::json::value const& value) const = 0;
    virtual std::string json_schema(schema_options options) const { return schema_text(*schema_, options); }

    result<any_event> decode(std::string_view text) const { return decode(text, {}); }

    // The paths of a codec that has two of them.

    virtual bool has_fast_path() const { return false; }
    /// Returns null if the fast path gives up.
    virtual any_event recognise(std::string_view, decode_options const&) const { return {}; }
    virtual result<any_event> decode_fully(std::string_view text, decode_options const& options) const { return decode(text, options); }

    // What the laws need for their checks.

    virtual any_event generate(random_source& source, std::size_t size) const = 0;
    virtual std::vector<any_event> shrink(any_event const& event) const = 0;
    virtual bool same(any_event const& a, any_event const& b) const = 0;

private:
    std::string name_;
    keywords const* schema_;

    static std::string schema_text(keywords const& schema, schema_options options)
    {
        return ringtrue::detail::text_of(ringtrue::detail::schema_document::of(schema), options);
    }
};

/// The codec that ringtrue derives for a described type.
template <class T>
class codec_of : public codec {
public:
    explicit codec_of(std::string name = std::string{keywords_of<T>.title}) : codec{std::move(name), keywords_of<T>} {}

    using codec::decode;

    std::string encode(any_event const& event) const override { return ringtrue::encode(get(event)); }

    result<any_event> decode(std::string_view text, decode_options const& options) const override
    {
        auto decoded = ringtrue::decode<T>(exact_buffer{text}, options);
        if (!decoded)
            return std::move(decoded).error();
        return result<any_event>{std::in_place, make(*std::move(decoded))};
    }

    bool has_fast_path() const override
    {
        using namespace ringtrue::detail;
        return chosen_path != path::full && recognised<T>::is_possible;
    }

    any_event recognise(std::string_view text, decode_options const& options) const override
    {
        exact_buffer const exact{text};
        if constexpr (ringtrue::detail::recognised<T>::is_possible)
            if (ringtrue::detail::recognised<T> const fast{exact, options})
                return make(ringtrue::detail::make<T>(fast.source()));
        return nullptr;
    }

    result<any_event> decode_fully(std::string_view text, decode_options const& options) const override
    {
        auto decoded = ringtrue::detail::decode_fully<T>(exact_buffer{text}, options);
        if (!decoded)
            return std::move(decoded).error();
        return result<any_event>{std::in_place, make(*std::move(decoded))};
    }

    violations decode_to(any_event& target, std::string_view text) const override
    {
        auto held = detail::copy(get(target));
        auto found = ringtrue::decode_to(held, exact_buffer{text});
        target = make(std::move(held));
        return found;
    }

    violations decode_to_from_within(any_event& target, std::string_view text, std::size_t place) const override
    {
        auto held = detail::copy(get(target));
        auto found = ringtrue::decode_to(held, detail::put_text(held, text, place));
        target = make(std::move(held));
        return found;
    }

    std::optional<std::string> encode_moved_from(any_event const& event) const override
    {
        auto held = detail::copy(get(event));
        auto const taken = std::move(held);
        static_cast<void>(taken);
        try {
            return ringtrue::encode(held);
        } catch (unencodable const&) {
            return {};
        }
    }

    violations validate(std::string_view text, decode_options const& options) const override
    {
        return ringtrue::validate(exact_buffer{text}, schema(), options);
    }

    boost::json::value to_value(any_event const& event) const override { return boost::json::value_from(get(event)); }

    result<any_event> from_value(boost::json::value const& value) const override
    {
        try {
            return result<any_event>{std::in_place, make(boost::json::value_to<T>(value))};
        } catch (invalid_document const& refused) {
            return refused.violations();
        }
    }

    any_event generate(random_source& source, std::size_t size) const override { return make(detail::draw<T>(source, size)); }

    std::vector<any_event> shrink(any_event const& event) const override
    {
        std::vector<any_event> smaller;
        for (auto& candidate : detail::shrink_value(get(event)))
            smaller.push_back(make(std::move(candidate)));
        return smaller;
    }

    bool same(any_event const& a, any_event const& b) const override { return detail::same_value(get(a), get(b)); }

    static T const& get(any_event const& event) { return *static_cast<T const*>(event.get()); }
    static any_event make(T event) { return std::make_shared<T const>(std::move(event)); }
};

} // namespace ringtrue::testing

// SPDX-License-Identifier: BSL-1.0
// The source of a value on the full path: a node of a document that check() has found valid.
#pragma once

#include <ringtrue/detail/describe/members.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/has_type.hpp>
#include <ringtrue/detail/json/member_names.hpp>
#include <ringtrue/detail/json/number.hpp>
#include <ringtrue/detail/json/spelling.hpp>
#include <ringtrue/keywords.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>

namespace ringtrue::inline RINGTRUE_ABI::detail {

class node_source {
public:
    static constexpr bool has_unknown_events = true;

    node_source(document const& d, std::size_t i) : d_{&d}, i_{i} {}

    std::string_view text() const { return at().text(); }
    integer_value integer() const { return parse_integer(at().text()).value; }
    double number() const { return parse_double(at().text()); }
    bool boolean() const { return at().text() == "true"; }
    std::size_t choice() const { return at().choice; }
    bool is_deviation() const { return at().choice == deviates || is_null(); } // of a tolerant field

    /// Returns the text of an object's tag.
    std::string_view tag_text(std::string_view tag) const { return (*d_)[find_tag(*d_, i_, tag)].text(); }

    /// Returns the JSON text, which may be in `room`.
    std::string_view json(std::string& room) const { return json_of(*d_, i_, room); }

    /// Returns the index of an either's alternative.
    template <class Either>
    std::size_t alternative() const
    {
        return find_alternative(keywords_of<Either>.anyOf, at().kind);
    }

    bool is_absent() const { return i_ == 0; } // 0 is the document's value, which is no member
    bool is_null() const { return at().kind == node_kind::null; }
    node_source inner() const { return *this; }

    /// Returns use(source of the value that a pointer owns).
    template <class T, class Use>
    auto with_boxed(Use const& use) const
    {
        return use(*this);
    }

    template <class T>
    class members_of {
    public:
        explicit members_of(node_source object) : d_{object.d_}
        {
            auto const& d = *d_;
            for (auto name = object.i_ + 1; name < d[object.i_].next; name = d[name + 1].next)
                if (auto const choice = d[name].choice; choice != 0)
                    at_[choice - 1] = name + 1;
        }

        template <std::size_t I>
        node_source get() const
        {
            return {*d_, at_[I]};
        }

    private:
        document const* d_;
        std::array<std::size_t, members<T>::size> at_{}; // the index of each member's value; 0 if it is absent
    };

    /// The items of a std::array.
    template <class T>
    class items_of {
    public:
        explicit items_of(node_source array) : d_{array.d_}
        {
            std::size_t i = 0;
            for (auto item = array.i_ + 1; item < array.at().next; item = (*d_)[item].next)
                at_[i++] = item;
        }

        template <std::size_t I>
        node_source get() const
        {
            return {*d_, at_[I]};
        }

    private:
        document const* d_;
        std::array<std::size_t, std::tuple_size_v<T>> at_{};
    };

    /// Calls visit(item).
    template <class Item, class Visit>
    void for_each_item(Visit const& visit) const
    {
        for (auto item = i_ + 1; item < at().next; item = (*d_)[item].next)
            visit(node_source{*d_, item});
    }

    /// Calls visit(name, value) for each member of a map.
    template <class Value, class Visit>
    void for_each_member(Visit const& visit) const
    {
        for (auto name = i_ + 1; name < at().next; name = (*d_)[name + 1].next)
            visit((*d_)[name].text(), node_source{*d_, name + 1});
    }

    /// Calls visit(name, value) for each member of a struct that is not described.
    template <class Visit>
    void for_each_other_member(Visit const& visit) const
    {
        for (auto name = i_ + 1; name < at().next; name = (*d_)[name + 1].next)
            if ((*d_)[name].choice == 0)
                visit((*d_)[name].text(), node_source{*d_, name + 1});
    }

private:
    document const* d_;
    std::size_t i_;

    node const& at() const { return (*d_)[i_]; }
};

} // namespace ringtrue::detail

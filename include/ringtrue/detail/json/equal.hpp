// SPDX-License-Identifier: BSL-1.0
// Finds equal items of an array. Values are equal as in JSON Schema (2020-12 Core, 4.2.2): numbers by their value, objects whatever
// the order of their members.
#pragma once

#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/number.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Orders the values of a document. The order has no meaning, except that equal values are neither less nor greater.
class value_order {
public:
    explicit value_order(document const& d) : d_{d} {}

    /// Returns a number below, equal to or above 0.
    int compare(std::size_t a, std::size_t b) const
    {
        auto const& x = d_[a];
        auto const& y = d_[b];
        if (x.kind != y.kind)
            return x.kind < y.kind ? -1 : 1;
        switch (x.kind) {
        case node_kind::number: return compare_numbers(x.text(), y.text());
        case node_kind::array: return compare_lists(items(a), items(b), [](std::size_t, std::size_t) { return 0; });
        case node_kind::object:
            return compare_lists(members(a), members(b), [this](std::size_t v, std::size_t w) { return d_[v - 1].text().compare(d_[w - 1].text()); });
        default: return x.text().compare(y.text());
        }
    }

private:
    document const& d_;

    using nodes = std::vector<std::size_t>;

    /// Numbers are equal if they have the same digits, without zeros at both ends, and the same place of the first one.
    static int compare_numbers(std::string_view a, std::string_view b)
    {
        auto const x = to_decimal(a);
        auto const y = to_decimal(b);
        if (x.digits == 0 || y.digits == 0)
            return static_cast<int>(x.digits != 0) - static_cast<int>(y.digits != 0);
        auto const key = [](decimal const& d) { return std::pair{d.negative, static_cast<std::int64_t>(d.digits) + d.exponent}; };
        if (key(x) != key(y))
            return key(x) < key(y) ? -1 : 1;
        significant_digits first{a};
        significant_digits second{b};
        for (auto left = std::max(x.digits, y.digits); left > 0; --left)
            if (auto const p = first.next(), q = second.next(); p != q)
                return p < q ? -1 : 1;
        return 0;
    }

    /// The digits of a number from the first one that is not zero; zeros follow the last one.
    class significant_digits {
    public:
        explicit significant_digits(std::string_view number) : rest_{number.substr(0, number.find_first_of("eE"))}
        {
            rest_.remove_prefix(std::min(rest_.find_first_of("123456789"), rest_.size()));
        }

        char next()
        {
            if (rest_.starts_with('.'))
                rest_.remove_prefix(1);
            if (rest_.empty())
                return '0';
            char const digit = rest_.front();
            rest_.remove_prefix(1);
            return digit;
        }

    private:
        std::string_view rest_;
    };

    nodes items(std::size_t array) const
    {
        nodes all;
        for (auto item = array + 1; item < d_[array].next; item = d_[item].next)
            all.push_back(item);
        return all;
    }

    /// Returns the values of the members, sorted by their names.
    nodes members(std::size_t object) const
    {
        nodes all;
        for (auto name = object + 1; name < d_[object].next; name = d_[name + 1].next)
            all.push_back(name + 1);
        std::sort(all.begin(), all.end(), [this](std::size_t a, std::size_t b) { return d_[a - 1].text() < d_[b - 1].text(); });
        return all;
    }

    template <class CompareNames>
    int compare_lists(nodes const& a, nodes const& b, CompareNames const& compare_names) const
    {
        if (a.size() != b.size())
            return a.size() < b.size() ? -1 : 1;
        for (std::size_t i = 0; i < a.size(); ++i) {
            if (auto const names = compare_names(a[i], b[i]); names != 0)
                return names;
            if (auto const values = compare(a[i], b[i]); values != 0)
                return values;
        }
        return 0;
    }
};

/// The indices of two equal items; the same index twice if all items differ.
struct equal_items {
    std::size_t first = 0;
    std::size_t second = 0;
};

/// Returns the first item of an array that equals an earlier one, and the first of those. Sorts, so that no choice of items takes
/// much longer than another.
[[gnu::noinline]] inline equal_items find_equal_items(document const& d, std::size_t array)
{
    struct item {
        std::size_t node;
        std::size_t index;
    };
    std::vector<item> all;
    for (auto node = array + 1; node < d[array].next; node = d[node].next)
        all.push_back({node, all.size()});
    value_order const order{d};
    std::sort(all.begin(), all.end(), [&](item const& a, item const& b) {
        auto const values = order.compare(a.node, b.node);
        return values != 0 ? values < 0 : a.index < b.index;
    });
    equal_items found;
    std::size_t first = 0; // of the equal ones
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (order.compare(all[i - 1].node, all[i].node) != 0)
            first = i;
        else if (i == first + 1 && (found.second == 0 || all[i].index < found.second))
            found = {all[first].index, all[i].index};
    }
    return found;
}

} // namespace ringtrue::detail

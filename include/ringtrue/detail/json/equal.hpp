// SPDX-License-Identifier: BSL-1.0
// Finds equal items of an array. Values are equal as in JSON Schema (2020-12 Core, 4.2.2): numbers by their value, objects whatever
// the order of their members.
#pragma once

#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/number.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
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

    static constexpr std::int64_t most_exponent = std::int64_t{1} << 58;

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
        if (x.exponent > most_exponent || x.exponent < -most_exponent)
            return a.compare(b); // too long to be read; so they are equal only if they are spelled alike
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

/// Computes a hash of each value, so that equal values have the same one.
class value_hash {
public:
    explicit value_hash(document const& d) : d_{d} {}

    std::uint32_t operator()(std::size_t i) const { return static_cast<std::uint32_t>(of_value(i) >> 32); }

private:
    document const& d_;

    static std::uint64_t mix(std::uint64_t a, std::uint64_t b)
    {
        a = (a ^ b) * 0x9E3779B97F4A7C15;
        return a ^ a >> 29;
    }

    static std::uint64_t of_text(std::string_view text, std::uint64_t start)
    {
        for (char const c : text)
            start = mix(start, static_cast<unsigned char>(c));
        return start;
    }

    std::uint64_t of_value(std::size_t i) const
    {
        auto const& n = d_[i];
        auto hash = mix(1, static_cast<std::uint64_t>(n.kind));
        if (n.kind == node_kind::number) {
            auto const number = to_decimal(n.text());
            return number.digits == 0 ? hash : mix(mix(mix(hash, number.digits + number.negative), static_cast<std::uint64_t>(number.exponent)), number.significand);
        }
        if (n.kind == node_kind::array) {
            for (auto item = i + 1; item < n.next; item = d_[item].next)
                hash = mix(hash, of_value(item));
            return hash;
        }
        if (n.kind == node_kind::object) {
            std::uint64_t members = 0; // in any order
            for (auto name = i + 1; name < n.next; name = d_[name + 1].next)
                members += mix(of_text(d_[name].text(), hash), of_value(name + 1));
            return mix(hash, members);
        }
        return of_text(n.text(), hash);
    }
};

/// The indices of two equal items; the same index twice if all items differ.
struct equal_items {
    std::size_t first = 0;
    std::size_t second = 0;
};

inline std::size_t index_of_item(document const& d, std::size_t array, std::size_t item)
{
    std::size_t index = 0;
    for (auto i = array + 1; i < item; i = d[i].next)
        ++index;
    return index;
}

/// Returns the first item of an array that equals an earlier one, and the first of those. Compares items of the same hash only, and
/// sorts them, so that no choice of items takes much longer than another.
[[gnu::noinline]] inline equal_items find_equal_items(document const& d, std::size_t array)
{
    struct item {
        std::uint32_t hash;
        std::uint32_t node; // ascending, as the index
    };
    std::size_t count = 0;
    for (auto node = array + 1; node < d[array].next; node = d[node].next)
        ++count;
    if (count < 2)
        return {};
    std::vector<item> all(count);
    auto* next = all.data();
    value_hash const hash{d};
    for (auto node = array + 1; node < d[array].next; node = d[node].next)
        *next++ = {hash(node), static_cast<std::uint32_t>(node)};
    std::sort(all.begin(), all.end(), [](item const& a, item const& b) { return a.hash != b.hash ? a.hash < b.hash : a.node < b.node; });
    value_order const order{d};
    std::size_t first = 0;
    std::size_t second = 0; // nodes; 0 if there are none yet
    auto const found = [&](item const& a, item const& b) {
        if (second == 0 || b.node < second) {
            first = a.node;
            second = b.node;
        }
    };
    for (auto group = all.begin(); group != all.end();) {
        auto const end = std::find_if(group, all.end(), [&](item const& i) { return i.hash != group->hash; });
        if (end - group > 1 && order.compare(group[0].node, group[1].node) == 0) {
            found(group[0], group[1]); // the usual case; no pair of this group comes earlier
        } else if (end - group > 1) {
            std::sort(group, end, [&](item const& a, item const& b) {
                auto const values = order.compare(a.node, b.node);
                return values != 0 ? values < 0 : a.node < b.node;
            });
            auto same = group; // the first of the equal ones
            for (auto i = group + 1; i != end; ++i) {
                if (order.compare(same->node, i->node) != 0)
                    same = i;
                else if (i == same + 1)
                    found(*same, *i);
            }
        }
        group = end;
    }
    return second == 0 ? equal_items{} : equal_items{index_of_item(d, array, first), index_of_item(d, array, second)};
}

} // namespace ringtrue::detail

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/host_name.hpp>

#include "catch.hpp"
#include "texts.hpp"

#include <cstddef>
#include <random>
#include <string>

using ringtrue::host_name;
using ringtrue::rule;

namespace {

/// Whether each label is one by RFC 1123, 2.1, and RFC 1034, 3.1.
bool has_labels(std::string const& text)
{
    std::string label;
    for (auto const c : text + '.') {
        if (c != '.') {
            label += c;
            continue;
        }
        if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-')
            return false;
        label.clear();
    }
    return true;
}

} // namespace

TEST_CASE("a host name consists of labels, each of 1 to 63 characters with hyphens inside alone")
{
    std::mt19937_64 random{20240616};
    std::size_t taken = 0;
    for (int i = 0; i < 2000; ++i) {
        std::string text;
        for (auto labels = random() % 4; labels < 4; ++labels) {
            auto const size = random() % 4 == 0 ? 60 + random() % 6 : random() % 16 == 0 ? 0 : 1 + random() % 5;
            for (std::size_t at = 0; at < size; ++at)
                text += "aZ09-"[random() % (at == 0 || at + 1 == size ? 33 : 5) % 5 % (random() % 8 == 0 ? 5 : 4)];
            text += labels == 3 ? "" : ".";
        }
        INFO(text);
        bool const expected = has_labels(text) && text.size() <= 253;
        taken += expected;
        REQUIRE(host_name::parse(text).has_value() == expected);
    }
    CHECK(taken > 400);
    CHECK(taken < 1600);
}

TEST_CASE("a host name is ASCII, without what URLs and addresses add")
{
    check_examples<host_name>();
    std::string const label(63, 'x');
    auto const most = label + '.' + label + '.' + label + '.' + std::string(61, 'y');
    check_taken<host_name>({"a", "A", "0", "a.b", "EXAMPLE.com", "3com.com", "xn--bcher-kva.example", "a--b", "192.0.2.1", label, label + ".com", most});
    check_refused<host_name>({
        "", ".", "example.com.", ".example.com", "example..com", // empty labels
        "-a", "a-", "a.-b", "a-.b", "-", // hyphens at the ends
        "_dmarc.example.com", "a_b", "a b", "*.example.com", "example,com", // characters that are for other names
        "b\xC3\xBC" "cher.example", "\xE3\x80\x82", // beyond ASCII
        "example.com:80", "https://example.com", "example.com/", "user@example.com", "[::1]", "::1", // parts of URLs, addresses
        label + "x", "a." + label + "x.b", // 64 characters
    });
    check_refused<host_name>({most + 'y', most + ".y"}, rule::maxLength);
    CHECK(message_of<host_name>("example.com.")
        == "expected a host name (labels of letters, digits and inner hyphens, joined by dots; at most 253 characters), found \"example.com.\"");
    CHECK(host_name{"example.com"}.str() == "example.com");
}

// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/uuid.hpp>

#include "catch.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/detail/keywords/satisfies.hpp>
#include <ringtrue/encode.hpp>

#include <boost/uuid/uuid_io.hpp>

#include <random>
#include <string>

using boost::uuids::uuid;

TEST_CASE("GUIDs are read in either case and written in lower case, as Boost.UUID prints them")
{
    std::mt19937_64 random{20240616};
    for (int i = 0; i < 1000; ++i) {
        uuid id{};
        for (auto& byte : id.data)
            byte = static_cast<unsigned char>(random());
        auto const text = '"' + to_string(id) + '"';
        CHECK(ringtrue::encode(id) == text);
        CHECK(ringtrue::decode<uuid>(text).value() == id);
        std::string upper = text;
        for (auto& c : upper)
            c = c >= 'a' && c <= 'f' ? static_cast<char>(c - 32) : c;
        CHECK(ringtrue::decode<uuid>(upper).value() == id);
    }
    CHECK(ringtrue::decode<uuid>(R"("00000000-0000-0000-0000-000000000000")").value().is_nil());
    CHECK(ringtrue::encode(ringtrue::decode<uuid>(R"("FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF")").value()) == R"("ffffffff-ffff-ffff-ffff-ffffffffffff")");
}

TEST_CASE("nothing stands around a GUID, and its dashes are in their places")
{
    for (std::string const refused : {"", "{00000000-0000-0000-0000-000000000000}", "urn:uuid:00000000-0000-0000-0000-000000000000",
             "00000000000000000000000000000000", "0000000-00000-0000-0000-000000000000", "00000000-0000-0000-0000-00000000000", "00000000-0000-0000-0000-0000000000000",
             "00000000-0000-0000-0000-00000000000g", "00000000_0000_0000_0000_000000000000", "00000000-0000-0000-0000-000000000000 "}) {
        INFO(refused);
        CHECK(ringtrue::decode<uuid>('"' + refused + '"').error().size() == 1);
    }
}

TEST_CASE("a GUID is read where it has its pattern, and nowhere else")
{
    auto const& pattern = ringtrue::field_type<uuid>::schema.pattern;
    std::string text = "0123abcd-4567-89AB-CDEF-ef0123456789";
    uuid id;
    CHECK(ringtrue::field_type<uuid>::read_if_valid(text.data(), id));
    for (auto& c : text) {
        auto const valid = c;
        for (int byte = 0; byte < 256; ++byte) {
            c = static_cast<char>(byte);
            REQUIRE(ringtrue::field_type<uuid>::read_if_valid(text.data(), id) == ringtrue::detail::matches(pattern, text));
        }
        c = valid;
    }
}

// "uuid" is a format that Ajv does not know without ajv-formats, and that zod takes for RFC 9562's versions and variants alone.
static_assert(ringtrue::keywords_of<uuid>.format.empty());
static_assert(!ringtrue::keywords_of<uuid>.pattern.text.empty());

TEST_CASE("a GUID may be spelled with escapes")
{
    CHECK(ringtrue::decode<uuid>(R"("0000000\u0031\u002d0000-0000-0000-000000000000")").value() == uuid{{0, 0, 0, 1}});
    CHECK(ringtrue::decode<uuid>(R"("0000000\u0067-0000-0000-0000-000000000000")").error().size() == 1);
    CHECK(ringtrue::decode<uuid>(R"("0000000\u00310-0000-0000-0000-000000000000")").error().size() == 1);
}

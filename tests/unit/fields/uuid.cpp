// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/fields/uuid.hpp>

#include "catch.hpp"

#include <ringtrue/decode.hpp>
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

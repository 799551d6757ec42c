// SPDX-License-Identifier: BSL-1.0
// The types of members in include/ringtrue/fields/README.md.
#include <ringtrue.hpp>
#include <ringtrue/choice.hpp>
#include <ringtrue/fields/date.hpp>
#include <ringtrue/fields/date_time.hpp>
#include <ringtrue/fields/duration.hpp>
#include <ringtrue/fields/email_address.hpp>
#include <ringtrue/fields/host_name.hpp>
#include <ringtrue/fields/ipv4_address.hpp>
#include <ringtrue/fields/ipv6_address.hpp>
#include <ringtrue/fields/number.hpp>
#include <ringtrue/fields/text_formats.hpp>
#include <ringtrue/fields/tolerant.hpp>
#include <ringtrue/fields/uri.hpp>
#include <ringtrue/open.hpp>
#include <ringtrue/other_members.hpp>
#include <ringtrue/sized.hpp>

#include <boost/json.hpp>

#include "catch.hpp"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>

namespace types_of_members {

// clang-format off
enum class colour { red, dark_red };
RINGTRUE_DESCRIBE_ENUM(colour, (red, "As it is."), (dark_red, named("dark-red"), "A darker one."))

struct scalars {
    ringtrue::constant<"scalars"> type; // "scalars", and nothing else
    ringtrue::constant<2> version;      // 2
    ringtrue::constant<true> final;     // true
    bool open;                          // true or false
    std::int16_t level;                 // an integer of 16 bits; any standard integer
    ringtrue::integer<1, 24> berth;     // an integer from 1 to 24
    double depth;                       // any number that a double can hold
    ringtrue::number<-90.0, 90.0> latitude; // a number from -90 to 90
    colour paint;                       // "red" or "dark-red"
    ringtrue::unix_seconds at;          // a std::chrono time, an integer of seconds since 1970; unix_milliseconds likewise
};

struct texts {
    std::string note;                        // any text
    ringtrue::text<1, 8, "A-Z0-9"> code;     // 1 to 8 of these characters
    ringtrue::e164_number number;            // "+447888123456", and without the +
    ringtrue::local_number dialled;          // "07888 123456"
    ringtrue::web_url page;                  // "https://example.com/1"
    boost::uuids::uuid id;                   // "00000000-0000-0000-0000-6bbe00000000"
    ringtrue::date day;                      // "2024-02-29"
    ringtrue::date_time at;                  // "2024-02-29T12:30:05.25+01:00"
    ringtrue::duration stay;                 // "P1DT2H"
    ringtrue::email_address from;            // "ada@example.com"
    ringtrue::host_name host;                // "mail.example.com"
    ringtrue::ipv4_address v4;               // "192.0.2.17"
    ringtrue::ipv6_address v6;               // "2001:db8::17"
    ringtrue::uri about;                     // "urn:isbn:0141439769": a URI of any scheme, strictly as RFC 3986 has it
    ringtrue::base64_text key;               // "cmluZ3RydWU="
    ringtrue::hex_text digest;               // "00ff7e"
    ringtrue::decimal_text fee;              // "-12.50": an amount that no double holds exactly
    ringtrue::currency_code currency;        // "EUR"
    ringtrue::country_code country;          // "GB"
    ringtrue::language_tag language;         // "pt-BR"
};

struct missing {
    std::optional<bool> absent;                         // the member may be absent
    ringtrue::nullable<bool> null;                      // the value may be null
    std::optional<ringtrue::nullable<bool>> either_way; // both
};

struct open_places {
    ringtrue::open<colour> paint;                              // "red", and "blue", which colour does not have yet
    ringtrue::tolerant<ringtrue::e164_number> caller;          // "+447888123456", and "anonymous"
    ringtrue::tolerant_or_null<ringtrue::e164_number> called;  // the same, and null
};

struct point { int x; int y; auto operator<=>(point const&) const = default; };
RINGTRUE_DESCRIBE(point, "A point.", (x, "To the right."), (y, "Upwards."))

struct containers {
    std::vector<point> path;                            // [{"x":1,"y":2}]; std::deque and std::list likewise
    std::array<int, 3> rgb;                             // [255,0,127]
    std::pair<std::string, double> measured;            // ["depth",4.5]; std::tuple likewise
    std::set<point> distinct;                           // an array whose items are all different
    std::map<std::string, std::vector<int>> by_name;    // {"a":[1,2],"b":[]}; std::unordered_map likewise
    std::map<ringtrue::currency_code, double> prices;   // {"EUR":9.5}: the names have a type, too
    std::map<colour, int> stock;                        // {"dark-red":3}
    ringtrue::list<int, 1, 3> bounded;                  // [1,2]: one to three; a sized<std::set<int>, 2> has two or more
};

struct any_json {
    ringtrue::raw_json payload;                                    // [1,2.50] and any other JSON, byte for byte
    boost::json::value tree;                                       // the same, as Boost.JSON has it
    ringtrue::either<std::int64_t, ringtrue::date_time> at;        // 1465829384, and "2016-06-13T14:43:04Z"
    ringtrue::nullable<ringtrue::either<std::string, point>> from; // "home", and {"x":1,"y":2}, and null
};

struct leg : point {                   // {"x":1,"y":2,"next":{"x":3,"y":4}}: the members of point, then its own
    std::unique_ptr<leg> next;         // may be absent; a struct can contain itself, also in a vector or a map
};
RINGTRUE_DESCRIBE_DERIVED(leg, (point), "A leg of a journey.", (next, "Where it goes on."))

struct news {                          // {"left":"Dover","moored":{"x":1,"y":2},"wind":"NW 5"}
    std::string left;
    ringtrue::choice<point> moored;    // exactly one of the choices is there
    ringtrue::choice<leg> under_way;
    ringtrue::other_members more;      // "wind": what is not described is kept, and written again
};

template <ringtrue::fixed_string Name, class Data>
struct envelope {                      // {"type":"point.moved","data":{"x":1,"y":2}}
    ringtrue::constant<Name> type;
    Data data;
};
RINGTRUE_DESCRIBE_TEMPLATE((ringtrue::fixed_string Name, class Data), (envelope<Name, Data>), "An envelope.", (type, "Names the event."), (data, "What it holds."))

using point_moved = envelope<"point.moved", point>;

struct gauge {
    std::optional<double> level;
    std::optional<std::string> unit;
    std::optional<int> reading;
};
RINGTRUE_DESCRIBE(gauge, "A tide gauge.", (level, "The water level.", titled("Level"), examples("1.25", "-0.5")),
    (unit, "Of the level.", default_value("m")), (reading, "The level in centimetres.", deprecated, read_only))

struct arrived { ringtrue::constant<"arrived"> type; point at; };
RINGTRUE_DESCRIBE(arrived, "A ship has come in.", (type, "Names the event."), (at, "Where it lies."))

using event = std::variant<arrived, ringtrue::unknown_event>; // {"type":"arrived","at":{"x":1,"y":2}}, and {"type":"sunk","why":[]}
constexpr auto contract_of(ringtrue::of<event>) { return ringtrue::tagged_union("event", "type", "Any event."); }

struct hoisted { ringtrue::constant<"hoisted"> type; ringtrue::constant<"flag"> what; };
RINGTRUE_DESCRIBE(hoisted, "Something was hoisted.", (type, "Names the event."), (what, "What it was."))

struct log_entry { int hour; hoisted entry; };               // {"hour":7,"entry":{"type":"hoisted","what":"flag"}}
RINGTRUE_DESCRIBE(log_entry, "A line of the log.", (hour, "When."), (entry, "What happened."))

using any_entry = std::variant<log_entry>;                   // and other structs with an entry
constexpr auto contract_of(ringtrue::of<any_entry>) { return ringtrue::tagged_union("any_entry", "entry/type", "Any line."); }
// clang-format on

RINGTRUE_DESCRIBE(any_json, "Any JSON.", (payload, "Anything."), (tree, "Anything."), (at, "An integer or a text."), (from, "A text, an object or null."))
RINGTRUE_DESCRIBE(news, "News of a ship.", (left, "From where."), (moored, "Where it lies."), (under_way, "Where it goes."), (more, "What else is known."))
RINGTRUE_DESCRIBE(scalars, "Scalars.", (type, "A constant."), (version, "A constant."), (final, "A constant."), (open, "A boolean."), (level, "An integer."),
    (berth, "An integer."), (depth, "A number."), (latitude, "A number."), (paint, "An enumeration."), (at, "A time."))
RINGTRUE_DESCRIBE(texts, "Texts.", (note, "A text."), (code, "A text."), (number, "A text."), (dialled, "A text."), (page, "A text."), (id, "A text."), (day, "A text."),
    (at, "A text."), (stay, "A text."), (from, "A text."), (host, "A text."), (v4, "A text."), (v6, "A text."), (about, "A text."), (key, "A text."), (digest, "A text."),
    (fee, "A text."), (currency, "A text."), (country, "A text."), (language, "A text."))
RINGTRUE_DESCRIBE(missing, "What may be missing.", (absent, "May be absent."), (null, "May be null."), (either_way, "Both."))
RINGTRUE_DESCRIBE(open_places, "Open places.", (paint, "An enumeration."), (caller, "A text."), (called, "A text."))
RINGTRUE_DESCRIBE(containers, "Containers.", (path, "An array."), (rgb, "An array."), (measured, "An array."), (distinct, "An array."), (by_name, "An object."),
    (prices, "An object."), (stock, "An object."), (bounded, "An array."))

} // namespace types_of_members

using namespace types_of_members;

namespace {

/// The event of the text is written as the same text.
template <class T>
void check_round_trip(std::string const& text)
{
    auto const event = ringtrue::decode<T>(text);
    if (!event)
        FAIL(event.error());
    REQUIRE(event.has_value());
    CHECK(ringtrue::encode(*event) == text);
    CHECK_FALSE(ringtrue::json_schema<T>.empty());
}

} // namespace

TEST_CASE("each type of the fields' README holds the value beside it")
{
    check_round_trip<scalars>(R"({"type":"scalars","version":2,"final":true,"open":false,"level":-7,"berth":24,"depth":4.5,"latitude":-90.0,"paint":"dark-red","at":1465829384})");
    check_round_trip<texts>(R"({"note":"any text","code":"A7","number":"+447888123456","dialled":"07888 123456","page":"https://example.com/1",)"
                            R"("id":"00000000-0000-0000-0000-6bbe00000000","day":"2024-02-29","at":"2024-02-29T12:30:05.25+01:00","stay":"P1DT2H",)"
                            R"("from":"ada@example.com","host":"mail.example.com","v4":"192.0.2.17","v6":"2001:db8::17","about":"urn:isbn:0141439769",)"
                            R"("key":"cmluZ3RydWU=","digest":"00ff7e","fee":"-12.50","currency":"EUR","country":"GB","language":"pt-BR"})");
    check_round_trip<missing>(R"({"absent":true,"null":null})");
    check_round_trip<missing>(R"({"null":false,"either_way":null})");
    check_round_trip<open_places>(R"({"paint":"red","caller":"+447888123456","called":"44"})");
    check_round_trip<open_places>(R"({"paint":"blue","caller":"anonymous","called":null})");
    CHECK(ringtrue::decode<open_places>(R"({"paint":"blue","caller":"anonymous","called":null})", {.closed = true}).error().size() == 3);
    check_round_trip<containers>(R"({"path":[{"x":1,"y":2}],"rgb":[255,0,127],"measured":["depth",4.5],"distinct":[{"x":0,"y":0},{"x":0,"y":1}],)"
                                 R"("by_name":{"a":[1,2],"b":[]},"prices":{"EUR":9.5},"stock":{"dark-red":3},"bounded":[1,2]})");
    check_round_trip<any_json>(R"({"payload":[1,2.50],"tree":{"a":[null,true]},"at":1465829384,"from":"home"})");
    check_round_trip<any_json>(R"({"payload":"x","tree":7,"at":"2016-06-13T14:43:04Z","from":{"x":1,"y":2}})");
    check_round_trip<any_json>(R"({"payload":null,"tree":null,"at":0,"from":null})");
    check_round_trip<leg>(R"({"x":1,"y":2,"next":{"x":3,"y":4}})");
    check_round_trip<news>(R"({"left":"Dover","moored":{"x":1,"y":2},"wind":"NW 5"})");
    CHECK(ringtrue::decode<news>(R"({"left":"Dover"})").error().at(0).rule == ringtrue::rule::oneOf);
    check_round_trip<point_moved>(R"({"type":"point.moved","data":{"x":1,"y":2}})");
    check_round_trip<gauge>(R"({"level":1.25})");
    check_round_trip<types_of_members::event>(R"({"type":"arrived","at":{"x":1,"y":2}})");
    check_round_trip<types_of_members::event>(R"({"type":"sunk","why":[]})");
    check_round_trip<any_entry>(R"({"hour":7,"entry":{"type":"hoisted","what":"flag"}})");
    CHECK(ringtrue::decode<containers>(R"({"path":[],"rgb":[0,0,0],"measured":["",0],"distinct":[{"x":1,"y":1},{"y":1.0,"x":1}],"by_name":{},"prices":{"eur":1},"stock":{},"bounded":[0]})")
              .error().size() == 2);
}

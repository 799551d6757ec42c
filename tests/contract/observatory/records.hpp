// SPDX-License-Identifier: BSL-1.0
// Records of the observatory: events with the containers, constants, bounded numbers, text formats and open places that its other events lack.
#pragma once

#include "contract/observatory/observatory.hpp"

#include <ringtrue/boost_json.hpp>
#include <ringtrue/choice.hpp>
#include <ringtrue/either.hpp>
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
#include <ringtrue/raw_json.hpp>
#include <ringtrue/sized.hpp>
#include <ringtrue/unknown_event.hpp>

#include <boost/json/value.hpp>

#include <array>
#include <compare>
#include <cstdint>
#include <deque>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace observatory {

enum class shelf { attic, cellar, yard };
RINGTRUE_DESCRIBE_ENUM(shelf, (attic, "Under the roof."), (cellar, named("wine cellar"), "Under the ground."), (yard, "Outside."))

struct lens {
    ringtrue::text<1, 3, "a-z"> glass;
    ringtrue::number<0.25, 6.5> width;
    std::optional<int> scratches;

    auto operator<=>(lens const&) const = default;
};
RINGTRUE_DESCRIBE(lens, "A lens.", (glass, "What it is made of."), (width, "In inches."), (scratches, "How many it has, if somebody counted."))

using label = ringtrue::text<1, 2, "A-C">;

struct stock_taken {
    ringtrue::constant<"stock_taken"> type;
    ringtrue::constant<7> version;
    ringtrue::constant<true> complete;
    ringtrue::nullable<ringtrue::constant<false>> disputed;
    ringtrue::nullable<ringtrue::constant<-1>> correction;
    ringtrue::number<-273.15, 1000.0> temperature;
    std::deque<label> marks;
    std::list<ringtrue::nullable<ringtrue::number<0.0, 1.0>>> ratios;
    std::set<double> focal_lengths;
    std::set<label> labels;
    std::optional<std::set<lens>> lenses;
    std::set<std::vector<bool>> switches;
    std::pair<sky, ringtrue::unix_seconds> begun;
    std::optional<std::tuple<bool, ringtrue::nullable<label>, lens>> found;
    std::map<shelf, std::uint8_t> shelves;
    std::map<ringtrue::text<2, 3, "A-Z">, ringtrue::number<0.0, 1e6>> prices;
    std::unordered_map<std::string, std::set<int>> counted;
    std::unordered_map<label, std::pair<int, star_name>> stars;

    bool operator==(stock_taken const&) const = default;
};
RINGTRUE_DESCRIBE(stock_taken, "Everything was counted.", (type, "Names the event."), (version, "Of the form."), (complete, "Always."),
    (disputed, "False or unknown."), (correction, "One less, or none."), (temperature, "Of the cellar.", examples("-3.5", "12")), (marks, "In the order in which they were found."),
    (ratios, "Of each drawer; null where it is stuck."), (focal_lengths, "That there are."), (labels, "That are in use."), (lenses, "All different.", default_value("[]"), titled("The lenses")),
    (switches, "The settings that were seen."), (begun, "The sky, and when."), (found, "Whether it was expected, under which label, and what."),
    (shelves, "How full each is."), (prices, "By currency."), (counted, "By the name of the drawer."), (stars, "By label."))

struct visit_announced {
    ringtrue::constant<"visit_announced"> type;
    ringtrue::date day;
    ringtrue::date_time at;
    ringtrue::duration stay;
    ringtrue::email_address from;
    std::optional<ringtrue::host_name> host;
    ringtrue::ipv4_address by_v4;
    ringtrue::nullable<ringtrue::ipv6_address> by_v6;
    ringtrue::uri page;
    ringtrue::base64_text key;
    ringtrue::hex_text digest;
    ringtrue::decimal_text fee;
    ringtrue::currency_code currency;
    ringtrue::country_code country;
    ringtrue::language_tag language;
    ringtrue::open<sky> hoped_for;
    std::optional<std::vector<ringtrue::nullable<ringtrue::open<shelf>>>> wishes;
    ringtrue::tolerant<ringtrue::e164_number> phone;
    ringtrue::tolerant_or_null<ringtrue::local_number> extension;
    std::map<label, ringtrue::tolerant<label>> badges;

    bool operator==(visit_announced const&) const = default;
};
RINGTRUE_DESCRIBE(visit_announced, "Visitors want to come.", (type, "Names the event."), (day, "On which day."), (at, "When they asked."), (stay, "For how long."),
    (from, "Who asked."), (host, "From which computer.", default_value("localhost")), (by_v4, "Over which address."), (by_v6, "Over which other address, if any."), (page, "Who they are."),
    (key, "To the gate."), (digest, "Of the letter."), (fee, "What they pay."), (currency, "In which currency."), (country, "Where they come from."),
    (language, "What they speak.", examples("en", "pt-BR", "zh-Hant")), (hoped_for, "The sky, or a word that is not known yet."), (wishes, "What they want to see."),
    (phone, "Their number, if they do not withhold it."), (extension, "Likewise, in the house.", deprecated), (badges, "By label, and what became of it."))

struct remark {
    ringtrue::constant<"remark"> kind;
    ringtrue::either<std::string, ringtrue::list<label, 1, 2>, lens> text;
};
RINGTRUE_DESCRIBE(remark, "Somebody said something.", (kind, "Names the entry."), (text, "A sentence, labels, or the lens in question."))

struct photograph {
    ringtrue::constant<"photograph"> kind;
    std::optional<ringtrue::nullable<ringtrue::either<bool, ringtrue::integer<-5, 5>>>> exposure;
    ringtrue::raw_json camera;
};
RINGTRUE_DESCRIBE(photograph, "A picture was taken.", (kind, "Names the entry."), (exposure, "Whether it is right, or by how much it is not."), (camera, "What the camera writes."))

struct shift {
    ringtrue::constant<"shift"> kind;
    ringtrue::choice<label> began;
    ringtrue::choice<label> ended;
    ringtrue::choice<ringtrue::nullable<std::vector<lens>>> swapped;
    std::optional<bool> noted;
};
RINGTRUE_DESCRIBE(shift, "Somebody came or went.", (kind, "Names the entry."), (began, "Who came."), (ended, "Who went."), (swapped, "Or what was changed."),
    (noted, "Whether the board says so."))

using entry = std::variant<remark, photograph, shift, ringtrue::unknown_event>;
constexpr auto contract_of(ringtrue::of<entry>) { return ringtrue::tagged_union("entry", "kind", "What stands in the log."); }

struct quarrel {
    label with;
    std::unique_ptr<quarrel> before;
    std::optional<bool> settled;
};
RINGTRUE_DESCRIBE(quarrel, "Two disagreed.", (with, "Who was the other."), (before, "What it goes back to."), (settled, "Whether they agree by now."))

struct log_filed {
    ringtrue::constant<"log_filed"> type;
    std::vector<entry> entries;
    ringtrue::sized<std::map<std::string, ringtrue::raw_json>, 1, 3> more;
    boost::json::value mood;
    std::unique_ptr<quarrel> quarrelled;
    ringtrue::either<ringtrue::number<0.0, 1.0>, ringtrue::open<sky>, std::map<std::string, entry>> ended;
};
RINGTRUE_DESCRIBE(log_filed, "A night's log was filed.", (type, "Names the event."), (entries, "In order."), (more, "By name."), (mood, "Of the observers."), (quarrelled, "Over what, if they did.", deprecated, read_only, examples(R"({"with":"AB"})")),
    (ended, "How much was done, the sky that ended it, or what each did last."))

template <class Content>
struct parcel {
    int weight;
    Content content;
    std::optional<label> shelf_mark;
};
RINGTRUE_DESCRIBE_TEMPLATE((class Content), (parcel<Content>), "A parcel.", (weight, "In ounces."), (content, named("inside"), "What is in it."), (shelf_mark, "Where it goes."))

struct spare_lens {
    label by;
    ringtrue::constant<"lens"> kind;
    lens part;
    static constexpr std::string_view schema_title = "lens_delivered";
};
RINGTRUE_DESCRIBE(spare_lens, "A lens to be kept.", (by, "Who made it."), (kind, "Names the content."), (part, "The lens."))

struct letter {
    ringtrue::constant<"letter"> kind;
    std::optional<std::string> words;
};
RINGTRUE_DESCRIBE(letter, "A letter.", (kind, "Names the content."), (words, "What it says."))

using delivery = std::variant<parcel<spare_lens>, parcel<letter>, ringtrue::unknown_event>;
constexpr auto contract_of(ringtrue::of<delivery>) { return ringtrue::tagged_union("delivery", "inside/kind", "What the post brought."); }

struct duty_changed {
    ringtrue::constant<"duty_changed"> type;
    std::optional<std::vector<delivery>> delivered;
    std::optional<entry> because;
    ringtrue::choice<label> by;
    ringtrue::choice<ringtrue::text<3, 9>> on_behalf_of;
    std::optional<ringtrue::sized<std::set<label>, 1, 3>> told;
    std::optional<ringtrue::sized<std::map<std::string, bool>, 2>> agreed;
    ringtrue::other_members more;
};
RINGTRUE_DESCRIBE(duty_changed, "Somebody changed the plan.", (type, "Names the event."), (delivered, "By the post."), (because, "Of which entry."), (by, "Who did."), (on_behalf_of, "Or for whom."), (told, "Who knows."), (agreed, "Who was asked, and whether they agree.", read_only),
    (more, "What else was written down."))

inline constexpr std::array record_events{
    ringtrue::event<stock_taken>("stock.taken"),
    ringtrue::event<visit_announced>("visit.announced"),
    ringtrue::event<log_filed>("log.filed"),
    ringtrue::event<duty_changed>("duty.changed"),
};
inline constexpr auto record_catalog = ringtrue::named_catalog("observatory-records", "v1", "https://observatory.example/records/v1/", record_events);

} // namespace observatory

// SPDX-License-Identifier: BSL-1.0
// Three of Stripe's event types, as its API reference describes events and the objects in them, in our own words.
//
// An event holds its object as the account's API version renders it, so objects gain and lose members over the years. Only what every
// version has is required; what only some have is optional, and what the reference calls nullable may be null. Amounts are whole numbers
// of the currency's smallest unit. A reference to another object is its id, or the object itself where it was expanded. Left loose:
// ids, any text of up to 255 characters, since their form is not promised; and parts that are contracts of their own, such as the
// details of a payment method.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/either.hpp>
#include <ringtrue/fields/constant.hpp>
#include <ringtrue/fields/constrained_text.hpp>
#include <ringtrue/fields/email_address.hpp>
#include <ringtrue/fields/integer.hpp>
#include <ringtrue/fields/text.hpp>
#include <ringtrue/fields/tolerant.hpp>
#include <ringtrue/fields/unix_time.hpp>
#include <ringtrue/fields/web_url.hpp>
#include <ringtrue/nullable.hpp>
#include <ringtrue/open.hpp>
#include <ringtrue/raw_json.hpp>
#include <ringtrue/unknown_event.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace stripe {

/// A currency of ISO 4217, in lower case.
struct currency : ringtrue::constrained_text<currency> {
    using constrained_text::constrained_text;
    static constexpr ringtrue::keywords schema{
        .type = ringtrue::json_type::string,
        .pattern = ringtrue::pattern<"[a-z]{3}">,
        .examples = {"gbp"},
        .expected = "a currency code in lower case, such as gbp",
    };
};

using id_text = ringtrue::text<1, 255>;
using email = ringtrue::tolerant<ringtrue::email_address>; // (ours) Stripe keeps what it was given
using metadata_map = std::map<std::string, std::string>;
using any_object = std::map<std::string, ringtrue::raw_json>;

/// An id, or the object itself where it was expanded.
template <class Object>
using expandable = ringtrue::either<id_text, Object>;

/// A member that some API versions lack, and that may be null in others.
template <class T>
using maybe = std::optional<ringtrue::nullable<T>>;

// ---- objects ----

enum class tax_exemption { none, exempt, reverse };
RINGTRUE_DESCRIBE_ENUM(tax_exemption,
    (none, "Pays tax."),
    (exempt, "Pays no tax."),
    (reverse, "Owes the tax instead of the seller."))

struct address {
    maybe<std::string> city;
    maybe<std::string> country;
    maybe<std::string> line1;
    maybe<std::string> line2;
    maybe<std::string> postal_code;
    maybe<std::string> state;

    bool operator==(address const&) const = default;
};
RINGTRUE_DESCRIBE(address, "Where somebody lives.",
    (city, "The town."),
    (country, "The country, mostly a code of two letters."),
    (line1, "Street and number."),
    (line2, "The flat, or the floor."),
    (postal_code, "The postal code."),
    (state, "The county, state or province."))

struct customer {
    id_text id;
    ringtrue::constant<"customer"> object;
    std::optional<ringtrue::constant<true>> deleted;
    maybe<stripe::address> address;
    std::optional<std::int64_t> balance;
    std::optional<ringtrue::unix_seconds> created;
    maybe<stripe::currency> currency;
    maybe<expandable<any_object>> default_source;
    maybe<bool> delinquent;
    maybe<std::string> description;
    maybe<any_object> discount;
    maybe<stripe::email> email;
    maybe<std::string> invoice_prefix;
    maybe<any_object> invoice_settings;
    std::optional<bool> livemode;
    std::optional<metadata_map> metadata;
    maybe<std::string> name;
    maybe<std::string> phone;
    maybe<std::vector<std::string>> preferred_locales;
    maybe<any_object> shipping;
    maybe<ringtrue::open<tax_exemption>> tax_exempt;
    maybe<expandable<any_object>> test_clock;

    bool operator==(customer const&) const = default;
};
RINGTRUE_DESCRIBE(customer, "Somebody who pays.",
    (id, "The customer."),
    (object, "It is a customer."),
    (deleted, "Present if the customer no longer exists; most other members are then absent."),
    (address, "Where the customer lives."),
    (balance, "What the customer owes beside invoices; below zero is a credit."),
    (created, "Since when the customer exists, in seconds since 1970."),
    (currency, "In which the customer is billed."),
    (default_source, "With what the customer pays."),
    (delinquent, "Whether the last invoice is overdue."),
    (description, "A remark of the seller."),
    (discount, "What is taken off each invoice."),
    (email, "The customer's address for mail."),
    (invoice_prefix, "How the numbers of the customer's invoices start."),
    (invoice_settings, "How invoices are made."),
    (livemode, "False for a test."),
    (metadata, "What the seller keeps with the customer."),
    (name, "The customer's name."),
    (phone, "The customer's number, in any form."),
    (preferred_locales, "The customer's languages, the best first."),
    (shipping, "Where goods are sent."),
    (tax_exempt, "Whether the customer pays tax."),
    (test_clock, "The clock of a test."))

enum class charge_status { succeeded, pending, failed };
RINGTRUE_DESCRIBE_ENUM(charge_status,
    (succeeded, "The money was taken."),
    (pending, "It is being taken."),
    (failed, "It was not."))

struct charge {
    id_text id;
    ringtrue::constant<"charge"> object;
    std::int64_t amount;
    std::optional<std::int64_t> amount_captured;
    std::int64_t amount_refunded;
    maybe<expandable<any_object>> balance_transaction;
    maybe<any_object> billing_details;
    std::optional<bool> captured;
    ringtrue::unix_seconds created;
    stripe::currency currency;
    maybe<expandable<stripe::customer>> customer;
    maybe<std::string> description;
    std::optional<bool> disputed;
    maybe<std::string> failure_code;
    maybe<std::string> failure_message;
    maybe<expandable<any_object>> invoice;
    bool livemode;
    metadata_map metadata;
    std::optional<bool> paid;
    maybe<expandable<any_object>> payment_intent;
    maybe<id_text> payment_method;
    maybe<any_object> payment_method_details;
    maybe<email> receipt_email;
    maybe<std::string> receipt_number;
    maybe<ringtrue::web_url> receipt_url;
    bool refunded;
    std::optional<ringtrue::raw_json> refunds;
    std::optional<ringtrue::open<charge_status>> status;

    bool operator==(charge const&) const = default;
};
RINGTRUE_DESCRIBE(charge, "Money that was taken, or was to be taken.",
    (id, "The charge."),
    (object, "It is a charge."),
    (amount, "How much was to be taken, in the smallest unit."),
    (amount_captured, "How much was taken."),
    (amount_refunded, "How much was given back."),
    (balance_transaction, "What it did to the seller's balance."),
    (billing_details, "Who pays, and where the invoice goes."),
    (captured, "Whether the money was taken, and not only reserved."),
    (created, "When it was made, in seconds since 1970."),
    (currency, "In which currency."),
    (customer, "Who pays."),
    (description, "A remark of the seller."),
    (disputed, "Whether the customer objects."),
    (failure_code, "Why it failed, as a code."),
    (failure_message, "Why it failed, in words."),
    (invoice, "The invoice that it pays."),
    (livemode, "False for a test."),
    (metadata, "What the seller keeps with the charge."),
    (paid, "Whether it succeeded, or the money is reserved."),
    (payment_intent, "The payment that it is part of."),
    (payment_method, "With what it was paid."),
    (payment_method_details, "More about that, at the time."),
    (receipt_email, "To whom the receipt went."),
    (receipt_number, "The number on the receipt."),
    (receipt_url, "The receipt."),
    (refunded, "Whether all of it was given back."),
    (refunds, "What was given back: a list, and in early versions an array."),
    (status, "What became of it."))

struct period {
    ringtrue::unix_seconds start;
    ringtrue::unix_seconds end;

    bool operator==(period const&) const = default;
};
RINGTRUE_DESCRIBE(period, "A span of time.",
    (start, "Its first second since 1970."),
    (end, "Its last."))

struct line_item {
    id_text id;
    std::string object;
    std::int64_t amount;
    stripe::currency currency;
    maybe<std::string> description;
    std::optional<metadata_map> metadata;
    stripe::period period;
    maybe<std::int64_t> quantity;

    bool operator==(line_item const&) const = default;
};
RINGTRUE_DESCRIBE(line_item, "A line of an invoice.",
    (id, "The line."),
    (object, "It is a line; several words for it are in use."),
    (amount, "What it costs, in the smallest unit; below zero is a credit."),
    (currency, "In which currency."),
    (description, "What it is for."),
    (metadata, "What the seller keeps with the line."),
    (period, "The time that it is for."),
    (quantity, "How many, if they are counted."))

struct line_list {
    ringtrue::constant<"list"> object;
    std::vector<line_item> data;
    bool has_more;
    std::optional<std::int64_t> total_count;
    std::string url;

    bool operator==(line_list const&) const = default;
};
RINGTRUE_DESCRIBE(line_list, "The first lines of an invoice.",
    (object, "It is a list."),
    (data, "The lines."),
    (has_more, "Whether there are others."),
    (total_count, "How many there are."),
    (url, "Where all of them are, as a path."))

enum class invoice_status { draft, open, paid, uncollectible, void_ };
RINGTRUE_DESCRIBE_ENUM(invoice_status,
    (draft, "It may still change."),
    (open, "It waits for payment."),
    (paid, "It was paid."),
    (uncollectible, "It will not be paid."),
    (void_, named("void"), "It was withdrawn."))

enum class billing_reason {
    automatic_pending_invoice_item_invoice, manual, quote_accept, subscription, subscription_create, subscription_cycle, subscription_threshold,
    subscription_update, upcoming
};
RINGTRUE_DESCRIBE_ENUM(billing_reason,
    (automatic_pending_invoice_item_invoice, "Items were waiting for an invoice."),
    (manual, "The seller made it."),
    (quote_accept, "A quote was accepted."),
    (subscription, "A subscription, in early versions."),
    (subscription_create, "A subscription began."),
    (subscription_cycle, "A subscription's next period began."),
    (subscription_threshold, "A subscription went over a limit."),
    (subscription_update, "A subscription was changed."),
    (upcoming, "It is a preview."))

enum class collection_method { charge_automatically, send_invoice };
RINGTRUE_DESCRIBE_ENUM(collection_method,
    (charge_automatically, "Stripe takes the money."),
    (send_invoice, "The customer is asked to pay."))

struct status_transitions {
    maybe<ringtrue::unix_seconds> finalized_at;
    maybe<ringtrue::unix_seconds> marked_uncollectible_at;
    maybe<ringtrue::unix_seconds> paid_at;
    maybe<ringtrue::unix_seconds> voided_at;

    bool operator==(status_transitions const&) const = default;
};
RINGTRUE_DESCRIBE(status_transitions, "When the status changed, in seconds since 1970.",
    (finalized_at, "When it was opened."),
    (marked_uncollectible_at, "When it was given up."),
    (paid_at, "When it was paid."),
    (voided_at, "When it was withdrawn."))

struct invoice {
    id_text id;
    ringtrue::constant<"invoice"> object;
    maybe<std::string> account_country;
    maybe<std::string> account_name;
    std::int64_t amount_due;
    std::int64_t amount_paid;
    std::int64_t amount_remaining;
    ringtrue::integer<0, 1000000000> attempt_count;
    std::optional<bool> attempted;
    maybe<bool> auto_advance;
    maybe<ringtrue::open<stripe::billing_reason>> billing_reason;
    maybe<expandable<stripe::charge>> charge;
    maybe<ringtrue::open<stripe::collection_method>> collection_method;
    std::optional<ringtrue::unix_seconds> created;
    stripe::currency currency;
    maybe<expandable<stripe::customer>> customer;
    maybe<email> customer_email;
    maybe<std::string> customer_name;
    maybe<std::string> customer_phone;
    maybe<ringtrue::open<tax_exemption>> customer_tax_exempt;
    maybe<std::string> description;
    maybe<ringtrue::unix_seconds> due_date;
    maybe<ringtrue::web_url> hosted_invoice_url;
    maybe<ringtrue::web_url> invoice_pdf;
    line_list lines;
    bool livemode;
    maybe<metadata_map> metadata;
    maybe<ringtrue::unix_seconds> next_payment_attempt;
    maybe<std::string> number;
    std::optional<bool> paid;
    maybe<expandable<any_object>> payment_intent;
    ringtrue::unix_seconds period_end;
    ringtrue::unix_seconds period_start;
    maybe<ringtrue::open<invoice_status>> status;
    std::optional<stripe::status_transitions> status_transitions;
    maybe<expandable<any_object>> subscription;
    std::int64_t subtotal;
    maybe<std::int64_t> tax;
    std::int64_t total;

    bool operator==(invoice const&) const = default;
};
RINGTRUE_DESCRIBE(invoice, "What a customer owes.",
    (id, "The invoice."),
    (object, "It is an invoice."),
    (account_country, "The seller's country."),
    (account_name, "The seller's name."),
    (amount_due, "What has to be paid, in the smallest unit."),
    (amount_paid, "What was paid."),
    (amount_remaining, "What is left to pay."),
    (attempt_count, "How often it was tried to take the money."),
    (attempted, "Whether it was tried."),
    (auto_advance, "Whether Stripe goes on by itself."),
    (billing_reason, "Why it was made."),
    (charge, "The last charge for it, in earlier versions."),
    (collection_method, "How it is paid."),
    (created, "When it was made, in seconds since 1970."),
    (currency, "In which currency."),
    (customer, "Who pays."),
    (customer_email, "The customer's address for mail, at the time."),
    (customer_name, "The customer's name, at the time."),
    (customer_phone, "The customer's number, at the time."),
    (customer_tax_exempt, "Whether the customer pays tax, at the time."),
    (description, "A remark for the customer."),
    (due_date, "Until when to pay, in seconds since 1970."),
    (hosted_invoice_url, "The page on which to pay."),
    (invoice_pdf, "The invoice on paper."),
    (lines, "What it is for."),
    (livemode, "False for a test."),
    (metadata, "What the seller keeps with the invoice."),
    (next_payment_attempt, "When it is tried again, in seconds since 1970."),
    (number, "The number on it."),
    (paid, "Whether it was paid, in earlier versions."),
    (payment_intent, "The payment for it, in earlier versions."),
    (period_end, "The end of the time in which items were collected."),
    (period_start, "The start of the time in which items were collected."),
    (status, "What became of it."),
    (status_transitions, "When it became that."),
    (subscription, "The subscription that it is for, in earlier versions."),
    (subtotal, "The sum of the lines."),
    (tax, "The tax in it, in earlier versions."),
    (total, "What it costs, after discounts and tax."))

// ---- events ----

struct request {
    ringtrue::nullable<std::string> id;
    maybe<std::string> idempotency_key;

    bool operator==(request const&) const = default;
};
RINGTRUE_DESCRIBE(request, "The call that led to the event.",
    (id, "The call; null if Stripe acted by itself."),
    (idempotency_key, "The word by which a call and its repetition are known to be one."))

/// A text in versions before 2017-05-25.
using request_or_id = ringtrue::either<std::string, request>;

/// An object as of the event. Title is what the template's instance is called in schemas.
template <class Object, ringtrue::fixed_string Title>
struct change {
    static constexpr std::string_view schema_title = Title;

    Object object;
    maybe<any_object> previous_attributes;

    bool operator==(change const&) const = default;
};
RINGTRUE_DESCRIBE_TEMPLATE((class Object, ringtrue::fixed_string Title), (change<Object, Title>), "An object, and what was changed.",
    (object, "The object as of the event."),
    (previous_attributes, "What was changed, as it was before."))

template <ringtrue::fixed_string Type, class Data, ringtrue::fixed_string Meaning>
struct envelope {
    static constexpr std::string_view schema_title = Type;

    id_text id;
    ringtrue::constant<"event"> object;
    std::optional<id_text> account;
    maybe<std::string> api_version;
    std::optional<std::string> context;
    ringtrue::unix_seconds created;
    Data data;
    bool livemode;
    std::optional<ringtrue::integer<0, 1000000000>> pending_webhooks;
    maybe<request_or_id> request;
    ringtrue::constant<Type> type;

    bool operator==(envelope const&) const = default;
};
RINGTRUE_DESCRIBE_TEMPLATE((ringtrue::fixed_string Type, class Data, ringtrue::fixed_string Meaning), (envelope<Type, Data, Meaning>), Meaning,
    (id, "The event. The same for each attempt to deliver it."),
    (object, "It is an event."),
    (account, "The connected account in which it happened."),
    (api_version, "The version in which the object is rendered."),
    (context, "The account in which it happened, in an organisation."),
    (created, "When it happened, in seconds since 1970."),
    (data, "What it is about."),
    (livemode, "False for a test."),
    (pending_webhooks, "How many deliveries have not succeeded yet."),
    (request, "The call that led to it."),
    (type, "Names the event."))

using customer_created = envelope<"customer.created", change<customer, "customer_data">, "There is a new customer.">;
using invoice_paid = envelope<"invoice.paid", change<invoice, "invoice_data">, "An invoice was paid, or marked as paid.">;
using charge_refunded = envelope<"charge.refunded", change<charge, "charge_data">, "A charge was given back, or a part of it.">;

using event = std::variant<customer_created, invoice_paid, charge_refunded, ringtrue::unknown_event>;

constexpr auto contract_of(ringtrue::of<event>)
{
    return ringtrue::tagged_union("event", "type", "Any event that Stripe sends.");
}

inline constexpr auto catalog = ringtrue::tagged_catalog<event>("stripe", "v1", "https://ringtrue.example/schema/stripe/v1/");

} // namespace stripe

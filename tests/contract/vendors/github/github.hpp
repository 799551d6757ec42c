// SPDX-License-Identifier: BSL-1.0
// GitHub's webhooks, as a receiver sees them: docs.github.com/webhooks/webhook-events-and-payloads. The HTTP header X-GitHub-Event
// names the event, and `action` tells apart what happened. A member is required if all payloads have it that are published now.
#pragma once

#include <ringtrue.hpp>

#include <ringtrue/either.hpp>
#include <ringtrue/fields/constrained_text.hpp>
#include <ringtrue/fields/date_time.hpp>
#include <ringtrue/fields/email_address.hpp>
#include <ringtrue/fields/tolerant.hpp>
#include <ringtrue/fields/uri.hpp>
#include <ringtrue/nullable.hpp>
#include <ringtrue/open.hpp>
#include <ringtrue/other_members.hpp>
#include <ringtrue/raw_json.hpp>
#include <ringtrue/unknown_event.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace github {

/// A URI template (RFC 6570): visible ASCII, with expressions in braces.
struct template_text : ringtrue::constrained_text<template_text> {
    using constrained_text::constrained_text;

    static constexpr ringtrue::keywords schema{
        .type = ringtrue::json_type::string,
        .pattern = ringtrue::pattern<"https?://([!#-;=?-Z_a-z~]|\\{[!#-;=?-Z_a-z|~]+\\})+">,
        .examples = {"https://api.example.com/keys{/key_id}"},
        .expected = "an http or https URI template (RFC 6570)",
    };
};

/// The name of a Git object: SHA-1, or SHA-256.
struct hash_text : ringtrue::constrained_text<hash_text> {
    using constrained_text::constrained_text;

    static constexpr ringtrue::keywords schema{
        .type = ringtrue::json_type::string,
        .pattern = ringtrue::pattern<"[0-9a-f]{40}([0-9a-f]{24})?">,
        .examples = {"da39a3ee5e6b4b0d3255bfef95601890afd80709"},
        .expected = "40 or 64 hexadecimal digits",
    };
};

struct colour_text : ringtrue::constrained_text<colour_text> {
    using constrained_text::constrained_text;

    static constexpr ringtrue::keywords schema{
        .type = ringtrue::json_type::string,
        .pattern = ringtrue::pattern<"[0-9A-Fa-f]{6}">,
        .examples = {"c0ffee"},
        .expected = "six hexadecimal digits: red, green, blue",
    };
};

// Payloads break these forms now and then: the times of some apps lack the T and the offset, and addresses of bots have brackets.
using address = ringtrue::tolerant<ringtrue::uri>;
using address_template = ringtrue::tolerant<template_text>;
using moment = ringtrue::tolerant<ringtrue::date_time>;
using hash = ringtrue::tolerant<hash_text>;
using colour = ringtrue::tolerant<colour_text>;
using mail_address = ringtrue::tolerant<ringtrue::email_address>;
using seconds_or_moment = ringtrue::either<std::int64_t, moment>;
using property = ringtrue::nullable<ringtrue::either<std::string, std::vector<std::string>>>;

enum class account_type { user, organization, bot, mannequin };
RINGTRUE_DESCRIBE_ENUM(account_type,
    (user, named("User"), "A person."), (organization, named("Organization"), "Several people under one name."),
    (bot, named("Bot"), "An app that acts by itself."), (mannequin, named("Mannequin"), "A stand-in for the author of imported work."))

struct user {
    std::string login;
    std::int64_t id;
    std::string node_id;
    std::optional<ringtrue::nullable<std::string>> name;
    std::optional<ringtrue::nullable<mail_address>> email;
    address avatar_url;
    ringtrue::nullable<std::string> gravatar_id;
    address url;
    address html_url;
    address followers_url;
    address_template following_url;
    address_template gists_url;
    address_template starred_url;
    address subscriptions_url;
    address organizations_url;
    address repos_url;
    address_template events_url;
    address received_events_url;
    ringtrue::open<account_type> type;
    bool site_admin;
    std::optional<bool> deleted;
    std::optional<moment> starred_at;
    std::optional<std::string> user_view_type;
};
RINGTRUE_DESCRIBE(user, "An account: a person, an organization or a bot.",
    (login, "Its name, as in its page's address."), (id, "Its number."), (node_id, "Its id in the GraphQL API."), (name, "What it calls itself."),
    (email, "Its public e-mail address."), (avatar_url, "Its picture."), (gravatar_id, "Its id at Gravatar; mostly empty."),
    (url, "The account in the API."), (html_url, "Its page."), (followers_url, "Who follows it, in the API."),
    (following_url, "Whom it follows, in the API."), (gists_url, "Its gists, in the API."), (starred_url, "What it has starred, in the API."),
    (subscriptions_url, "What it watches, in the API."), (organizations_url, "Where it is a member, in the API."),
    (repos_url, "Its repositories, in the API."), (events_url, "What it did, in the API."),
    (received_events_url, "What happened to it, in the API."), (type, "What it is."), (site_admin, "Whether it belongs to GitHub's staff."),
    (deleted, "Whether it is gone."), (starred_at, "When it starred the repository."), (user_view_type, "How much of it the receiver may see."))

struct organization {
    std::string login;
    std::int64_t id;
    std::string node_id;
    address url;
    std::optional<address> html_url;
    address repos_url;
    address events_url;
    address hooks_url;
    address issues_url;
    address_template members_url;
    address_template public_members_url;
    address avatar_url;
    ringtrue::nullable<std::string> description;
};
RINGTRUE_DESCRIBE(organization, "The organization that the event is about, or that owns the repository.",
    (login, "Its name, as in its page's address."), (id, "Its number."), (node_id, "Its id in the GraphQL API."),
    (url, "The organization in the API."), (html_url, "Its page."), (repos_url, "Its repositories, in the API."),
    (events_url, "What happened there, in the API."), (hooks_url, "Its webhooks, in the API."), (issues_url, "Its issues, in the API."),
    (members_url, "Its members, in the API."), (public_members_url, "Those who say that they are members, in the API."),
    (avatar_url, "Its picture."), (description, "What it says of itself."))

struct enterprise {
    std::int64_t id;
    std::string node_id;
    std::string name;
    std::string slug;
    std::optional<ringtrue::nullable<std::string>> description;
    std::optional<ringtrue::nullable<std::string>> website_url;
    address html_url;
    address avatar_url;
    ringtrue::nullable<moment> created_at;
    ringtrue::nullable<moment> updated_at;
};
RINGTRUE_DESCRIBE(enterprise, "The enterprise that the organization belongs to.",
    (id, "Its number."), (node_id, "Its id in the GraphQL API."), (name, "Its name."), (slug, "Its name, as in its page's address."),
    (description, "What it says of itself."), (website_url, "Its own pages."), (html_url, "Its page."), (avatar_url, "Its picture."),
    (created_at, "When it was made."), (updated_at, "When it last changed."))

struct installation {
    std::int64_t id;
    std::string node_id;
};
RINGTRUE_DESCRIBE(installation, "The installation of an app that receives the event.",
    (id, "Its number."), (node_id, "Its id in the GraphQL API."))

struct license {
    std::string key;
    std::string name;
    ringtrue::nullable<std::string> spdx_id;
    ringtrue::nullable<address> url;
    std::string node_id;
    std::optional<address> html_url;
};
RINGTRUE_DESCRIBE(license, "The license of a repository.",
    (key, "GitHub's word for it."), (name, "Its name."), (spdx_id, "Its SPDX identifier."), (url, "The license in the API."),
    (node_id, "Its id in the GraphQL API."), (html_url, "Its page."))

struct permissions {
    bool admin;
    std::optional<bool> maintain;
    bool push;
    std::optional<bool> triage;
    bool pull;
};
RINGTRUE_DESCRIBE(permissions, "What the account that asks may do with a repository.",
    (admin, "Administer it."), (maintain, "Maintain it."), (push, "Push to it."), (triage, "Sort its issues."), (pull, "Read it."))

struct code_search_index {
    std::optional<bool> lexical_search_ok;
    std::optional<hash> lexical_commit_sha;
};
RINGTRUE_DESCRIBE(code_search_index, "How far code search knows a repository.",
    (lexical_search_ok, "Whether it can be searched by words."), (lexical_commit_sha, "Up to which commit."))

enum class visibility { everybody, chosen, enterprise_wide };
RINGTRUE_DESCRIBE_ENUM(visibility,
    (everybody, named("public"), "Everybody sees it."), (chosen, named("private"), "Those who were chosen see it."),
    (enterprise_wide, named("internal"), "All members of the enterprise see it."))

enum class squash_title { pull_request_title, commit_or_pull_request_title };
RINGTRUE_DESCRIBE_ENUM(squash_title,
    (pull_request_title, named("PR_TITLE"), "The pull request's title."),
    (commit_or_pull_request_title, named("COMMIT_OR_PR_TITLE"), "That of the commit if there is one only, otherwise the pull request's."))

enum class squash_message { pull_request_body, commit_messages, blank };
RINGTRUE_DESCRIBE_ENUM(squash_message,
    (pull_request_body, named("PR_BODY"), "The pull request's text."), (commit_messages, named("COMMIT_MESSAGES"), "The messages of the commits."),
    (blank, named("BLANK"), "Nothing."))

enum class merge_title { pull_request_title, merge_message };
RINGTRUE_DESCRIBE_ENUM(merge_title,
    (pull_request_title, named("PR_TITLE"), "The pull request's title."), (merge_message, named("MERGE_MESSAGE"), "The usual words of a merge."))

enum class merge_message { pull_request_body, pull_request_title, blank };
RINGTRUE_DESCRIBE_ENUM(merge_message,
    (pull_request_body, named("PR_BODY"), "The pull request's text."), (pull_request_title, named("PR_TITLE"), "The pull request's title."),
    (blank, named("BLANK"), "Nothing."))

struct repository {
    std::int64_t id;
    std::string node_id;
    std::string name;
    std::string full_name;
    bool is_private;
    ringtrue::nullable<user> owner;
    address html_url;
    ringtrue::nullable<std::string> description;
    bool fork;
    address url;
    address forks_url;
    address_template keys_url;
    address_template collaborators_url;
    address teams_url;
    address hooks_url;
    address_template issue_events_url;
    address events_url;
    address_template assignees_url;
    address_template branches_url;
    address tags_url;
    address_template blobs_url;
    address_template git_tags_url;
    address_template git_refs_url;
    address_template trees_url;
    address_template statuses_url;
    address languages_url;
    address stargazers_url;
    address contributors_url;
    address subscribers_url;
    address subscription_url;
    address_template commits_url;
    address_template git_commits_url;
    address_template comments_url;
    address_template issue_comment_url;
    address_template contents_url;
    address_template compare_url;
    address merges_url;
    address_template archive_url;
    address downloads_url;
    address_template issues_url;
    address_template pulls_url;
    address_template milestones_url;
    address_template notifications_url;
    address_template labels_url;
    address_template releases_url;
    address deployments_url;
    ringtrue::nullable<seconds_or_moment> created_at;
    ringtrue::nullable<moment> updated_at;
    ringtrue::nullable<seconds_or_moment> pushed_at;
    address git_url;
    std::string ssh_url;
    address clone_url;
    address svn_url;
    ringtrue::nullable<std::string> homepage;
    std::int64_t size;
    std::int64_t stargazers_count;
    std::int64_t watchers_count;
    ringtrue::nullable<std::string> language;
    bool has_issues;
    bool has_projects;
    bool has_downloads;
    bool has_wiki;
    bool has_pages;
    std::optional<bool> has_discussions;
    std::int64_t forks_count;
    ringtrue::nullable<address> mirror_url;
    bool archived;
    std::optional<bool> disabled;
    std::int64_t open_issues_count;
    ringtrue::nullable<github::license> license;
    std::int64_t forks;
    std::int64_t open_issues;
    std::int64_t watchers;
    std::optional<std::int64_t> stargazers;
    std::optional<std::int64_t> subscribers_count;
    std::optional<std::int64_t> network_count;
    std::string default_branch;
    std::optional<std::string> master_branch;
    std::optional<bool> allow_squash_merge;
    std::optional<bool> allow_merge_commit;
    std::optional<bool> allow_rebase_merge;
    std::optional<bool> allow_auto_merge;
    std::optional<bool> allow_forking;
    std::optional<bool> allow_update_branch;
    std::optional<bool> delete_branch_on_merge;
    std::optional<bool> use_squash_pr_title_as_default;
    std::optional<ringtrue::open<squash_title>> squash_merge_commit_title;
    std::optional<ringtrue::open<squash_message>> squash_merge_commit_message;
    std::optional<ringtrue::open<merge_title>> merge_commit_title;
    std::optional<ringtrue::open<merge_message>> merge_commit_message;
    std::optional<bool> web_commit_signoff_required;
    std::optional<bool> is_template;
    std::optional<ringtrue::raw_json> template_repository;
    std::optional<std::vector<std::string>> topics;
    std::optional<ringtrue::open<github::visibility>> visibility;
    std::optional<std::map<std::string, property>> custom_properties;
    std::optional<github::permissions> permissions;
    std::optional<ringtrue::nullable<std::string>> role_name;
    std::optional<ringtrue::nullable<std::string>> temp_clone_token;
    std::optional<bool> is_public;
    std::optional<ringtrue::nullable<ringtrue::either<std::string, user>>> organization;
    std::optional<moment> starred_at;
    std::optional<bool> anonymous_access_enabled;
    std::optional<code_search_index> code_search_index_status;
};
RINGTRUE_DESCRIBE(repository, "A repository, in full.",
    (id, "Its number."), (node_id, "Its id in the GraphQL API."), (name, "Its name."), (full_name, "Owner and name."),
    (is_private, named("private"), "Whether not everybody sees it."), (owner, "Whose it is."), (html_url, "Its page."),
    (description, "What it is for."), (fork, "Whether it is a fork."), (url, "The repository in the API."), (forks_url, "Its forks, in the API."),
    (keys_url, "Its deploy keys, in the API."), (collaborators_url, "Its collaborators, in the API."), (teams_url, "Its teams, in the API."),
    (hooks_url, "Its webhooks, in the API."), (issue_events_url, "Events of its issues, in the API."), (events_url, "Its events, in the API."),
    (assignees_url, "Who can be assigned, in the API."), (branches_url, "Its branches, in the API."), (tags_url, "Its tags, in the API."),
    (blobs_url, "Its Git blobs, in the API."), (git_tags_url, "Its Git tags, in the API."), (git_refs_url, "Its Git references, in the API."),
    (trees_url, "Its Git trees, in the API."), (statuses_url, "Statuses of its commits, in the API."), (languages_url, "Its languages, in the API."),
    (stargazers_url, "Who starred it, in the API."), (contributors_url, "Who contributed, in the API."),
    (subscribers_url, "Who watches it, in the API."), (subscription_url, "Whether the caller watches it, in the API."),
    (commits_url, "Its commits, in the API."), (git_commits_url, "Its Git commits, in the API."), (comments_url, "Comments on commits, in the API."),
    (issue_comment_url, "Comments on issues, in the API."), (contents_url, "Its files, in the API."),
    (compare_url, "Two commits side by side, in the API."), (merges_url, "Where the API merges."), (archive_url, "Its archive, in the API."),
    (downloads_url, "Its downloads, in the API."), (issues_url, "Its issues, in the API."), (pulls_url, "Its pull requests, in the API."),
    (milestones_url, "Its milestones, in the API."), (notifications_url, "Its notifications, in the API."), (labels_url, "Its labels, in the API."),
    (releases_url, "Its releases, in the API."), (deployments_url, "Its deployments, in the API."),
    (created_at, "When it was made; a push has seconds since 1970."), (updated_at, "When it last changed."),
    (pushed_at, "When somebody last pushed; a push has seconds since 1970."), (git_url, "Where the Git protocol finds it."),
    (ssh_url, "Where SSH finds it, in the short form that is no URI."), (clone_url, "Where HTTPS finds it."),
    (svn_url, "Where Subversion finds it."), (homepage, "A page about it; may be empty."), (size, "Its size in kilobytes."),
    (stargazers_count, "How many starred it."), (watchers_count, "The same number."), (language, "The language that it has most of."),
    (has_issues, "Whether it has issues."), (has_projects, "Whether it has projects."), (has_downloads, "Whether it has downloads."),
    (has_wiki, "Whether it has a wiki."), (has_pages, "Whether it has pages."), (has_discussions, "Whether it has discussions."),
    (forks_count, "How many forks it has."), (mirror_url, "What it mirrors."), (archived, "Whether it is archived."),
    (disabled, "Whether it is disabled."), (open_issues_count, "How many issues and pull requests are open."),
    (license, "Under which license it is."), (forks, "How many forks it has."), (open_issues, "How many issues and pull requests are open."),
    (watchers, "How many starred it."), (stargazers, "How many starred it, in a push."), (subscribers_count, "How many watch it."),
    (network_count, "How many forks its family has."), (default_branch, "The branch that is shown first."), (master_branch, "The same, in a push."),
    (allow_squash_merge, "Whether pull requests can be squashed."), (allow_merge_commit, "Whether pull requests can be merged."),
    (allow_rebase_merge, "Whether pull requests can be rebased."), (allow_auto_merge, "Whether pull requests can merge by themselves."),
    (allow_forking, "Whether it can be forked."), (allow_update_branch, "Whether a pull request can be brought up to date."),
    (delete_branch_on_merge, "Whether merged branches are deleted."),
    (use_squash_pr_title_as_default, "Whether a squashed commit takes the pull request's title."),
    (squash_merge_commit_title, "What a squashed commit takes as its title."),
    (squash_merge_commit_message, "What a squashed commit takes as its message."), (merge_commit_title, "What a merge takes as its title."),
    (merge_commit_message, "What a merge takes as its message."),
    (web_commit_signoff_required, "Whether commits from the web have to be signed off."), (is_template, "Whether others can be made after it."),
    (template_repository, "The repository that it was made after."), (topics, "What it is about."), (visibility, "Who sees it."),
    (custom_properties, "What the organization says of it, by name."), (permissions, "What the account that asks may do."),
    (role_name, "The role of the account that asks."), (temp_clone_token, "Opens it for a clone, for a short time."),
    (is_public, named("public"), "Whether everybody sees it, in a push."),
    (organization, "Its organization: the name in a push, otherwise the account."), (starred_at, "When it was starred."),
    (anonymous_access_enabled, "Whether anybody may read by Git."), (code_search_index_status, "How far code search knows it."))

struct minimal_repository {
    std::int64_t id;
    std::string node_id;
    std::string name;
    std::string full_name;
    bool is_private;
    ringtrue::nullable<user> owner;
    address html_url;
    ringtrue::nullable<std::string> description;
    bool fork;
    address url;
    address forks_url;
    address_template keys_url;
    address_template collaborators_url;
    address teams_url;
    address hooks_url;
    address_template issue_events_url;
    address events_url;
    address_template assignees_url;
    address_template branches_url;
    address tags_url;
    address_template blobs_url;
    address_template git_tags_url;
    address_template git_refs_url;
    address_template trees_url;
    address_template statuses_url;
    address languages_url;
    address stargazers_url;
    address contributors_url;
    address subscribers_url;
    address subscription_url;
    address_template commits_url;
    address_template git_commits_url;
    address_template comments_url;
    address_template issue_comment_url;
    address_template contents_url;
    address_template compare_url;
    address merges_url;
    address_template archive_url;
    address downloads_url;
    address_template issues_url;
    address_template pulls_url;
    address_template milestones_url;
    address_template notifications_url;
    address_template labels_url;
    address_template releases_url;
    address deployments_url;
};
RINGTRUE_DESCRIBE(minimal_repository, "A repository, as parts of a run show it.",
    (id, "Its number."), (node_id, "Its id in the GraphQL API."), (name, "Its name."), (full_name, "Owner and name."),
    (is_private, named("private"), "Whether not everybody sees it."), (owner, "Whose it is."), (html_url, "Its page."),
    (description, "What it is for."), (fork, "Whether it is a fork."), (url, "The repository in the API."), (forks_url, "Its forks, in the API."),
    (keys_url, "Its deploy keys, in the API."), (collaborators_url, "Its collaborators, in the API."), (teams_url, "Its teams, in the API."),
    (hooks_url, "Its webhooks, in the API."), (issue_events_url, "Events of its issues, in the API."), (events_url, "Its events, in the API."),
    (assignees_url, "Who can be assigned, in the API."), (branches_url, "Its branches, in the API."), (tags_url, "Its tags, in the API."),
    (blobs_url, "Its Git blobs, in the API."), (git_tags_url, "Its Git tags, in the API."), (git_refs_url, "Its Git references, in the API."),
    (trees_url, "Its Git trees, in the API."), (statuses_url, "Statuses of its commits, in the API."), (languages_url, "Its languages, in the API."),
    (stargazers_url, "Who starred it, in the API."), (contributors_url, "Who contributed, in the API."),
    (subscribers_url, "Who watches it, in the API."), (subscription_url, "Whether the caller watches it, in the API."),
    (commits_url, "Its commits, in the API."), (git_commits_url, "Its Git commits, in the API."), (comments_url, "Comments on commits, in the API."),
    (issue_comment_url, "Comments on issues, in the API."), (contents_url, "Its files, in the API."),
    (compare_url, "Two commits side by side, in the API."), (merges_url, "Where the API merges."), (archive_url, "Its archive, in the API."),
    (downloads_url, "Its downloads, in the API."), (issues_url, "Its issues, in the API."), (pulls_url, "Its pull requests, in the API."),
    (milestones_url, "Its milestones, in the API."), (notifications_url, "Its notifications, in the API."), (labels_url, "Its labels, in the API."),
    (releases_url, "Its releases, in the API."), (deployments_url, "Its deployments, in the API."))

struct label {
    std::int64_t id;
    std::string node_id;
    address url;
    std::string name;
    std::optional<ringtrue::nullable<std::string>> description;
    colour color;
    bool is_default;
};
RINGTRUE_DESCRIBE(label, "A label of issues and pull requests.",
    (id, "Its number."), (node_id, "Its id in the GraphQL API."), (url, "The label in the API."), (name, "What it says."),
    (description, "What it means."), (color, "Its colour."), (is_default, named("default"), "Whether each new repository has it."))

enum class issue_state { open, closed };
RINGTRUE_DESCRIBE_ENUM(issue_state,
    (open, "Somebody has to look at it."), (closed, "Nobody has to, any more."))

struct milestone {
    address url;
    address html_url;
    address labels_url;
    std::int64_t id;
    std::string node_id;
    std::int64_t number;
    std::string title;
    ringtrue::nullable<std::string> description;
    ringtrue::nullable<user> creator;
    std::int64_t open_issues;
    std::int64_t closed_issues;
    ringtrue::open<issue_state> state;
    moment created_at;
    moment updated_at;
    ringtrue::nullable<moment> due_on;
    ringtrue::nullable<moment> closed_at;
};
RINGTRUE_DESCRIBE(milestone, "A milestone of issues and pull requests.",
    (url, "The milestone in the API."), (html_url, "Its page."), (labels_url, "The labels of its issues, in the API."),
    (id, "Its number among all."), (node_id, "Its id in the GraphQL API."), (number, "Its number in the repository."), (title, "Its title."),
    (description, "What it is for."), (creator, "Who made it."), (open_issues, "How many of its issues are open."),
    (closed_issues, "How many of its issues are closed."), (state, "Whether it is open."), (created_at, "When it was made."),
    (updated_at, "When it last changed."), (due_on, "When it should be reached."), (closed_at, "When it was closed."))

struct app_owner {
    std::int64_t id;
    std::string node_id;
    address avatar_url;
    address html_url;
    std::optional<std::string> login;
    std::optional<ringtrue::open<account_type>> type;
    std::optional<std::string> slug;
    std::optional<ringtrue::nullable<std::string>> name;
    ringtrue::other_members more;
};
RINGTRUE_DESCRIBE(app_owner, "Who owns an app: an account, which has a login, or an enterprise, which has a slug.",
    (id, "Its number."), (node_id, "Its id in the GraphQL API."), (avatar_url, "Its picture."), (html_url, "Its page."),
    (login, "The account's name."), (type, "What the account is."), (slug, "The enterprise's name, as in its page's address."),
    (name, "The name of the enterprise, or of the account."), (more, "What else an account or an enterprise has."))

enum class access { read, write, admin };
RINGTRUE_DESCRIBE_ENUM(access,
    (read, "It reads."), (write, "It reads and writes."), (admin, "It does everything."))

struct app {
    ringtrue::nullable<std::int64_t> id;
    std::optional<std::string> slug;
    std::string node_id;
    std::optional<std::string> client_id;
    ringtrue::nullable<app_owner> owner;
    std::string name;
    ringtrue::nullable<std::string> description;
    ringtrue::nullable<address> external_url;
    address html_url;
    ringtrue::nullable<moment> created_at;
    ringtrue::nullable<moment> updated_at;
    std::optional<std::map<std::string, ringtrue::open<access>>> permissions;
    std::optional<std::vector<std::string>> events;
    std::optional<std::int64_t> installations_count;
};
RINGTRUE_DESCRIBE(app, "A GitHub App.",
    (id, "Its number."), (slug, "Its name, as in its page's address."), (node_id, "Its id in the GraphQL API."), (client_id, "Its id for OAuth."),
    (owner, "Whose it is."), (name, "Its name."), (description, "What it does."), (external_url, "Its own pages."), (html_url, "Its page."),
    (created_at, "When it was made."), (updated_at, "When it last changed."), (permissions, "What it may do, by what with."),
    (events, "Which events it receives."), (installations_count, "How many have installed it."))

enum class author_association { collaborator, contributor, first_timer, first_time_contributor, mannequin, member, none, owner };
RINGTRUE_DESCRIBE_ENUM(author_association,
    (collaborator, named("COLLABORATOR"), "Was invited to the repository."), (contributor, named("CONTRIBUTOR"), "Has committed to the repository."),
    (first_timer, named("FIRST_TIMER"), "Has not committed to any repository before."),
    (first_time_contributor, named("FIRST_TIME_CONTRIBUTOR"), "Has not committed to this repository before."),
    (mannequin, named("MANNEQUIN"), "Stands in for somebody else."), (member, named("MEMBER"), "Belongs to the organization."),
    (none, named("NONE"), "Has nothing to do with the repository."), (owner, named("OWNER"), "Owns the repository."))

enum class lock_reason { resolved, off_topic, too_heated, spam };
RINGTRUE_DESCRIBE_ENUM(lock_reason,
    (resolved, "All is said."), (off_topic, named("off-topic"), "Nobody spoke of the matter."),
    (too_heated, named("too heated"), "People quarrelled."), (spam, "Somebody advertised."))

enum class state_reason { completed, not_planned, duplicate, reopened };
RINGTRUE_DESCRIBE_ENUM(state_reason,
    (completed, "It is done."), (not_planned, "Nobody will do it."), (duplicate, "Another issue says the same."), (reopened, "It came back."))

struct reactions {
    address url;
    std::int64_t total_count;
    std::int64_t plus_one;
    std::int64_t minus_one;
    std::int64_t laugh;
    std::int64_t hooray;
    std::int64_t confused;
    std::int64_t heart;
    std::int64_t rocket;
    std::int64_t eyes;
};
RINGTRUE_DESCRIBE(reactions, "What readers thought of an issue.",
    (url, "Who reacted, in the API."), (total_count, "How many there are."), (plus_one, named("+1"), "Thumbs up."),
    (minus_one, named("-1"), "Thumbs down."), (laugh, "Laughs."), (hooray, "Cheers."), (confused, "Frowns."), (heart, "Hearts."),
    (rocket, "Rockets."), (eyes, "Eyes."))

struct issue_pull {
    std::optional<address> url;
    std::optional<address> html_url;
    std::optional<address> diff_url;
    std::optional<address> patch_url;
    std::optional<ringtrue::nullable<moment>> merged_at;
};
RINGTRUE_DESCRIBE(issue_pull, "The pull request that an issue is, too.",
    (url, "The pull request in the API."), (html_url, "Its page."), (diff_url, "What it changes, as a diff."),
    (patch_url, "What it changes, as patches."), (merged_at, "When it was merged."))

struct sub_issues {
    std::int64_t total;
    std::int64_t completed;
    std::int64_t percent_completed;
};
RINGTRUE_DESCRIBE(sub_issues, "How many issues are below an issue.",
    (total, "All of them."), (completed, "Those that are done."), (percent_completed, "Those that are done, in percent."))

struct dependencies {
    std::int64_t blocked_by;
    std::int64_t blocking;
    std::int64_t total_blocked_by;
    std::int64_t total_blocking;
};
RINGTRUE_DESCRIBE(dependencies, "How many issues an issue waits for, or holds up.",
    (blocked_by, "Open ones that it waits for."), (blocking, "Open ones that it holds up."), (total_blocked_by, "All that it waits for."),
    (total_blocking, "All that it holds up."))

enum class issue_colour { gray, blue, green, yellow, orange, red, pink, purple };
RINGTRUE_DESCRIBE_ENUM(issue_colour,
    (gray, "Gray."), (blue, "Blue."), (green, "Green."), (yellow, "Yellow."), (orange, "Orange."), (red, "Red."), (pink, "Pink."),
    (purple, "Purple."))

struct issue_type {
    std::int64_t id;
    std::string node_id;
    std::string name;
    ringtrue::nullable<std::string> description;
    std::optional<ringtrue::nullable<ringtrue::open<issue_colour>>> color;
    std::optional<moment> created_at;
    std::optional<moment> updated_at;
    std::optional<bool> is_enabled;
};
RINGTRUE_DESCRIBE(issue_type, "What kind of issue an organization takes an issue for.",
    (id, "Its number."), (node_id, "Its id in the GraphQL API."), (name, "Its name."), (description, "What it means."), (color, "Its colour."),
    (created_at, "When it was made."), (updated_at, "When it last changed."), (is_enabled, "Whether it is in use."))

enum class field_kind { text, single_select, number, date };
RINGTRUE_DESCRIBE_ENUM(field_kind,
    (text, "Any text."), (single_select, "One of several words."), (number, "A number."), (date, "A date."))

struct select_option {
    std::int64_t id;
    std::string name;
    std::string color;
};
RINGTRUE_DESCRIBE(select_option, "The word that was chosen for a field.",
    (id, "Its number."), (name, "The word."), (color, "Its colour."))

struct field_value {
    std::int64_t issue_field_id;
    std::string node_id;
    ringtrue::open<field_kind> data_type;
    ringtrue::raw_json value;
    std::optional<ringtrue::nullable<select_option>> single_select_option;
};
RINGTRUE_DESCRIBE(field_value, "What an issue says in a field of the organization.",
    (issue_field_id, "The field's number."), (node_id, "Its id in the GraphQL API."), (data_type, "What the field holds."),
    (value, "What it says: a text, a number or null."), (single_select_option, "The word, if one was chosen."))

struct issue {
    address url;
    address repository_url;
    address_template labels_url;
    address comments_url;
    address events_url;
    address html_url;
    std::int64_t id;
    std::string node_id;
    std::int64_t number;
    std::string title;
    ringtrue::nullable<github::user> user;
    std::optional<std::vector<label>> labels;
    std::optional<ringtrue::open<issue_state>> state;
    std::optional<ringtrue::nullable<ringtrue::open<github::state_reason>>> state_reason;
    std::optional<bool> locked;
    std::optional<ringtrue::nullable<github::user>> assignee;
    std::vector<github::user> assignees;
    ringtrue::nullable<github::milestone> milestone;
    std::int64_t comments;
    moment created_at;
    moment updated_at;
    ringtrue::nullable<moment> closed_at;
    ringtrue::open<github::author_association> author_association;
    std::optional<ringtrue::nullable<ringtrue::open<lock_reason>>> active_lock_reason;
    std::optional<bool> draft;
    std::optional<ringtrue::nullable<app>> performed_via_github_app;
    std::optional<issue_pull> pull_request;
    ringtrue::nullable<std::string> body;
    std::optional<github::reactions> reactions;
    std::optional<address> timeline_url;
    std::optional<sub_issues> sub_issues_summary;
    std::optional<dependencies> issue_dependencies_summary;
    std::optional<std::vector<field_value>> issue_field_values;
    std::optional<ringtrue::nullable<issue_type>> type;
};
RINGTRUE_DESCRIBE(issue, "An issue.",
    (url, "The issue in the API."), (repository_url, "Its repository, in the API."), (labels_url, "Its labels, in the API."),
    (comments_url, "Its comments, in the API."), (events_url, "What happened to it, in the API."), (html_url, "Its page."),
    (id, "Its number among all."), (node_id, "Its id in the GraphQL API."), (number, "Its number in the repository."), (title, "Its title."),
    (user, "Who wrote it."), (labels, "Its labels."), (state, "Whether it is open."), (state_reason, "Why it is in that state."),
    (locked, "Whether only collaborators may comment."), (assignee, "Who is to do it, the first of them."), (assignees, "Who is to do it."),
    (milestone, "When it should be done."), (comments, "How many comments it has."), (created_at, "When it was written."),
    (updated_at, "When it last changed."), (closed_at, "When it was closed."),
    (author_association, "What its author has to do with the repository."), (active_lock_reason, "Why it is locked."),
    (draft, "Whether the pull request is a draft."), (performed_via_github_app, "The app that wrote it."),
    (pull_request, "The pull request that it is, too."), (body, "Its text."), (reactions, "What readers thought of it."),
    (timeline_url, "Its history, in the API."), (sub_issues_summary, "How many issues are below it."),
    (issue_dependencies_summary, "How many issues it waits for or holds up."), (issue_field_values, "What it says in the organization's fields."),
    (type, "What kind of issue it is."))

struct issue_transfer {
    ringtrue::nullable<issue> old_issue;
    repository old_repository;
};
RINGTRUE_DESCRIBE(issue_transfer, "Where an issue came from.",
    (old_issue, "The issue as it was there."), (old_repository, "The repository that it was in."))

struct issue_opened {
    ringtrue::constant<"opened"> action;
    github::issue issue;
    std::optional<issue_transfer> changes;
    github::repository repository;
    user sender;
    std::optional<github::organization> organization;
    std::optional<github::enterprise> enterprise;
    std::optional<github::installation> installation;
};
RINGTRUE_DESCRIBE(issue_opened, "Somebody wrote an issue, or it came from another repository.",
    (action, "Names the action."), (issue, "The issue."), (changes, "Where it came from."), (repository, "Where it was."), (sender, "Who did it."),
    (organization, "Whose repository it is."), (enterprise, "Whose organization it is."), (installation, "The app that hears of it."))

struct issue_closed {
    ringtrue::constant<"closed"> action;
    github::issue issue;
    github::repository repository;
    user sender;
    std::optional<github::organization> organization;
    std::optional<github::enterprise> enterprise;
    std::optional<github::installation> installation;
};
RINGTRUE_DESCRIBE(issue_closed, "An issue was closed.",
    (action, "Names the action."), (issue, "The issue."), (repository, "Where it was."), (sender, "Who did it."),
    (organization, "Whose repository it is."), (enterprise, "Whose organization it is."), (installation, "The app that hears of it."))

struct issue_labeled {
    ringtrue::constant<"labeled"> action;
    github::issue issue;
    std::optional<github::label> label;
    github::repository repository;
    user sender;
    std::optional<github::organization> organization;
    std::optional<github::enterprise> enterprise;
    std::optional<github::installation> installation;
};
RINGTRUE_DESCRIBE(issue_labeled, "An issue was given a label.",
    (action, "Names the action."), (issue, "The issue."), (label, "The label."), (repository, "Where it was."), (sender, "Who did it."),
    (organization, "Whose repository it is."), (enterprise, "Whose organization it is."), (installation, "The app that hears of it."))

using issues = std::variant<issue_opened, issue_closed, issue_labeled, ringtrue::unknown_event>;
constexpr auto contract_of(ringtrue::of<issues>) { return ringtrue::tagged_union("issues", "action", "What happened to an issue."); }

enum class hook_type { repository, organization, app };
RINGTRUE_DESCRIBE_ENUM(hook_type,
    (repository, named("Repository"), "Of a repository."), (organization, named("Organization"), "Of an organization."),
    (app, named("App"), "Of an app."))

enum class hook_content { json, form };
RINGTRUE_DESCRIBE_ENUM(hook_content,
    (json, "JSON."), (form, "A form, with the JSON in one of its fields."))

struct hook_config {
    std::optional<ringtrue::open<hook_content>> content_type;
    std::optional<std::string> secret;
    std::optional<address> url;
    std::optional<ringtrue::either<std::string, std::int64_t>> insecure_ssl;
};
RINGTRUE_DESCRIBE(hook_config, "How a webhook sends.",
    (content_type, "In which form."), (secret, "Stars for the key of its signatures."), (url, "Where to."),
    (insecure_ssl, "1 if it does not check certificates, otherwise 0."))

struct hook_response {
    ringtrue::nullable<std::int64_t> code;
    ringtrue::nullable<std::string> status;
    ringtrue::nullable<std::string> message;
};
RINGTRUE_DESCRIBE(hook_response, "What became of a webhook's last delivery.",
    (code, "The HTTP status."), (status, "A word for it."), (message, "More of it."))

struct hook {
    ringtrue::open<hook_type> type;
    std::int64_t id;
    std::string name;
    bool active;
    std::optional<std::int64_t> app_id;
    std::vector<std::string> events;
    hook_config config;
    moment created_at;
    moment updated_at;
    std::optional<address> url;
    std::optional<address> test_url;
    std::optional<address> ping_url;
    std::optional<address> deliveries_url;
    std::optional<hook_response> last_response;
};
RINGTRUE_DESCRIBE(hook, "A webhook.",
    (type, "Whose it is."), (id, "Its number."), (name, "Always \"web\"."), (active, "Whether it sends."), (app_id, "The number of its app."),
    (events, "What it sends; * is everything."), (config, "How it sends."), (created_at, "When it was made."), (updated_at, "When it last changed."),
    (url, "The webhook in the API."), (test_url, "Where the API sends a test."), (ping_url, "Where the API sends a ping."),
    (deliveries_url, "What it has sent, in the API."), (last_response, "What became of the last delivery."))

struct ping {
    std::string zen;
    std::int64_t hook_id;
    github::hook hook;
    std::optional<github::repository> repository;
    std::optional<github::organization> organization;
    std::optional<user> sender;
};
RINGTRUE_DESCRIBE(ping, "A webhook was made, and says so.",
    (zen, "A saying."), (hook_id, "The webhook's number."), (hook, "The webhook."), (repository, "The repository that it is of."),
    (organization, "The organization that it is of."), (sender, "Who made it."))

struct signature {
    std::string name;
    std::optional<ringtrue::nullable<mail_address>> email;
    std::optional<std::string> username;
    std::optional<moment> date;
};
RINGTRUE_DESCRIBE(signature, "Who wrote a commit, or pushed it.",
    (name, "A name, as Git has it."), (email, "An e-mail address, as Git has it."), (username, "The account, if there is one."),
    (date, "When it was."))

struct commit {
    hash id;
    hash tree_id;
    bool distinct;
    std::string message;
    moment timestamp;
    address url;
    signature author;
    signature committer;
    std::optional<std::vector<std::string>> added;
    std::optional<std::vector<std::string>> removed;
    std::optional<std::vector<std::string>> modified;
};
RINGTRUE_DESCRIBE(commit, "A commit that was pushed.",
    (id, "Its hash."), (tree_id, "The hash of its tree."), (distinct, "Whether it was not pushed before."), (message, "Its message."),
    (timestamp, "When it was made."), (url, "Its page."), (author, "Who wrote it."), (committer, "Who put it there."),
    (added, "Files that are new."), (removed, "Files that are gone."), (modified, "Files that are different."))

struct push {
    std::string ref;
    hash before;
    hash after;
    bool created;
    bool deleted;
    bool forced;
    ringtrue::nullable<std::string> base_ref;
    address compare;
    std::vector<commit> commits;
    ringtrue::nullable<commit> head_commit;
    github::repository repository;
    signature pusher;
    std::optional<user> sender;
    std::optional<github::organization> organization;
    std::optional<github::enterprise> enterprise;
    std::optional<github::installation> installation;
};
RINGTRUE_DESCRIBE(push, "Somebody pushed commits or tags.",
    (ref, "The full name of the branch or tag."), (before, "The commit that it named before; zeros if it is new."),
    (after, "The commit that it names now; zeros if it is gone."), (created, "Whether it is new."), (deleted, "Whether it is gone."),
    (forced, "Whether commits may have been lost."), (base_ref, "What it branched off."), (compare, "A page with the changes."),
    (commits, "The commits, 2048 at most."), (head_commit, "The last commit."), (repository, "Where it was."), (pusher, "Who pushed."),
    (sender, "The account that pushed."), (organization, "Whose repository it is."), (enterprise, "Whose organization it is."),
    (installation, "The app that hears of it."))

struct star_created {
    ringtrue::constant<"created"> action;
    ringtrue::nullable<moment> starred_at;
    github::repository repository;
    user sender;
    std::optional<github::organization> organization;
    std::optional<github::enterprise> enterprise;
    std::optional<github::installation> installation;
};
RINGTRUE_DESCRIBE(star_created, "Somebody starred a repository.",
    (action, "Names the action."), (starred_at, "When it was."), (repository, "Where it was."), (sender, "Who did it."),
    (organization, "Whose repository it is."), (enterprise, "Whose organization it is."), (installation, "The app that hears of it."))

struct star_deleted {
    ringtrue::constant<"deleted"> action;
    ringtrue::nullable<moment> starred_at;
    github::repository repository;
    user sender;
    std::optional<github::organization> organization;
    std::optional<github::enterprise> enterprise;
    std::optional<github::installation> installation;
};
RINGTRUE_DESCRIBE(star_deleted, "Somebody took a star back.",
    (action, "Names the action."), (starred_at, "Null."), (repository, "Where it was."), (sender, "Who did it."),
    (organization, "Whose repository it is."), (enterprise, "Whose organization it is."), (installation, "The app that hears of it."))

using star = std::variant<star_created, star_deleted, ringtrue::unknown_event>;
constexpr auto contract_of(ringtrue::of<star>) { return ringtrue::tagged_union("star", "action", "A star was given or taken back."); }

enum class privacy { open, closed, secret };
RINGTRUE_DESCRIBE_ENUM(privacy,
    (open, "All members of the organization see it."), (closed, "All members of the organization see it."), (secret, "Its members see it."))

enum class notification { enabled, disabled };
RINGTRUE_DESCRIBE_ENUM(notification,
    (enabled, named("notifications_enabled"), "They do."), (disabled, named("notifications_disabled"), "They do not."))

struct parent_team {
    std::int64_t id;
    std::string node_id;
    std::string name;
    std::string slug;
    ringtrue::nullable<std::string> description;
    std::optional<ringtrue::open<github::privacy>> privacy;
    std::string permission;
    std::optional<ringtrue::open<notification>> notification_setting;
    address url;
    address html_url;
    address_template members_url;
    address repositories_url;
    std::optional<std::string> type;
    std::optional<std::int64_t> organization_id;
    std::optional<std::int64_t> enterprise_id;
};
RINGTRUE_DESCRIBE(parent_team, "The team that a team belongs to.",
    (id, "Its number."), (node_id, "Its id in the GraphQL API."), (name, "Its name."), (slug, "Its name, as in its page's address."),
    (description, "What it does."), (privacy, "Who sees it."), (permission, "What it may do."),
    (notification_setting, "Whether its members hear of mentions."), (url, "The team in the API."), (html_url, "Its page."),
    (members_url, "Its members, in the API."), (repositories_url, "Its repositories, in the API."),
    (type, "Whether an organization or an enterprise has it."), (organization_id, "The organization's number."),
    (enterprise_id, "The enterprise's number."))

struct team {
    std::int64_t id;
    std::string node_id;
    std::string name;
    std::string slug;
    ringtrue::nullable<std::string> description;
    std::optional<ringtrue::open<github::privacy>> privacy;
    std::string permission;
    std::optional<ringtrue::open<notification>> notification_setting;
    address url;
    address html_url;
    address_template members_url;
    address repositories_url;
    std::optional<std::string> type;
    std::optional<std::int64_t> organization_id;
    std::optional<std::int64_t> enterprise_id;
    std::optional<ringtrue::nullable<parent_team>> parent;
};
RINGTRUE_DESCRIBE(team, "A team.",
    (id, "Its number."), (node_id, "Its id in the GraphQL API."), (name, "Its name."), (slug, "Its name, as in its page's address."),
    (description, "What it does."), (privacy, "Who sees it."), (permission, "What it may do."),
    (notification_setting, "Whether its members hear of mentions."), (url, "The team in the API."), (html_url, "Its page."),
    (members_url, "Its members, in the API."), (repositories_url, "Its repositories, in the API."),
    (type, "Whether an organization or an enterprise has it."), (organization_id, "The organization's number."),
    (enterprise_id, "The enterprise's number."), (parent, "The team that it belongs to."))

struct reviewer {
    std::int64_t id;
    std::string node_id;
    address url;
    address html_url;
    std::optional<std::string> login;
    std::optional<std::string> slug;
    std::optional<ringtrue::nullable<std::string>> name;
    ringtrue::other_members more;
};
RINGTRUE_DESCRIBE(reviewer, "Who is asked for a review: an account, which has a login, or a team, which has a slug.",
    (id, "Its number."), (node_id, "Its id in the GraphQL API."), (url, "The account or team in the API."), (html_url, "Its page."),
    (login, "The account's name."), (slug, "The team's name, as in its page's address."), (name, "The team's name, or the account's."),
    (more, "What else an account or a team has."))

struct branch {
    std::string label;
    std::string ref;
    hash sha;
    ringtrue::nullable<github::user> user;
    ringtrue::nullable<repository> repo;
};
RINGTRUE_DESCRIBE(branch, "One end of a pull request.",
    (label, "The owner and the branch."), (ref, "The branch."), (sha, "The commit."), (user, "The owner."),
    (repo, "The repository, if it is still there."))

struct link {
    std::string href;
};
RINGTRUE_DESCRIBE(link, "An address.",
    (href, "The address; may be a template."))

struct pull_links {
    link self;
    link html;
    link issue;
    link comments;
    link review_comments;
    link review_comment;
    link commits;
    link statuses;
};
RINGTRUE_DESCRIBE(pull_links, "Addresses of a pull request.",
    (self, "The pull request in the API."), (html, "Its page."), (issue, "The issue that it is, too."), (comments, "Its comments."),
    (review_comments, "Comments on its lines."), (review_comment, "One comment on a line."), (commits, "Its commits."),
    (statuses, "The statuses of its last commit."))

enum class merge_method { merge, squash, rebase };
RINGTRUE_DESCRIBE_ENUM(merge_method,
    (merge, "With a commit that joins the two."), (squash, "As one commit."), (rebase, "Commit by commit."))

struct auto_merge {
    ringtrue::nullable<user> enabled_by;
    ringtrue::open<github::merge_method> merge_method;
    ringtrue::nullable<std::string> commit_title;
    ringtrue::nullable<std::string> commit_message;
};
RINGTRUE_DESCRIBE(auto_merge, "How a pull request will merge by itself.",
    (enabled_by, "Who wished so."), (merge_method, "In which way."), (commit_title, "The title of the commit."),
    (commit_message, "The message of the commit."))

struct pull {
    address url;
    std::int64_t id;
    std::string node_id;
    address html_url;
    address diff_url;
    address patch_url;
    address issue_url;
    std::int64_t number;
    ringtrue::open<issue_state> state;
    bool locked;
    std::string title;
    ringtrue::nullable<github::user> user;
    ringtrue::nullable<std::string> body;
    moment created_at;
    moment updated_at;
    ringtrue::nullable<moment> closed_at;
    ringtrue::nullable<moment> merged_at;
    ringtrue::nullable<hash> merge_commit_sha;
    ringtrue::nullable<github::user> assignee;
    std::optional<ringtrue::nullable<std::vector<github::user>>> assignees;
    std::optional<ringtrue::nullable<std::vector<reviewer>>> requested_reviewers;
    std::optional<ringtrue::nullable<std::vector<team>>> requested_teams;
    std::vector<label> labels;
    ringtrue::nullable<github::milestone> milestone;
    address commits_url;
    address review_comments_url;
    address_template review_comment_url;
    address comments_url;
    address statuses_url;
    branch head;
    branch base;
    pull_links links;
    ringtrue::open<github::author_association> author_association;
    std::optional<ringtrue::nullable<github::auto_merge>> auto_merge;
    std::optional<ringtrue::nullable<ringtrue::open<lock_reason>>> active_lock_reason;
    std::optional<bool> draft;
    ringtrue::nullable<bool> merged;
    ringtrue::nullable<bool> mergeable;
    std::optional<ringtrue::nullable<bool>> rebaseable;
    std::string mergeable_state;
    ringtrue::nullable<github::user> merged_by;
    std::int64_t comments;
    std::int64_t review_comments;
    bool maintainer_can_modify;
    std::int64_t commits;
    std::int64_t additions;
    std::int64_t deletions;
    std::int64_t changed_files;
    std::optional<bool> allow_auto_merge;
    std::optional<bool> allow_update_branch;
    std::optional<bool> delete_branch_on_merge;
    std::optional<bool> use_squash_pr_title_as_default;
    std::optional<ringtrue::open<squash_title>> squash_merge_commit_title;
    std::optional<ringtrue::open<squash_message>> squash_merge_commit_message;
    std::optional<ringtrue::open<merge_title>> merge_commit_title;
    std::optional<ringtrue::open<merge_message>> merge_commit_message;
};
RINGTRUE_DESCRIBE(pull, "A pull request.",
    (url, "The pull request in the API."), (id, "Its number among all."), (node_id, "Its id in the GraphQL API."), (html_url, "Its page."),
    (diff_url, "What it changes, as a diff."), (patch_url, "What it changes, as patches."), (issue_url, "The issue that it is, too, in the API."),
    (number, "Its number in the repository."), (state, "Whether it is open."), (locked, "Whether only collaborators may comment."),
    (title, "Its title."), (user, "Who wrote it."), (body, "Its text."), (created_at, "When it was written."), (updated_at, "When it last changed."),
    (closed_at, "When it was closed."), (merged_at, "When it was merged."), (merge_commit_sha, "The commit that merges it, or would."),
    (assignee, "Who is to do it, the first of them."), (assignees, "Who is to do it."), (requested_reviewers, "Who is asked for a review."),
    (requested_teams, "Which teams are."), (labels, "Its labels."), (milestone, "When it should be done."),
    (commits_url, "Its commits, in the API."), (review_comments_url, "Comments on its lines, in the API."),
    (review_comment_url, "One comment on a line, in the API."), (comments_url, "Its comments, in the API."),
    (statuses_url, "The statuses of its last commit, in the API."), (head, "What is to be merged."), (base, "What it is to be merged into."),
    (links, named("_links"), "Addresses."), (author_association, "What its author has to do with the repository."),
    (auto_merge, "How it will merge by itself."), (active_lock_reason, "Why it is locked."), (draft, "Whether it is a draft."),
    (merged, "Whether it is merged."), (mergeable, "Whether it can be; null until GitHub knows."),
    (rebaseable, "Whether it can be rebased; null until GitHub knows."), (mergeable_state, "What stands in the way."), (merged_by, "Who merged it."),
    (comments, "How many comments it has."), (review_comments, "How many comments its lines have."),
    (maintainer_can_modify, "Whether maintainers may push to its branch."), (commits, "How many commits it has."),
    (additions, "How many lines are new."), (deletions, "How many lines are gone."), (changed_files, "How many files are different."),
    (allow_auto_merge, "Whether pull requests can merge by themselves."), (allow_update_branch, "Whether a pull request can be brought up to date."),
    (delete_branch_on_merge, "Whether merged branches are deleted."),
    (use_squash_pr_title_as_default, "Whether a squashed commit takes the pull request's title."),
    (squash_merge_commit_title, "What a squashed commit takes as its title."),
    (squash_merge_commit_message, "What a squashed commit takes as its message."), (merge_commit_title, "What a merge takes as its title."),
    (merge_commit_message, "What a merge takes as its message."))

struct pull_request_opened {
    ringtrue::constant<"opened"> action;
    std::int64_t number;
    pull pull_request;
    github::repository repository;
    user sender;
    std::optional<github::organization> organization;
    std::optional<github::enterprise> enterprise;
    std::optional<github::installation> installation;
};
RINGTRUE_DESCRIBE(pull_request_opened, "Somebody proposed a change.",
    (action, "Names the action."), (number, "The pull request's number."), (pull_request, "The pull request."), (repository, "Where it was."),
    (sender, "Who did it."), (organization, "Whose repository it is."), (enterprise, "Whose organization it is."),
    (installation, "The app that hears of it."))

using pull_request = std::variant<pull_request_opened, ringtrue::unknown_event>;
constexpr auto contract_of(ringtrue::of<pull_request>) { return ringtrue::tagged_union("pull_request", "action", "What happened to a pull request."); }

struct workflow {
    std::int64_t id;
    std::string node_id;
    std::string name;
    std::string path;
    std::string state;
    moment created_at;
    moment updated_at;
    address url;
    address html_url;
    address badge_url;
};
RINGTRUE_DESCRIBE(workflow, "A workflow of GitHub Actions.",
    (id, "Its number."), (node_id, "Its id in the GraphQL API."), (name, "Its name."), (path, "Its file."), (state, "Whether it is active."),
    (created_at, "When it was made."), (updated_at, "When it last changed."), (url, "The workflow in the API."), (html_url, "Its page."),
    (badge_url, "A picture of its state."))

enum class run_status { requested, queued, pending, waiting, in_progress, completed };
RINGTRUE_DESCRIBE_ENUM(run_status,
    (requested, "It was asked for."), (queued, "It waits for a machine."), (pending, "It waits for other runs."),
    (waiting, "It waits for somebody's consent."), (in_progress, "It is under way."), (completed, "It is over."))

enum class conclusion { success, failure, neutral, cancelled, skipped, timed_out, action_required, stale, startup_failure };
RINGTRUE_DESCRIBE_ENUM(conclusion,
    (success, "All is well."), (failure, "Something is not."), (neutral, "Neither."), (cancelled, "Somebody stopped it."),
    (skipped, "It had nothing to do."), (timed_out, "It took too long."), (action_required, "Somebody has to do something."),
    (stale, "GitHub gave it up."), (startup_failure, "It could not start."))

struct commit_summary {
    hash id;
    hash tree_id;
    std::string message;
    moment timestamp;
    signature author;
    signature committer;
};
RINGTRUE_DESCRIBE(commit_summary, "The commit that a run is about.",
    (id, "Its hash."), (tree_id, "The hash of its tree."), (message, "Its message."), (timestamp, "When it was made."), (author, "Who wrote it."),
    (committer, "Who put it there."))

struct referenced_workflow {
    std::string path;
    hash sha;
    std::optional<std::string> ref;
};
RINGTRUE_DESCRIBE(referenced_workflow, "A workflow that a run's workflow calls.",
    (path, "Its file."), (sha, "Its commit."), (ref, "Its branch or tag."))

struct repository_reference {
    std::int64_t id;
    address url;
    std::string name;
};
RINGTRUE_DESCRIBE(repository_reference, "A repository, in short.",
    (id, "Its number."), (url, "The repository in the API."), (name, "Its name."))

struct branch_reference {
    std::string ref;
    hash sha;
    repository_reference repo;
};
RINGTRUE_DESCRIBE(branch_reference, "One end of a pull request, in short.",
    (ref, "The branch."), (sha, "The commit."), (repo, "The repository."))

struct pull_reference {
    std::int64_t id;
    std::int64_t number;
    address url;
    branch_reference head;
    branch_reference base;
};
RINGTRUE_DESCRIBE(pull_reference, "A pull request, in short.",
    (id, "Its number among all."), (number, "Its number in the repository."), (url, "The pull request in the API."), (head, "What is to be merged."),
    (base, "What it is to be merged into."))

struct run {
    std::int64_t id;
    std::string node_id;
    ringtrue::nullable<std::string> name;
    std::optional<std::string> display_title;
    std::int64_t run_number;
    std::optional<std::int64_t> run_attempt;
    std::string event;
    ringtrue::open<run_status> status;
    ringtrue::nullable<ringtrue::open<github::conclusion>> conclusion;
    std::int64_t workflow_id;
    std::optional<std::string> path;
    ringtrue::nullable<std::string> head_branch;
    hash head_sha;
    commit_summary head_commit;
    minimal_repository head_repository;
    minimal_repository repository;
    std::vector<pull_reference> pull_requests;
    std::optional<ringtrue::nullable<std::vector<referenced_workflow>>> referenced_workflows;
    std::optional<ringtrue::nullable<user>> actor;
    std::optional<ringtrue::nullable<user>> triggering_actor;
    std::optional<std::int64_t> check_suite_id;
    std::optional<std::string> check_suite_node_id;
    moment created_at;
    moment updated_at;
    std::optional<moment> run_started_at;
    address url;
    address html_url;
    address jobs_url;
    address logs_url;
    address check_suite_url;
    address artifacts_url;
    address cancel_url;
    address rerun_url;
    std::optional<ringtrue::nullable<address>> previous_attempt_url;
    address workflow_url;
};
RINGTRUE_DESCRIBE(run, "A run of a workflow.",
    (id, "Its number among all."), (node_id, "Its id in the GraphQL API."), (name, "The workflow's name."),
    (display_title, "What it was started for."), (run_number, "Its number among the workflow's runs."), (run_attempt, "Which attempt it is."),
    (event, "The event that started it."), (status, "How far it is."), (conclusion, "What came of it."), (workflow_id, "The workflow's number."),
    (path, "The workflow's file."), (head_branch, "The branch."), (head_sha, "The commit."), (head_commit, "More of the commit."),
    (head_repository, "Where the commit is."), (repository, "Where it runs."), (pull_requests, "The pull requests that the commit is in."),
    (referenced_workflows, "Workflows that it calls."), (actor, "Who started it first."), (triggering_actor, "Who started this attempt."),
    (check_suite_id, "The number of its checks."), (check_suite_node_id, "Their id in the GraphQL API."), (created_at, "When it was made."),
    (updated_at, "When it last changed."), (run_started_at, "When this attempt started."), (url, "The run in the API."), (html_url, "Its page."),
    (jobs_url, "Its jobs, in the API."), (logs_url, "Its logs, in the API."), (check_suite_url, "Its checks, in the API."),
    (artifacts_url, "Its files, in the API."), (cancel_url, "Where the API stops it."), (rerun_url, "Where the API starts it again."),
    (previous_attempt_url, "The attempt before, in the API."), (workflow_url, "The workflow in the API."))

struct workflow_run_requested {
    ringtrue::constant<"requested"> action;
    std::optional<ringtrue::nullable<github::workflow>> workflow;
    run workflow_run;
    github::repository repository;
    user sender;
    std::optional<github::organization> organization;
    std::optional<github::enterprise> enterprise;
    std::optional<github::installation> installation;
};
RINGTRUE_DESCRIBE(workflow_run_requested, "A run was asked for.",
    (action, "Names the action."), (workflow, "The workflow."), (workflow_run, "The run."), (repository, "Where it was."), (sender, "Who did it."),
    (organization, "Whose repository it is."), (enterprise, "Whose organization it is."), (installation, "The app that hears of it."))

struct workflow_run_in_progress {
    ringtrue::constant<"in_progress"> action;
    std::optional<ringtrue::nullable<github::workflow>> workflow;
    run workflow_run;
    github::repository repository;
    user sender;
    std::optional<github::organization> organization;
    std::optional<github::enterprise> enterprise;
    std::optional<github::installation> installation;
};
RINGTRUE_DESCRIBE(workflow_run_in_progress, "A run has begun.",
    (action, "Names the action."), (workflow, "The workflow."), (workflow_run, "The run."), (repository, "Where it was."), (sender, "Who did it."),
    (organization, "Whose repository it is."), (enterprise, "Whose organization it is."), (installation, "The app that hears of it."))

struct workflow_run_completed {
    ringtrue::constant<"completed"> action;
    std::optional<ringtrue::nullable<github::workflow>> workflow;
    std::optional<run> workflow_run; // a published payload has none
    github::repository repository;
    user sender;
    std::optional<github::organization> organization;
    std::optional<github::enterprise> enterprise;
    std::optional<github::installation> installation;
};
RINGTRUE_DESCRIBE(workflow_run_completed, "A run is over.",
    (action, "Names the action."), (workflow, "The workflow."), (workflow_run, "The run."), (repository, "Where it was."), (sender, "Who did it."),
    (organization, "Whose repository it is."), (enterprise, "Whose organization it is."), (installation, "The app that hears of it."))

using workflow_run = std::variant<workflow_run_requested, workflow_run_in_progress, workflow_run_completed, ringtrue::unknown_event>;
constexpr auto contract_of(ringtrue::of<workflow_run>) { return ringtrue::tagged_union("workflow_run", "action", "How far a run of a workflow is."); }

struct deployment {
    std::int64_t id;
    std::string node_id;
    address url;
    std::string task;
    std::string environment;
    std::optional<std::string> original_environment;
    ringtrue::nullable<std::string> description;
    moment created_at;
    moment updated_at;
    address statuses_url;
    address repository_url;
    std::optional<bool> transient_environment;
    std::optional<bool> production_environment;
    std::optional<ringtrue::nullable<app>> performed_via_github_app;
};
RINGTRUE_DESCRIBE(deployment, "A deployment.",
    (id, "Its number."), (node_id, "Its id in the GraphQL API."), (url, "The deployment in the API."), (task, "What is to be done."),
    (environment, "Where."), (original_environment, "Where it was to be first."), (description, "What it is for."),
    (created_at, "When it was made."), (updated_at, "When it last changed."), (statuses_url, "Its statuses, in the API."),
    (repository_url, "Its repository, in the API."), (transient_environment, "Whether the place will be gone some day."),
    (production_environment, "Whether users are there."), (performed_via_github_app, "The app that made it."))

struct check_output {
    std::optional<ringtrue::nullable<std::string>> title;
    ringtrue::nullable<std::string> summary;
    ringtrue::nullable<std::string> text;
    std::int64_t annotations_count;
    address annotations_url;
};
RINGTRUE_DESCRIBE(check_output, "What a check says.",
    (title, "Its title."), (summary, "In short."), (text, "At length."), (annotations_count, "How many lines it remarks on."),
    (annotations_url, "Its remarks, in the API."))

struct check_suite {
    std::int64_t id;
    std::optional<std::string> node_id;
    ringtrue::nullable<std::string> head_branch;
    hash head_sha;
    ringtrue::nullable<ringtrue::open<run_status>> status;
    ringtrue::nullable<ringtrue::open<github::conclusion>> conclusion;
    address url;
    ringtrue::nullable<hash> before;
    ringtrue::nullable<hash> after;
    std::vector<pull_reference> pull_requests;
    std::optional<github::deployment> deployment;
    ringtrue::nullable<github::app> app;
    moment created_at;
    moment updated_at;
    std::optional<minimal_repository> repository;
};
RINGTRUE_DESCRIBE(check_suite, "Checks of one app on one commit.",
    (id, "Its number."), (node_id, "Its id in the GraphQL API."), (head_branch, "The branch."), (head_sha, "The commit."),
    (status, "How far it is."), (conclusion, "What came of it."), (url, "The checks in the API."), (before, "The commit before the push."),
    (after, "The commit after the push."), (pull_requests, "The pull requests that the commit is in."),
    (deployment, "The deployment that it is part of."), (app, "The app."), (created_at, "When it was made."), (updated_at, "When it last changed."),
    (repository, "The repository."))

struct check {
    std::int64_t id;
    std::optional<std::string> node_id;
    std::string name;
    hash head_sha;
    std::string external_id;
    address url;
    address html_url;
    std::optional<ringtrue::nullable<std::string>> details_url;
    ringtrue::open<run_status> status;
    ringtrue::nullable<ringtrue::open<github::conclusion>> conclusion;
    ringtrue::nullable<moment> started_at;
    ringtrue::nullable<moment> completed_at;
    check_output output;
    github::check_suite check_suite;
    ringtrue::nullable<github::app> app;
    std::vector<pull_reference> pull_requests;
    std::optional<github::deployment> deployment;
};
RINGTRUE_DESCRIBE(check, "A check on a commit.",
    (id, "Its number."), (node_id, "Its id in the GraphQL API."), (name, "Its name."), (head_sha, "The commit."),
    (external_id, "The app's name for it."), (url, "The check in the API."), (html_url, "Its page."), (details_url, "The app's page for it."),
    (status, "How far it is."), (conclusion, "What came of it."), (started_at, "When it began."), (completed_at, "When it ended."),
    (output, "What it says."), (check_suite, "The checks that it belongs to."), (app, "The app that made it."),
    (pull_requests, "The pull requests that the commit is in."), (deployment, "The deployment that it is part of."))

struct requested_action {
    std::optional<std::string> identifier;
};
RINGTRUE_DESCRIBE(requested_action, "What somebody asked an app to do.",
    (identifier, "The app's word for it."))

struct check_run_created {
    ringtrue::constant<"created"> action;
    check check_run;
    github::repository repository;
    user sender;
    std::optional<github::organization> organization;
    std::optional<github::enterprise> enterprise;
    std::optional<github::installation> installation;
};
RINGTRUE_DESCRIBE(check_run_created, "A check was made.",
    (action, "Names the action."), (check_run, "The check."), (repository, "Where it was."), (sender, "Who did it."),
    (organization, "Whose repository it is."), (enterprise, "Whose organization it is."), (installation, "The app that hears of it."))

struct check_run_completed {
    ringtrue::constant<"completed"> action;
    check check_run;
    github::repository repository;
    user sender;
    std::optional<github::organization> organization;
    std::optional<github::enterprise> enterprise;
    std::optional<github::installation> installation;
};
RINGTRUE_DESCRIBE(check_run_completed, "A check is over.",
    (action, "Names the action."), (check_run, "The check."), (repository, "Where it was."), (sender, "Who did it."),
    (organization, "Whose repository it is."), (enterprise, "Whose organization it is."), (installation, "The app that hears of it."))

struct check_run_rerequested {
    ringtrue::constant<"rerequested"> action;
    check check_run;
    github::repository repository;
    user sender;
    std::optional<github::organization> organization;
    std::optional<github::enterprise> enterprise;
    std::optional<github::installation> installation;
};
RINGTRUE_DESCRIBE(check_run_rerequested, "Somebody wants a check again.",
    (action, "Names the action."), (check_run, "The check."), (repository, "Where it was."), (sender, "Who did it."),
    (organization, "Whose repository it is."), (enterprise, "Whose organization it is."), (installation, "The app that hears of it."))

struct check_run_requested_action {
    ringtrue::constant<"requested_action"> action;
    check check_run;
    std::optional<github::requested_action> requested_action;
    github::repository repository;
    user sender;
    std::optional<github::organization> organization;
    std::optional<github::enterprise> enterprise;
    std::optional<github::installation> installation;
};
RINGTRUE_DESCRIBE(check_run_requested_action, "Somebody pressed a button that the app had offered.",
    (action, "Names the action."), (check_run, "The check."), (requested_action, "The button."), (repository, "Where it was."),
    (sender, "Who did it."), (organization, "Whose repository it is."), (enterprise, "Whose organization it is."),
    (installation, "The app that hears of it."))

using check_run = std::variant<check_run_created, check_run_completed, check_run_rerequested, check_run_requested_action, ringtrue::unknown_event>;
constexpr auto contract_of(ringtrue::of<check_run>) { return ringtrue::tagged_union("check_run", "action", "What happened to a check."); }

inline constexpr std::array events{
    ringtrue::event<ping>("ping"),
    ringtrue::event<issues>("issues"),
    ringtrue::event<push>("push"),
    ringtrue::event<star>("star"),
    ringtrue::event<pull_request>("pull_request"),
    ringtrue::event<workflow_run>("workflow_run"),
    ringtrue::event<check_run>("check_run"),
};
inline constexpr auto catalog = ringtrue::named_catalog("github", "v3", "https://ringtrue.example/schema/github/v3/", events);

} // namespace github

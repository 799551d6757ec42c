// SPDX-License-Identifier: BSL-1.0
// Holds a validator's verdicts against the decoder's, over a folder of schema files and documents.
//
//     FOLDER/<catalog>/schema/{2020-12,draft-07}/{open,closed}/{dollar,lookahead}/<name>.schema.json
//     FOLDER/<catalog>/documents.jsonl
//
// A line of documents.jsonl: {"document", "accepted": {"open": [name…], "closed": [name…]}, "class", "mutation"}. `class` names
// the difference class of a document, outside of which a disagreement is a failure. `mutation` says which rule was broken where.
import { existsSync, readFileSync, readdirSync } from "node:fs";

export const dialects = ["2020-12", "draft-07"];
const variants = ["open", "closed"];
const ends = ["dollar", "lookahead"]; // of patterns
const kinds = dialects.flatMap((dialect) => variants.flatMap((variant) => ends.map((end) => ({ dialect, variant, end }))));

/// The union, whose file there is in every catalog.
export const union = "event";

/// The keywords as which a broken rule may show: a tag of some alternatives is the `const` of one event.
const keywords_for = { enum: ["enum", "const"], unknown: ["additionalProperties"] };
export const without_keyword = ["duplicate", "syntax"];

export function refuse_to_run(reason) {
    console.error(reason);
    process.exit(2);
}

export function load(...packages) {
    return Promise.all(packages.map((name) => import(name))).catch((error) => refuse_to_run(error.message.split("\n")[0]));
}

export function version(name) {
    return `${name} ${JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url))).version}`;
}

export function join(pointer, name) {
    return `${pointer}/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`;
}

/// The value at a pointer that is known to lead to one.
export function at(value, pointer) {
    return pointer.split("/").slice(1).reduce((v, name) => v[name.replace(/~1/g, "/").replace(/~0/g, "~")], value);
}

/// The catalogs of a folder: [{catalog, schemas: [{name, dialect, variant, end, schema}]}].
export function read_catalogs(folder) {
    if (!folder || !existsSync(folder))
        refuse_to_run(`no such folder: ${folder}`);
    const catalogs = readdirSync(folder).filter((catalog) => existsSync(`${folder}/${catalog}/schema`));
    if (catalogs.length === 0)
        refuse_to_run(`${folder} holds no catalog`);
    return catalogs.map((catalog) => ({
        catalog,
        schemas: kinds.flatMap((kind) => read_schemas(`${folder}/${catalog}/schema/${kind.dialect}/${kind.variant}/${kind.end}`, kind)),
    }));
}

/// The lines of a file such as documents.jsonl, parsed.
export function read_lines(file) {
    const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line)) : [];
    if (lines.length === 0)
        refuse_to_run(`${file} holds no documents`);
    return lines;
}

function read_schemas(folder, where) {
    if (!existsSync(`${folder}/${union}.schema.json`))
        refuse_to_run(`${folder} holds no ${union}.schema.json`);
    return readdirSync(folder).filter((file) => file.endsWith(".schema.json")).map((file) =>
        ({ ...where, name: file.replace(/\.schema\.json$/, ""), schema: JSON.parse(readFileSync(`${folder}/${file}`)) }));
}

/// `compile` makes {accepts(instance), errors(instance)} of a schema, or throws where the meta-schema refuses it. An error has the
/// keyword and the pointer of what is wrong: of the missing member for `required`, of the member for `additionalProperties`. Without
/// `errors`, no mutation is confirmed. `takes` chooses among the schemas.
export async function compare({ validator, compile, takes = () => true }) {
    const folder = process.argv[2];
    const summary = { validator, documents: 0, verdicts: 0, disagreements: 0, unconfirmed: 0, in_class: {}, confirmed: {} };
    const failures = [];
    for (const { catalog, schemas: all } of read_catalogs(folder)) {
        const schemas = all.filter(takes);
        for (const schema of schemas)
            Object.assign(schema, await compile(schema.schema, schema.dialect).catch((error) => {
                console.error(`${catalog}/${schema.name} ${schema.dialect} ${schema.variant} ${schema.end} is no schema: ${error.message}`);
                process.exit(1);
            }));
        const events = schemas.filter(({ name }) => name !== union);
        const events_of_kinds = kinds.map(({ dialect, variant, end }) =>
            ({ variant, events: events.filter((s) => s.dialect === dialect && s.variant === variant && s.end === end) }));
        for (const { document, accepted, class: difference, mutation } of read_lines(`${folder}/${catalog}/documents.jsonl`)) {
            const instance = parse(document);
            summary.documents += 1;
            for (const { name, dialect, variant, end, accepts } of schemas) {
                const verdict = instance !== malformed && accepts(instance);
                summary.verdicts += 1;
                if (verdict === accepted[variant].includes(name))
                    continue;
                if (difference)
                    count(summary.in_class, difference);
                else {
                    summary.disagreements += 1;
                    failures.push(`${catalog}/${name} ${dialect} ${variant} ${end}: the decoder ${verdict ? "refuses" : "accepts"}, `
                        + `${validator} ${verdict ? "accepts" : "refuses"}: ${JSON.stringify(document)}`);
                }
            }
            if (difference || !mutation || without_keyword.includes(mutation.rule) || !schemas[0].errors)
                continue;
            if (events_of_kinds.every((kind) => (mutation.closed && kind.variant === "open") || confirms(kind.events, instance, mutation)))
                count(summary.confirmed, mutation.rule);
            else {
                summary.unconfirmed += 1;
                failures.push(`${catalog}, ${validator}: the mutation did not break anything there: ${JSON.stringify(mutation)}: `
                    + JSON.stringify(document));
            }
        }
    }
    failures.slice(0, 5).forEach((failure) => console.error(failure));
    console.log(JSON.stringify(summary));
    process.exitCode = failures.length > 0 ? 1 : 0;
}

function count(counts, name) {
    counts[name] = (counts[name] ?? 0) + 1;
}

const malformed = Symbol("malformed");

function parse(text) {
    try {
        return JSON.parse(text);
    } catch {
        return malformed;
    }
}

/// Whether there is an event for which that rule at that place is all that is wrong. (Among the errors of `event` there would be
/// those of the other alternatives, which hold any number of rules to be broken.)
function confirms(events, instance, { rule, pointer }) {
    const keywords = keywords_for[rule] ?? [rule];
    return instance !== malformed && events.some((event) => {
        const errors = event.errors(instance);
        const unions = errors.filter(({ keyword, pointer: outer }) => union_keywords.includes(keyword) && is_within(outer, pointer));
        return errors.some((error) => error.pointer === pointer && keywords.includes(error.keyword))
            && errors.every((error) => error.pointer === pointer || unions.some((outer) => is_within(outer.pointer, error.pointer)));
    });
}

/// A union around the place reports what is wrong for each of its alternatives.
const union_keywords = ["oneOf", "anyOf"];

function is_within(outer, pointer) {
    return pointer === outer || pointer.startsWith(outer + "/");
}

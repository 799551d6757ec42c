// SPDX-License-Identifier: BSL-1.0
// Each tool takes the schema files as they are, with its default options: `node shipped.mjs FOLDER SCHEMA README`.
//
// SCHEMA is the folder of CircleLoop's files; the closed ones, and those of other vendors, are in FOLDER, which verdicts.mjs describes.
// FOLDER/<catalog>/payloads.jsonl has lines as documents.jsonl, with the name of the event in "about": a payload of each event, and what
// differs from one of them in one fault. A tool has to accept each payload, and a validator to reject each fault. README has a table
// of what each tool misses, and names its limits: both are compared. jsonschema_check.py leaves its verdicts in FOLDER/python.json.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { load, read_catalogs, read_lines, refuse_to_run, union, version, without_keyword } from "./verdicts.mjs";

const [{ default: Ajv }, { default: Ajv2020 }, { registerSchema, unregisterSchema, validate }, , zod, { jsonSchemaToZod }, { default: references },
    { InputData, JSONSchemaInput, quicktype }, json_schema_to_typescript, { default: ts }] = await load("ajv", "ajv/dist/2020.js",
    "@hyperjump/json-schema/draft-2020-12", "@hyperjump/json-schema/draft-07", "zod", "json-schema-to-zod", "@apidevtools/json-schema-ref-parser",
    "quicktype-core", "json-schema-to-typescript", "typescript");
const [, , folder, shipped, readme] = process.argv;
if (!readme)
    refuse_to_run("usage: node shipped.mjs FOLDER SCHEMA README");
const sources = `${folder}/typescript`;
rmSync(sources, { recursive: true, force: true });
mkdirSync(sources, { recursive: true });

const newline = "a newline at the end";

/// A name in the files as the generators of types write it.
const type_name = (title) => title.split(/[^A-Za-z0-9]/).map((word) => word[0].toUpperCase() + word.slice(1)).join("");

/// What a program in TypeScript exports.
function evaluate(source, ...given) {
    const exports = {};
    new Function("exports", ...given.map(([name]) => name), ts.transpile(source))(exports, ...given.map(([, value]) => value));
    return exports;
}

/// Calls compile(schema, dialect) for each file; it returns a function that tells whether a document is valid.
function each(compile) {
    return async (files) => {
        for (const { schema, dialect, documents } of files) {
            const accepts = await compile(schema, dialect);
            documents.forEach((document) => document.verdict = accepts(document.instance, document.text));
        }
    };
}

const ajv = (options) => each((schema, dialect) => new (dialect === "draft-07" ? Ajv : Ajv2020)(options).compile(schema));

async function types_by_quicktype(schema, rendererOptions) {
    const input = new JSONSchemaInput(undefined);
    await input.addSource({ name: type_name(schema.title), schema: JSON.stringify(schema) });
    const inputData = new InputData();
    inputData.addInput(input);
    return (await quicktype({ inputData, lang: "typescript", rendererOptions })).lines.join("\n");
}

/// One line: JSON may hold two characters that end a line for TypeScript.
const literal = (text) => JSON.stringify(JSON.parse(text)).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");

/// Compiles files of TypeScript with --strict, and returns the errors: [{file, line, text}].
function errors_of_tsc(files) {
    const tsc = fileURLToPath(new URL("node_modules/typescript/bin/tsc", import.meta.url));
    // Without typeRoots it would read the types of packages in any folder around this one.
    const options = ["--strict", "--noEmit", "--pretty", "false", "--target", "es2020", "--typeRoots", "none"];
    const { stdout } = spawnSync(process.execPath, [tsc, ...options, ...files], { cwd: sources, encoding: "utf8", maxBuffer: 1 << 28 });
    return stdout.split("\n").filter((line) => line.includes("error TS")).map((text) => {
        const [, file, line] = /^(.*?)\((\d+),/.exec(text) ?? [];
        return { file, line: Number(line), text };
    });
}

/// The type accepts what is assignable to it. A program that reads the union tells its events apart by their tag.
async function json_schema_to_typescript_verdicts(files) {
    const lines_of_types = [];
    for (const [index, { schema, documents }] of files.entries()) {
        const types = await json_schema_to_typescript.compile(structuredClone(schema), schema.title);
        const name = type_name(schema.title);
        const lines = documents.map(({ text }, i) => `export const document_${i}: ${name} = ${literal(text)};`);
        lines_of_types.push(types.split("\n").length);
        writeFileSync(`${sources}/${index}.ts`, `${types}\n${lines.join("\n")}\n${schema.title === union && !has_not(schema) ? use_of_union(schema) : ""}`);
        documents.forEach((document) => document.verdict = true);
    }
    for (const { file, line, text } of errors_of_tsc(files.map((_, index) => `${index}.ts`))) {
        const index = Number(file?.replace(".ts", ""));
        const document = files[index]?.documents[line - lines_of_types[index] - 1];
        if (!document)
            throw new Error(text);
        document.verdict = false;
    }
}

/// For each alternative that has a member which no other has: it can be read behind a test of the tag, and not without one.
function use_of_union(schema) {
    const alternatives = (schema.oneOf ?? []).map(({ $ref }) => $ref.split("/").slice(1).reduce((v, name) => v[name], schema));
    const tag = Object.keys(alternatives[0]?.properties ?? {}).find((name) => // it has other texts in each
        new Set(alternatives.map(({ properties }) => JSON.stringify(properties[name]?.const ?? properties[name]?.enum))).size === alternatives.length);
    return alternatives.flatMap(({ properties, required }, i) => {
        const own = required.find((name) => properties[name].type === "string" && alternatives.every((other, j) => i === j || !other.properties[name]));
        const member = `event[${JSON.stringify(own)}]`;
        const is_it = [properties[tag].const ?? properties[tag].enum].flat().map((text) => `event[${JSON.stringify(tag)}] === ${JSON.stringify(text)}`);
        return own === undefined ? [] : [
            `export const read_${i} = (event: ${type_name(union)}): string => ${is_it.join(" || ")} ? ${member} : "";`,
            "// @ts-expect-error", `export const unread_${i} = (event: ${type_name(union)}): string => ${member};`];
    }).join("\n");
}

/// Without it CircleLoop's member `object` becomes an `enum Object`, which hides JavaScript's own: see `limits`.
const quicktype_options = { "prefer-const-values": "true" };

/// The converters that quicktype writes check what they convert; the types of the members are those of the schema.
async function quicktype_verdicts(files) {
    for (const [index, { schema, documents }] of files.entries()) {
        const source = await types_by_quicktype(schema, quicktype_options);
        const name = type_name(schema.title);
        const convert = evaluate(source).Convert[`to${name}`];
        for (const document of documents)
            document.verdict = does_not_throw(() => convert(document.text));
        const scalars = Object.entries(schema.properties ?? {}).filter(([member, { type }]) =>
            schema.required?.includes(member) && ["string", "integer", "number", "boolean"].includes(type));
        const uses = scalars.flatMap(([member, { type }], i) => [
            `export const member_${i}: ${type === "integer" ? "number" : type} = value[${JSON.stringify(member)}];`,
            "// @ts-expect-error", `export const no_member_${i}: symbol = value[${JSON.stringify(member)}];`]);
        if (uses.length > 0) // an event without members has no type of its own
            uses.unshift(`declare const value: ${name};`);
        writeFileSync(`${sources}/quicktype_${index}.ts`, `${source}\n${uses.join("\n")}\n`);
    }
    const [error] = errors_of_tsc(files.map((_, index) => `quicktype_${index}.ts`));
    if (error)
        throw new Error(error.text);
}

function does_not_throw(call) {
    try {
        call();
        return true;
    } catch {
        return false;
    }
}

const json_schema_to_zod = (schema) => evaluate(`export const schema = ${jsonSchemaToZod(schema)};`, ["z", zod]).schema;

/// Whether the schema takes unknown events.
const has_not = (schema) => JSON.stringify(schema).includes('"not":');
const files_without_not = "all but the open `event.schema.json`";

/// Whether an object's schema has choices.
const has_choices = (schema) => typeof schema === "object" && schema !== null
    && (Boolean(schema.oneOf && schema.properties) || Object.values(schema).some(has_choices));

/// A validator rejects each fault. `takes` leaves out what a tool cannot take, for the reason beside it.
const tools = [
    { name: "ajv", validator: true, judge: ajv() },
    { name: "ajv", label: "with `strict: true`", validator: true, judge: ajv({ strict: true }) },
    {
        name: "@hyperjump/json-schema", validator: true,
        judge: each(async (schema) => {
            registerSchema(schema);
            const run = await validate(schema.$id);
            unregisterSchema(schema.$id); // the shipped files and those in FOLDER have the same
            return (instance) => run(instance).valid;
        }),
    },
    { // Where an object has choices, it forgets that it is closed.
        name: "zod", label: "`z.fromJSONSchema`", validator: true, files: files_without_not,
        takes: ({ schema, variant }) => !has_not(schema) && !(variant === "closed" && has_choices(schema)), judge: each((schema) => {
        const made = zod.fromJSONSchema(schema);
        return (instance) => made.safeParse(instance).success;
    }) },
    { // It knows no recursion, as the observatory has, and no $ref: as its documentation has it, they are resolved first.
        name: "json-schema-to-zod", label: "`$ref` resolved", validator: true, files: files_without_not,
        takes: ({ catalog, schema }) => catalog === "circleloop" && !has_not(schema),
        judge: each(async (schema) => {
            const made = json_schema_to_zod(await references.dereference(structuredClone(schema)));
            return (instance) => made.safeParse(instance).success;
        }),
    },
    { // It takes a member without a `type`, as the log has, for an object.
        name: "json-schema-to-typescript", judge: json_schema_to_typescript_verdicts,
        takes: ({ catalog, name }) => catalog !== "observatory-records" || (name !== "log.filed" && name !== union),
    },
    { // It merges the events of a union: of one without members, it refuses a member of unknown name that another event knows. The records
        // have constants that are not strings, see `limits`.
        name: "quicktype-core", label: "`--lang typescript --prefer-const-values`", judge: quicktype_verdicts,
        takes: ({ catalog, name }) => (catalog !== "dome" || name !== union) && catalog !== "observatory-records",
    },
];

const python = existsSync(`${folder}/python.json`) ? JSON.parse(readFileSync(`${folder}/python.json`)) : undefined;
for (const [label, verdicts] of Object.entries(python?.tools ?? {}))
    tools.push({
        name: "python3-jsonschema", label, version: python.version, validator: true, misses_with_dollar: newline, takes: ({ catalog }) => catalog === "circleloop",
        judge: (files) => files.forEach(({ dialect, variant, end, name, documents }) =>
            documents.forEach((document) => document.verdict = verdicts[[dialect, variant, end, name].join("/")][document.index])),
    });

/// What README says that tools cannot do, word for word, and whether they still cannot.
const limits = {
    "`zod` fails on a `not`": ({ event }) => {
        try {
            zod.fromJSONSchema(event);
            return false;
        } catch {
            return true;
        }
    },
    "`quicktype` fails on a `const` that is not a string": async () => {
        const schema = { title: "one", type: "object", properties: { member: { type: "integer", const: 7 } } };
        return types_by_quicktype(schema, quicktype_options).then(() => false, () => true);
    },
    "`quicktype` without `--prefer-const-values` writes an `enum Object`": async ({ call_missed }) =>
        /^export enum Object /m.test(await types_by_quicktype(call_missed)),
    "`json-schema-to-zod` does not follow `$ref`": ({ event }, valid) => !json_schema_to_zod(event).safeParse(valid).success,
    "`zod` and `json-schema-to-zod` reject integers above 9007199254740991": () =>
        [zod.fromJSONSchema, json_schema_to_zod].every((make) => !make({ type: "integer" }).safeParse(2 ** 53).success),
    "`zod` and `json-schema-to-zod` read a character above U+FFFF in a `pattern` as two": () =>
        [zod.fromJSONSchema, json_schema_to_zod].every((make) => !make({ type: "string", pattern: "^[^a]$" }).safeParse("\u{1F600}").success),
};

/// What is wrong with a document, as the table has it. A document without a mutation has a member of another name.
function fault_of({ mutation }) {
    const faults = { type: "types", const: "values", enum: "values", pattern: "patterns", unknown: "unknown members", required: "absent members" };
    return mutation?.operator === "append_newline" ? newline : faults[mutation?.rule ?? "required"] ?? "bounds";
}

/// The lines of payloads.jsonl that are to be asked of a file: those about its event, and each payload.
function documents_of(lines, { name, variant }) {
    return lines.map((line, index) => ({ ...line, index }))
        .filter(({ mutation, about }) => !without_keyword.includes(mutation?.rule) && [union, about].includes(name))
        .map((line) => ({ index: line.index, text: line.document, instance: JSON.parse(line.document), fault: fault_of(line),
            valid: line.accepted[variant].includes(name) }));
}

function shipped_files() {
    return [["", "2020-12", "dollar"], ["draft-07", "draft-07", "dollar"], ["lookahead", "2020-12", "lookahead"], ["closed", "2020-12", "dollar", "closed"]].flatMap(([place, dialect, end, variant = "open"]) =>
        readdirSync(`${shipped}/${place}`).filter((file) => file.endsWith(".schema.json")).map((file) => ({ dialect, end, variant,
            name: file.replace(".schema.json", ""), schema: JSON.parse(readFileSync(`${shipped}/${place}/${file}`)) })));
}

const failures = [];

function fail(text) {
    summary.disagreements += 1;
    failures.push(text);
}

const summary = { documents: 0, verdicts: 0, disagreements: 0, confirmed: {} };

/// [{files, per_event, any}]: what a tool misses, for `$`, for the lookahead or for both, in a file per event and in that of the union.
function rows_of(files, named = "all") {
    const missed = (chosen) => {
        const faults = {};
        for (const { fault, valid, verdict } of chosen.flatMap(({ documents }) => documents).filter(({ valid }) => !valid)) {
            faults[fault] ??= { missed: 0, all: 0 };
            faults[fault].all += 1;
            faults[fault].missed += verdict ? 1 : 0;
        }
        return Object.entries(faults).sort().filter(([, { missed }]) => missed > 0)
            .map(([fault, { missed, all }]) => missed < all ? `some ${fault.replace(/^a /, "")}` : fault).join(", ") || "nothing";
    };
    const rows = ["dollar", "lookahead"].map((end) => {
        const of_end = files.filter((file) => file.end === end);
        return { files: end === "dollar" ? "with `$`" : "`lookahead/`", per_event: missed(of_end.filter(({ name }) => name !== union)),
            any: missed(of_end.filter(({ name }) => name === union)) };
    });
    const alike = rows[0].per_event === rows[1].per_event && rows[0].any === rows[1].any;
    return alike ? [{ ...rows[0], files: named }] : rows;
}

function line_of_table(cells) {
    return `| ${cells.join(" | ")} |`;
}

const table = [line_of_table(["tool", "version", "files", "misses in an event's own file", "misses in `event.schema.json`"]), "|---|---|---|---|---|"];

function judge(tool, catalog, files) {
    const name = `${tool.name} ${tool.label ?? ""}`;
    for (const { name: file, dialect, variant, end, documents } of files)
        for (const { text, valid, verdict, fault } of documents) {
            if (typeof verdict !== "boolean")
                throw new Error(`${name} has no verdict on ${text}`);
            summary.verdicts += 1;
            if (!valid && !verdict)
                summary.confirmed[fault] = (summary.confirmed[fault] ?? 0) + 1;
            if (valid === verdict || (!valid && !tool.validator) || (!valid && end === "dollar" && fault === tool.misses_with_dollar))
                continue;
            fail(`${name}: ${catalog}/${file} ${dialect} ${variant} ${end}: ${valid ? "refuses what is valid" : `accepts a fault (${fault})`}: ${literal(text)}`);
        }
    if (catalog === "circleloop")
        for (const { files: which, per_event, any } of rows_of(files, tool.files))
            table.push(line_of_table([[`${tool.name}`, tool.label].filter(Boolean).join(", "), tool.version, which, per_event, any]));
}

/// The version of python3-jsonschema is that of the system: where it is another one, the rest of its rows has to be the same.
function compare_table(text) {
    const is_python = (line) => line.startsWith("| python3-jsonschema");
    const without_version = (line) => is_python(line) ? line.split(" | ").filter((_, column) => column !== 1).join(" | ") : line;
    const lines = text.split("\n");
    const first = lines.indexOf(table[0]);
    const found = lines.slice(first, lines.indexOf("", first)).filter((line) => python || !is_python(line));
    if (first < 0 || found.map(without_version).join("\n") !== table.map(without_version).join("\n"))
        fail(`the table of tools in ${readme} is to be:\n${table.join("\n")}\n`);
    else if (found.join("\n") !== table.join("\n"))
        console.error(`python3-jsonschema is ${python.version} here, with the same results as the version in ${readme}, which can stay there`);
}

async function compare_limits(text) {
    const schemas = Object.fromEntries(shipped_files().filter(({ dialect, end, variant }) => dialect === "2020-12" && end === "dollar" && variant === "open")
        .map(({ name, schema }) => [name, schema]));
    const [{ document }] = read_lines(`${folder}/circleloop/payloads.jsonl`);
    const known = { ...limits, ...Object.fromEntries(Object.entries(python?.limits ?? {}).map(([limit, holds]) => [limit, () => holds])) };
    for (const [limit, holds] of Object.entries(known)) {
        if (!await holds(schemas, JSON.parse(document)))
            fail(`no longer a limit: ${limit}; take it from ${readme}, and from the test`);
        if (!text.includes(limit))
            fail(`${readme} does not name a limit: ${limit}`);
    }
}

for (const { catalog, schemas } of read_catalogs(folder)) {
    const lines = read_lines(`${folder}/${catalog}/payloads.jsonl`);
    summary.documents += lines.length;
    const files = catalog === "circleloop" ? [...shipped_files(), ...schemas.filter(({ variant }) => variant === "closed")]
        : schemas.filter(({ dialect, variant, end }) => end === "dollar" && (dialect === "draft-07") === (variant === "closed")); // each once
    for (const tool of tools) {
        const judged = files.filter((file) => (tool.takes ?? (() => true))({ catalog, ...file }))
            .map((file) => ({ ...file, documents: documents_of(lines, file) }));
        if (judged.length === 0)
            continue;
        try {
            await tool.judge(judged);
            judge({ version: tool.version ?? version(tool.name).split(" ").at(-1), ...tool }, catalog, judged);
        } catch (error) {
            fail(`${tool.name} ${tool.label ?? ""} cannot take the files of ${catalog}: ${error.message}`);
        }
    }
}
const text = readFileSync(readme, "utf8");
compare_table(text);
await compare_limits(text.replace(/\s+/g, " "));
failures.slice(0, 5).forEach((failure) => console.error(failure));
console.log(JSON.stringify(summary));
process.exitCode = failures.length > 0 ? 1 : 0;

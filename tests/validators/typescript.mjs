// SPDX-License-Identifier: BSL-1.0
// Types for TypeScript, made of the schema files, take valid events and refuse wrong ones: `node typescript.mjs FOLDER`.
//
// The sources go to FOLDER/typescript/. Each wrong event stands alone under @ts-expect-error, an error where there is none.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { load, read_catalogs, read_documents, refuse_to_run, union, version } from "./verdicts.mjs";

const [{ compile }, { InputData, JSONSchemaInput, quicktype }] = await load("json-schema-to-typescript", "quicktype-core");
const [, , folder] = process.argv;
const sources = `${folder}/typescript`;
const per_event = 2;

const tools = {
    json_schema_to_typescript: (schema) => compile({ ...schema, title: "Root" }, "Root", { format: false }),
    async quicktype(schema) {
        const input = new JSONSchemaInput(undefined);
        await input.addSource({ name: "Root", schema: JSON.stringify(schema) });
        const inputData = new InputData();
        inputData.addInput(input);
        const options = { "just-types": "true", "prefer-unions": "true", "prefer-const-values": "true" };
        return (await quicktype({ inputData, lang: "typescript", rendererOptions: options })).lines.join("\n");
    },
};

/// [rule, event] for each required member: without it, with another type, and with another text where only some are allowed.
function* wrong_events(schema, event, variant) {
    for (const name of schema.required ?? []) {
        const { [name]: value, ...others } = event;
        yield ["required", others];
        yield ["type", { ...others, [name]: value?.constructor === Object ? "x" : { x: 1 } }];
        if (schema.properties[name].const ?? schema.properties[name].enum)
            yield ["enum", { ...others, [name]: "no such text" }];
    }
    if (variant === "closed")
        yield ["unknown", { ...event, "no such member": 1 }];
}

/// One line, of which @ts-expect-error speaks: JSON may hold two characters that end a line for TypeScript.
function declaration(index, event) {
    const literal = JSON.stringify(event).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
    return `export const event_${index}: Root = ${literal};`;
}

const summary = { validator: `${version("typescript")} (${version("json-schema-to-typescript")}, ${version("quicktype-core")})`,
    documents: 0, verdicts: 0, disagreements: 0, in_class: {}, confirmed: {} };

function examples(events, schema, variant) {
    const lines = [];
    for (const event of events) {
        summary.verdicts += 1;
        lines.push(declaration(lines.length, event));
        for (const [rule, wrong] of wrong_events(schema, event, variant)) {
            summary.verdicts += 1;
            summary.confirmed[rule] = (summary.confirmed[rule] ?? 0) + 1;
            lines.push("// @ts-expect-error", declaration(lines.length, wrong));
        }
    }
    return lines;
}

const catalogs = read_catalogs(folder);
rmSync(sources, { recursive: true, force: true });
mkdirSync(sources);
const files = [];
for (const { catalog, schemas } of catalogs) {
    const documents = read_documents(folder, catalog);
    // An event without members is left out: such a type refuses nothing.
    for (const { name, dialect, variant, schema } of schemas.filter((s) => s.name !== union && s.schema.required)) {
        const events = documents.filter(({ accepted, class: difference }) => !difference && accepted.closed.includes(name))
            .slice(0, per_event).map(({ document }) => JSON.parse(document));
        if (events.length === 0)
            refuse_to_run(`${catalog}: no document is a valid ${name}`);
        summary.documents += events.length;
        // quicktype knows no unions of objects: it merges them, and makes all members optional that one of them lacks.
        const all = schemas.find((s) => s.name === union && s.dialect === dialect && s.variant === variant).schema;
        for (const [tool, source, types] of [["json_schema_to_typescript", schema, name], ["quicktype", schema, name],
            ...all.oneOf ? [["json_schema_to_typescript", all, `${name}.${union}`]] : []]) {
            const file = `${[catalog, types, dialect, variant, tool].join(".")}.ts`;
            writeFileSync(`${sources}/${file}`, [await tools[tool](source), ...examples(events, schema, variant)].join("\n"));
            files.push(file);
        }
    }
}
const tsc = fileURLToPath(new URL("node_modules/typescript/bin/tsc", import.meta.url));
// Without typeRoots it would read the types of packages in any folder around this one.
const checked = spawnSync(process.execPath, [tsc, "--strict", "--noEmit", "--pretty", "false", "--typeRoots", "none", ...files], { cwd: sources, encoding: "utf8" });
const errors = checked.stdout.split("\n").filter((line) => line.includes("error TS"));
errors.slice(0, 5).forEach((error) => console.error(error));
summary.disagreements = errors.length;
console.log(JSON.stringify(summary));
process.exitCode = checked.status === 0 ? 0 : 1;

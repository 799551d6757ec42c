// SPDX-License-Identifier: BSL-1.0
// Events that json-schema-faker makes of the schema files alone: `node faker.mjs FOLDER N` writes FOLDER/<catalog>/faker.jsonl.
//
// N lines for each schema file of dialect 2020-12, open and closed: {"name", "variant", "document"}. The seed is fixed.
import { writeFileSync } from "node:fs";
import { load, read_catalogs, refuse_to_run, version } from "./verdicts.mjs";

const [{ createGenerator }, { default: Ajv2020 }] = await load("json-schema-faker", "ajv/dist/2020.js");
const [, , folder, text] = process.argv;
const count = Number(text);
if (!Number.isInteger(count) || count < 1)
    refuse_to_run("usage: node faker.mjs FOLDER N");

/// The faker subtracts one bound from the other, which overflows where they are those of a double; every double meets those.
function without_bounds_of_double(schema) {
    return JSON.parse(JSON.stringify(schema), (_, value) => Math.abs(value) === Number.MAX_VALUE ? undefined : value);
}

const summary = { generator: version("json-schema-faker"), documents: 0, refused_by_ajv: 0 };
for (const { catalog, schemas } of read_catalogs(folder)) {
    const lines = [];
    for (const { name, variant, schema } of schemas.filter(({ dialect }) => dialect === "2020-12")) {
        const generator = createGenerator({ seed: 1, maxDepth: 20 }); // deeper down, it ignores bounds and patterns
        const accepts = new Ajv2020().compile(schema);
        const source = without_bounds_of_double(schema);
        for (let i = 0; i < count; i += 1) {
            const instance = await generator.generate(source);
            lines.push(JSON.stringify({ name, variant, document: JSON.stringify(instance) }));
            if (!accepts(instance)) {
                summary.refused_by_ajv += 1;
                console.error(`${catalog}/${name} ${variant}: a defect of the faker, Ajv refuses ${JSON.stringify(instance)}`);
            }
        }
    }
    writeFileSync(`${folder}/${catalog}/faker.jsonl`, lines.join("\n") + "\n");
    summary.documents += lines.length;
}
console.log(JSON.stringify(summary));
process.exitCode = summary.refused_by_ajv > 0 ? 1 : 0;

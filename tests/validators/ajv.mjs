// SPDX-License-Identifier: BSL-1.0
// Ajv's verdict under every schema for every document, and its word for what each mutation broke: `node ajv.mjs FOLDER`.
import { compare, join, load, version } from "./verdicts.mjs";

const [{ default: Ajv }, { default: Ajv2020 }] = await load("ajv", "ajv/dist/2020.js");

const options = { strict: true, allErrors: true };
const ajv = { "2020-12": new Ajv2020(options), "draft-07": new Ajv(options) };

const pointer_of = {
    required: (error) => join(error.instancePath, error.params.missingProperty),
    additionalProperties: (error) => join(error.instancePath, error.params.additionalProperty),
};

await compare({
    validator: version("ajv"),
    async compile(schema, dialect) {
        const accepts = ajv[dialect].compile(schema);
        return {
            accepts,
            errors: (instance) => accepts(instance) ? [] : accepts.errors.map((error) => (
                { keyword: error.keyword, pointer: pointer_of[error.keyword]?.(error) ?? error.instancePath })),
        };
    },
});

// SPDX-License-Identifier: BSL-1.0
// zod's verdict for every document, under the schemas whose patterns end with `$`: `node zod.mjs FOLDER`.
import { compare, load, version } from "./verdicts.mjs";

const [zod] = await load("zod");

/// Whether is(part) is true of a part of the schema.
const has = (schema, is) => typeof schema === "object" && schema !== null && (Boolean(is(schema)) || Object.values(schema).some((part) => has(part, is)));

await compare({
    validator: version("zod"),
    // It takes half a minute for all, knows no `not`, and where an object has a `oneOf`, it forgets that it is closed.
    takes: ({ end, schema, variant }) => end === "dollar" && !has(schema, ({ not }) => not)
        && !(variant === "closed" && has(schema, ({ oneOf, properties }) => oneOf && properties)),
    async compile(schema) {
        const made = zod.fromJSONSchema(schema);
        return { accepts: (instance) => made.safeParse(instance).success };
    },
});

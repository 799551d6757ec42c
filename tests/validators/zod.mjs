// SPDX-License-Identifier: BSL-1.0
// zod's verdict for every document, under the schemas whose patterns end with `$`: `node zod.mjs FOLDER`.
import { compare, load, version } from "./verdicts.mjs";

const [zod] = await load("zod");

await compare({
    validator: version("zod"),
    takes: ({ end }) => end === "dollar", // it takes half a minute for all
    async compile(schema) {
        const made = zod.fromJSONSchema(schema);
        return { accepts: (instance) => made.safeParse(instance).success };
    },
});

// SPDX-License-Identifier: BSL-1.0
// Hyperjump's verdict under every schema for every document, and its word for what each mutation broke: `node hyperjump.mjs FOLDER`.
import { at, compare, join, load, version } from "./verdicts.mjs";

const [{ registerSchema, validate }, , { BASIC }] = await load("@hyperjump/json-schema/draft-2020-12",
    "@hyperjump/json-schema/draft-07", "@hyperjump/json-schema/experimental");

const pointer_in = (location) => decodeURIComponent(location.slice(location.indexOf("#") + 1));

/// An error of `required` does not say what is missing: the schema and the instance do.
function errors_of(schema, instance, { absoluteKeywordLocation, instanceLocation }) {
    const location = pointer_in(absoluteKeywordLocation);
    const keyword = location.slice(location.lastIndexOf("/") + 1);
    const pointer = pointer_in(instanceLocation);
    return keyword !== "required" ? [{ keyword, pointer }] : at(schema, location)
        .filter((name) => !Object.hasOwn(at(instance, pointer), name))
        .map((name) => ({ keyword, pointer: join(pointer, name) }));
}

await compare({
    validator: version("@hyperjump/json-schema"),
    async compile(schema) {
        registerSchema(schema);
        const run = await validate(schema.$id);
        return {
            accepts: (instance) => run(instance).valid,
            errors: (instance) => (run(instance, BASIC).errors ?? []).flatMap((error) => errors_of(schema, instance, error)),
        };
    },
});

#!/usr/bin/python3
# SPDX-License-Identifier: BSL-1.0
"""The verdict of Debian's python3-jsonschema for every document: `jsonschema_check.py FOLDER`. verdicts.mjs describes the folder."""
import collections
import importlib.metadata
import json
import pathlib
import sys


def unusable(reason):
    print(reason, file=sys.stderr)
    sys.exit(2)


try:
    import jsonschema
except ImportError as error:
    unusable(error)

VALIDATOR = f"python-jsonschema {importlib.metadata.version('jsonschema')}"
CLASSES = {"2020-12": jsonschema.Draft202012Validator, "draft-07": jsonschema.Draft7Validator}
VARIANTS = ("open", "closed")
UNION = "event"  # its file there is in every catalog
MALFORMED = object()


def refuse_constant(name):
    """Python would read NaN, Infinity and -Infinity, which are no JSON."""
    raise ValueError(name)


def parse(text):
    try:
        return json.loads(text, parse_constant=refuse_constant)
    except (ValueError, RecursionError):
        return MALFORMED


def read_schemas(folder):
    """{(name, dialect, variant): validator}; a schema that its meta-schema refuses ends the program."""
    schemas = {}
    for dialect, validator_class in CLASSES.items():
        for variant in VARIANTS:
            for path in sorted((folder / "schema" / dialect / variant).glob("*.schema.json")):
                schema = json.loads(path.read_text(encoding="utf-8"))
                try:
                    validator_class.check_schema(schema)
                except jsonschema.SchemaError as error:
                    sys.exit(f"{path.relative_to(folder.parent)} is no schema: {error.message}")
                schemas[path.name[: -len(".schema.json")], dialect, variant] = validator_class(schema)
            if (UNION, dialect, variant) not in schemas:
                unusable(f"{folder} holds no {UNION}.schema.json: {dialect}, {variant}")
    return schemas


def accepts(validator, instance):
    try:
        return instance is not MALFORMED and validator.is_valid(instance)
    except RecursionError:
        return False


def main(folder):
    catalogs = [path.parent for path in sorted(pathlib.Path(folder).glob("*/documents.jsonl"))]
    documents = verdicts = 0
    in_class = collections.Counter()
    disagreements = []
    for catalog in catalogs:
        schemas = read_schemas(catalog)
        others = sorted({name for name, _, _ in schemas} - {UNION})
        with open(catalog / "documents.jsonl", encoding="utf-8", newline="\n") as lines:
            for number, line in enumerate(filter(str.strip, lines)):
                entry = json.loads(line)
                instance = parse(entry["document"])
                documents += 1
                # Half of the schemas `event`, and one other name, in turn: this validator is slow.
                variant = VARIANTS[number % 2]
                for name in (UNION, others[number // 2 % len(others)]):
                    for dialect in CLASSES:
                        verdict = accepts(schemas[name, dialect, variant], instance)
                        verdicts += 1
                        if verdict == (name in entry["accepted"][variant]):
                            continue
                        if entry["class"]:
                            in_class[entry["class"]] += 1
                        else:
                            words = ("refuses", "accepts") if verdict else ("accepts", "refuses")
                            disagreements.append(f"{catalog.name}/{name} {dialect} {variant}: the decoder {words[0]}, "
                                                 f"{VALIDATOR} {words[1]}: {json.dumps(entry['document'])}")
    if documents == 0:
        unusable(f"{folder} holds no documents")
    for disagreement in disagreements[:5]:
        print(disagreement, file=sys.stderr)
    print(json.dumps({"validator": VALIDATOR, "documents": documents, "verdicts": verdicts,
                      "disagreements": len(disagreements), "unconfirmed": 0, "in_class": in_class, "confirmed": {}}, separators=(",", ":")))
    return 1 if disagreements else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        unusable("usage: jsonschema_check.py FOLDER")
    sys.exit(main(sys.argv[1]))

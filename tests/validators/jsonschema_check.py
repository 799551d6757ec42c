#!/usr/bin/python3
# SPDX-License-Identifier: BSL-1.0
"""The verdict of Debian's python3-jsonschema for every document: `jsonschema_check.py FOLDER`. verdicts.mjs describes FOLDER.

It is asked about the files with lookaheads: in the others `$` also matches before a newline at the end.

`jsonschema_check.py FOLDER README` asks it about CircleLoop's shipped files, which lie beside README, and about the payloads and faults
that shipped.mjs describes, and leaves the verdicts in FOLDER/python.json. It also runs README's example in Python.
"""
import collections
import contextlib
import importlib.metadata
import io
import json
import os
import pathlib
import re
import sys


def unusable(reason):
    print(reason, file=sys.stderr)
    sys.exit(2)


try:
    import jsonschema
    from jsonschema.exceptions import best_match
except ImportError as error:
    unusable(error)

VERSION = importlib.metadata.version("jsonschema")
VALIDATOR = f"python-jsonschema {VERSION}"
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


def read_folder(folder, dialect, **options):
    """{name: validator}; a schema that its meta-schema refuses ends the program."""
    schemas = {}
    for path in sorted(folder.glob("*.schema.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        try:
            CLASSES[dialect].check_schema(schema)
        except jsonschema.SchemaError as error:
            sys.exit(f"{path} is no schema: {error.message}")
        schemas[path.name[: -len(".schema.json")]] = CLASSES[dialect](schema, **options)
    if UNION not in schemas:
        unusable(f"{folder} holds no {UNION}.schema.json")
    return schemas


def read_schemas(folder):
    """{(name, dialect, variant): validator}"""
    return {(name, dialect, variant): validator for dialect in CLASSES for variant in VARIANTS
            for name, validator in read_folder(folder / "schema" / dialect / variant / "lookahead", dialect).items()}


def read_lines(path):
    with open(path, encoding="utf-8", newline="\n") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def accepts(validator, instance):
    try:
        return instance is not MALFORMED and validator.is_valid(instance)
    except RecursionError:
        return False


def compare(folder):
    catalogs = [path.parent for path in sorted(pathlib.Path(folder).glob("*/documents.jsonl"))]
    documents = verdicts = 0
    in_class = collections.Counter()
    disagreements = []
    for catalog in catalogs:
        schemas = read_schemas(catalog)
        others = sorted({name for name, _, _ in schemas} - {UNION})
        for number, entry in enumerate(read_lines(catalog / "documents.jsonl")):
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


def example_holds(readme, body, valid):
    """Whether README's Python prints what the comment behind it shows, and finds nothing wrong with `valid` and an unknown event alone."""
    found = re.search(r"^```python\n(.*?)^# ([^\n]*\n)```$", readme.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    if not found:
        unusable(f"{readme} shows no Python, and what it prints")
    code, expected = found.groups()
    os.chdir(readme.parent)

    def printed_for(text):
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            exec(code, {"body": text})  # pylint: disable=exec-used
        return printed.getvalue()

    unknown = '{"eventType": "event"}'
    wrong = [text for text in (body, valid, unknown, "[]", "null", '"x"', "{}", '{"eventType": []}', '{"eventType": "call_missed"}')
             if (printed_for(text) != expected if text == body else (printed_for(text) == "valid\n") != (text in (valid, unknown)))]
    for text in wrong:
        print(f"{readme}: for {text}, the example prints {printed_for(text)!r}", file=sys.stderr)
    return not wrong


def shipped(folder, readme):
    """Writes {"version", "tools": {label: {file: [verdict…]}}, "limits": {text: bool}}: a file as shipped.mjs names it, a verdict for each line."""
    folder, readme = pathlib.Path(folder).resolve(), pathlib.Path(readme).resolve()
    schema = readme.parent / "circleloop" / "v1"
    lines = read_lines(folder / "circleloop" / "payloads.jsonl")
    instances = [parse(line["document"]) for line in lines]
    folders = {("2020-12", "open", "dollar"): schema, ("draft-07", "open", "dollar"): schema / "draft-07",
               ("2020-12", "open", "lookahead"): schema / "lookahead"}
    for dialect in CLASSES:
        for end in ("dollar", "lookahead"):
            folders[dialect, "closed", end] = folder / "circleloop" / "schema" / dialect / "closed" / end
    tools = {}
    for label, options in (("", {}), ("with a `FormatChecker`", {"format_checker": jsonschema.FormatChecker()})):
        tools[label] = {"/".join((*kind, name)): [accepts(validator, instance) for instance in instances]
                        for kind, place in folders.items() for name, validator in read_folder(place, kind[0], **options).items()}
    wrong = dict(instances[0], created=1465829384000)
    best = best_match(read_folder(schema, "2020-12")[UNION].iter_errors(wrong))
    limits = {"`best_match` of python3-jsonschema names the whole event": list(best.absolute_path) == []}
    (folder / "python.json").write_text(json.dumps({"version": VERSION, "tools": tools, "limits": limits}), encoding="utf-8")
    holds = example_holds(readme, json.dumps(wrong), json.dumps(instances[0]))
    verdicts = sum(len(verdicts) for files in tools.values() for verdicts in files.values())
    print(json.dumps({"validator": VALIDATOR, "documents": len(lines), "verdicts": verdicts, "disagreements": 0 if holds else 1}, separators=(",", ":")))
    return 0 if holds else 1


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        unusable("usage: jsonschema_check.py FOLDER [README]")
    sys.exit(compare(sys.argv[1]) if len(sys.argv) == 2 else shipped(*sys.argv[1:]))

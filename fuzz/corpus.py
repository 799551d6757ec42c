#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Packs the inputs of a fuzz target into one zip file, and unpacks it.

    corpus.py pack ZIP INPUT...      writes ZIP anew: it holds the inputs, and nothing else
    corpus.py add ZIP INPUT...       adds inputs to those that ZIP holds
    corpus.py unpack FOLDER ZIP...   writes the inputs in each ZIP to FOLDER/<name>/, <name>.zip being the file's name

An INPUT is a file, a folder of inputs, or a zip file of inputs. Each input is kept once, under the first digits of its SHA-256.

The same inputs give the same bytes on any machine: entries are sorted by name, have a fixed date and no extra fields, and are stored
instead of deflated, because deflated bytes depend on the version of zlib. This also saves space in git, which compresses the file
as a whole, to half the size that it has with deflated entries, and stores a new version as a small difference.

A zip file is either replaced as a whole or left as it is. Exit status: 0, 1 on failure, 2 on wrong usage, 130 when interrupted.
"""
import hashlib
import io
import os
import pathlib
import signal
import sys
import zipfile


class Failed(Exception):
    """Says in one line what went wrong."""


def read_zip(path):
    data = io.BytesIO(path.read_bytes())
    try:
        with zipfile.ZipFile(data) as archive:
            inputs = [archive.read(entry) for entry in archive.infolist() if not entry.is_dir()]
    except Exception as error:  # zipfile documents BadZipFile, but some damage raises OSError, IndexError and others
        raise Failed(f"{path} is damaged: {error}") from error
    if not inputs:
        raise Failed(f"{path} holds no inputs")
    return inputs


def read_inputs(path):
    if path.is_dir():
        return [file.read_bytes() for file in path.rglob("*") if file.is_file()]
    return read_zip(path) if path.suffix == ".zip" else [path.read_bytes()]


def by_name(inputs):
    named = {}
    for data in inputs:
        name = hashlib.sha256(data).hexdigest()[:16]  # a full one would be a third of the file, and does not compress
        if named.setdefault(name, data) != data:
            raise Failed(f"two inputs have the name {name}")
    return named


def zip_of(inputs):
    """The bytes of a zip file. Everything that zipfile takes from the machine or the clock is set here."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, data in sorted(by_name(inputs).items()):
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 3  # Unix
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return out.getvalue()


def replace(path, data):
    """Writes a file under another name first, so that there is never half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with open(part, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def pack(path, inputs):
    if not inputs:
        raise Failed(f"no inputs to write to {path}")
    try:
        replace(path, zip_of(inputs))
    except OSError as error:
        raise Failed(f"cannot write {path}: {error.strerror}") from error


def unpack(path, folder):
    inputs = by_name(read_zip(path))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.iterdir():  # an input that is there already stays: reading it takes a fifth of the time of writing it
            if old.name in inputs and old.read_bytes() == inputs[old.name]:
                del inputs[old.name]
            else:
                old.unlink()
        for name, data in inputs.items():
            (folder / name).write_bytes(data)
    except OSError as error:
        raise Failed(f"cannot write {folder}: {error.strerror}") from error


def run(command, target, paths):
    if command == "unpack":
        for path in paths:
            unpack(path, target / path.stem)
    else:
        inputs = [data for path in paths + [target] * (command == "add" and target.exists()) for data in read_inputs(path)]
        pack(target, inputs)


def main(arguments):
    if len(arguments) < 3 or arguments[0] not in ("pack", "add", "unpack"):
        print("usage: corpus.py pack|add ZIP INPUT..., or corpus.py unpack FOLDER ZIP...", file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        target, *paths = map(pathlib.Path, arguments[1:])
        run(arguments[0], target, paths)
        return 0
    except KeyboardInterrupt:
        print("corpus.py: interrupted", file=sys.stderr)
        return 130
    except OSError as error:
        print(f"corpus.py: cannot read {error.filename}: {error.strerror}", file=sys.stderr)
    except Failed as failed:
        print(f"corpus.py: {failed}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

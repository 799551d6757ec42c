#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Tests of corpus.py, and of what is kept in corpus/ and crashes/."""
import hashlib
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import unittest

FUZZ = pathlib.Path(__file__).resolve().parent
SCRIPT = FUZZ / "corpus.py"


class CorpusTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.zip = self.folder / "decode.zip"

    def run_script(self, *arguments, **options):
        return subprocess.run([sys.executable, SCRIPT, *arguments], capture_output=True, text=True, check=False, **options)

    def write(self, **inputs):
        """A folder with a file for each argument."""
        folder = pathlib.Path(tempfile.mkdtemp(dir=self.folder))
        for name, text in inputs.items():
            (folder / name).write_text(text)
        return folder

    def pack(self, *inputs):
        done = self.run_script("pack", self.zip, *inputs)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return self.zip.read_bytes()

    def assert_refused(self, done, message, status=1):
        self.assertEqual(done.returncode, status)
        self.assertRegex(done.stderr, f"^corpus.py: {message}.*\n$")  # . is no line end: there is one line

    def unpacked(self, path):
        done = self.run_script("unpack", self.folder / "unpacked", path)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return sorted(file.read_bytes() for file in (self.folder / "unpacked" / path.stem).iterdir())

    def test_the_same_inputs_are_packed_as_the_same_bytes(self):
        packed = self.pack(self.write(a="0{}", b="0[1]", c=""))
        again = self.write(x="0[1]", y="", z="0{}", twice="0{}")
        os.utime(again / "x", (1e9, 1e9))
        (again / "y").chmod(0o600)
        self.assertEqual(self.pack(again), packed)
        # on any machine, with any version of Python and zlib
        self.assertEqual(hashlib.sha256(packed).hexdigest(), "d16da12094dfea47cef114ae111b233e02ed04a5f33b156483ba146e3ca5bca9")

    def test_what_was_packed_is_unpacked_and_nothing_else(self):
        self.pack(self.write(a="0{}", b="0[1]", c=""))
        self.assertEqual(self.unpacked(self.zip), [b"", b"0[1]", b"0{}"])
        self.pack(self.write(a="0{}", b="1{}"))
        for old in (self.folder / "unpacked" / "decode").iterdir():
            old.write_text("changed")
        self.assertEqual(self.unpacked(self.zip), [b"0{}", b"1{}"])

    def test_inputs_are_added_from_files_folders_and_zips(self):
        other = self.folder / "other.zip"
        file = self.write(a="0{}") / "a"
        self.assertEqual(self.run_script("add", other, file).returncode, 0)
        self.pack(self.write(a="0[1]"))
        self.assertEqual(self.run_script("add", self.zip, other, self.write(b="0[2]")).returncode, 0)
        self.assertEqual(self.unpacked(self.zip), [b"0[1]", b"0[2]", b"0{}"])

    def test_a_damaged_missing_or_empty_zip_is_refused(self):
        packed = self.pack(self.write(a="0{}", b="0[1]"))
        self.assert_refused(self.run_script("unpack", self.folder, self.folder / "none.zip"), "cannot read .*none.zip: No such file")
        for size in (0, 1, 30, len(packed) // 2, len(packed) - 1):
            self.zip.write_bytes(packed[:size])
            self.assert_refused(self.run_script("unpack", self.folder, self.zip), ".*decode.zip is damaged: ")
        self.zip.write_bytes(packed.replace(b"0[1]", b"0[2]"))
        self.assert_refused(self.run_script("unpack", self.folder, self.zip), ".*decode.zip is damaged: Bad CRC-32")
        self.zip.write_bytes(b"PK\5\6" + bytes(18))
        self.assert_refused(self.run_script("unpack", self.folder, self.zip), ".*decode.zip holds no inputs")
        self.assert_refused(self.run_script("pack", self.folder / "new.zip", self.write()), "no inputs to write to .*new.zip")
        self.assertFalse((self.folder / "new.zip").exists())

    def assert_unchanged(self, packed):
        self.assertEqual(self.zip.read_bytes(), packed)
        self.assertEqual([file.name for file in self.folder.iterdir() if file.is_file()], ["decode.zip"])

    def test_a_zip_that_cannot_be_written_stays_as_it_was(self):
        packed = self.pack(self.write(a="0{}"))
        large = self.write(a="0" * 5000)
        limits = {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))}  # as a full disk: a part is written
        self.assert_refused(self.run_script("pack", self.zip, large, **limits), "cannot write .*decode.zip: File too large")
        self.assert_unchanged(packed)

    def test_a_zip_stays_as_it_was_when_packing_is_interrupted(self):
        packed = self.pack(self.write(a="0{}"))
        pipe = self.write() / "pipe"
        os.mkfifo(pipe)
        for sent in (signal.SIGINT, signal.SIGTERM):
            with subprocess.Popen([sys.executable, SCRIPT, "add", self.zip, pipe], stderr=subprocess.PIPE, text=True) as process:
                with open(pipe, "wb"):  # returns once the script reads it
                    process.send_signal(sent)
                    _, said = process.communicate(timeout=60)
            self.assertEqual((process.returncode, said), (130, "corpus.py: interrupted\n"))
            self.assert_unchanged(packed)

    def test_wrong_usage_is_refused(self):
        for arguments in ((), ("pack",), ("pack", "a.zip"), ("list", "a.zip", "b")):
            done = self.run_script(*arguments)
            self.assertEqual(done.returncode, 2)
            self.assertRegex(done.stderr, "^usage: .*\n$")


class KeptInputsTest(unittest.TestCase):
    def test_each_target_has_a_corpus_that_was_written_by_corpus_py(self):
        listed = subprocess.run([FUZZ / "run", "--list"], capture_output=True, text=True, check=True).stdout.split()
        packed = sorted(FUZZ.glob("corpus/*"))
        self.assertEqual([path.name for path in packed], [f"{target}.zip" for target in listed])
        with tempfile.TemporaryDirectory() as folder:
            for path in packed:
                again = pathlib.Path(folder) / path.name
                subprocess.run([sys.executable, SCRIPT, "pack", again, path], check=True)
                self.assertEqual(again.read_bytes(), path.read_bytes(), f"to mend it: fuzz/corpus.py pack {path} {path}")

    def test_crashes_have_names_that_say_what_they_found(self):
        for path in FUZZ.glob("crashes/*/*"):
            self.assertNotRegex(path.name, "[0-9a-f]{40}$", f"{path} needs a name that says what it found")


if __name__ == "__main__":
    unittest.main()

#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Prints which code of some headers is reached, as a table: reached.py HEADERS REASONS FOLDER... Called by fuzz/coverage.

HEADERS is a file of paths. Each line of REASONS says why something is not reached: header | what | reason. A FOLDER holds what
llvm-cov exports for each program, X.text (JSON) and X.lcov. A line, branch or condition counts as reached if any instance of its
template reaches it, in any program. (One instance alone cannot reach everything, and llvm-cov's own report shows the best one only.)
A condition that is never evaluated, although its line is reached, was decided by the compiler and does not count.
"""
import json
import pathlib
import sys


MEASURES = ("lines", "branches", "conditions")


class Reached:
    """For each header: lines {line: bool}, branches {(place, side): bool}, conditions under MC/DC {(place, index): bool}."""

    def __init__(self, folder, headers):
        self.lines = {h: {} for h in headers}
        self.branches = {h: {} for h in headers}
        self.conditions = {h: {} for h in headers}
        for exported in pathlib.Path(folder).glob("*.lcov"):
            self.add_lines(exported.read_text().splitlines())
        for exported in pathlib.Path(folder).glob("*.text"):
            for file in json.loads(exported.read_text())["data"][0]["files"]:
                if header := self.known(file["filename"]):
                    self.add_conditions(header, file)
        for header, branches in self.branches.items():
            for place in {tuple(place) for *place, _ in branches}:
                sides = [(*place, "true"), (*place, "false")]
                if not any(branches[s] for s in sides) and self.lines[header].get(place[0], True):
                    for s in sides:
                        del branches[s]

    def add_lines(self, lcov):
        header = None
        for line in lcov:
            if line.startswith("SF:"):
                header = self.known(line[3:])
            elif line.startswith("DA:") and header:
                number, count = line[3:].split(",")[:2]
                self.note(self.lines[header], int(number), int(count) > 0)

    def add_conditions(self, header, file):
        for *place, taken, skipped, _, _, _ in file["branches"]:
            self.note(self.branches[header], (*place, "true"), taken > 0)
            self.note(self.branches[header], (*place, "false"), skipped > 0)
        for *place, _, _, conditions in file["mcdc_records"]:
            for index, shown in enumerate(conditions):
                self.note(self.conditions[header], (*place, index), shown)

    @staticmethod
    def note(places, place, is_reached):
        places[place] = places.get(place, False) or is_reached

    def known(self, path):
        return next((h for h in self.lines if path.endswith("/" + h)), None)


def short(header):
    return header.removeprefix("include/ringtrue/")


def percent(places):
    return 100.0 * sum(places) / len(places) if places else 100.0


def table(headers, runs, of_no_document):
    """Prints the table. Returns the percentage of branches that the corpus takes, without the headers that documents do not reach."""
    width = max(len(short(h)) for h in headers)
    print(" " * width + "".join(f"{name:>33}" for name in runs))
    print(f"{'header':{width}}" + f"{'lines':>11}{'branches':>11}{'MC/DC':>11}" * len(runs))
    total = [[] for _ in runs for _ in MEASURES]
    for h in headers:
        row = [list(getattr(run, what)[h].values()) for run in runs.values() for what in MEASURES]
        for cells, places in zip(total, row):
            cells += places
        if any(row):
            print(f"{short(h):{width}}" + "".join(f"{percent(places):11.1f}" if places else f"{'-':>11}" for places in row))
    print(f"{'all':{width}}" + "".join(f"{percent(places):11.1f}" for places in total))
    return percent([is_reached for h in headers if short(h) not in of_no_document for is_reached in runs["corpus"].branches[h].values()])


def unreached(headers, run):
    """Returns what is not reached, as {(header, "line: ..." or "never true: ..."): line number}."""
    found = {}
    for h in headers:
        name = short(h)
        text = pathlib.Path(h).read_text().splitlines()
        for number, is_reached in run.lines[h].items():
            code = text[number - 1].strip()
            if not is_reached and not code.startswith("//"):  # a program that does not call the function counts comments
                found[name, "line: " + code] = number
        for (line, column, _, end, side), is_reached in run.branches[h].items():
            if not is_reached and run.lines[h].get(line, True):
                found[name, f"never {side}: " + (text[line - 1][column - 1 : end - 1] or text[line - 1].strip())] = line
    return found


def main(headers_file, reasons_file, *folders):
    reasons = {}
    for line in pathlib.Path(reasons_file).read_text().splitlines():
        if line and not line.startswith("#"):
            name, rest = line.split(" | ", 1)
            what, reason = rest.rsplit(" | ", 1)
            reasons[name, what] = reason
    by_the_compiler = {name for name, what in reasons if what == "*"}
    of_no_document = {name for name, what in reasons if what == "corpus"}
    headers = [h for h in sorted(set(pathlib.Path(headers_file).read_text().split())) if short(h) not in by_the_compiler]
    runs = {pathlib.Path(f).name: Reached(f, headers) for f in folders}
    by_corpus = table(headers, runs, of_no_document)
    print(f"the corpus takes {by_corpus:.1f} % of the branches, not counting {', '.join(sorted(of_no_document))}")
    outcome = 0
    if by_corpus < 98:
        print("at least 98 % are required")
        outcome = 1
    if "together" not in runs:
        return outcome
    found = unreached(headers, runs["together"])
    print(f"reached neither by tests nor by the corpus (header:line | what | reason from {reasons_file}):")
    for (name, what), line in sorted(found.items(), key=lambda place: (place[0][0], place[1])):
        print(f"{name}:{line} | {what} | {reasons.get((name, what), 'NO REASON GIVEN')}")
    for name, what in reasons:
        if what not in ("*", "corpus") and (name, what) not in found:
            print(f"{name} | {what} | IS REACHED, remove it from {reasons_file}")
            outcome = 1
    return outcome or any(place not in reasons for place in found)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

"""Writes the gold entries of the sample publications: texts from their sources, tags from tags.tsv, pages from the PDFs.

Every tag's words must stand in the entry, so that a change of a text shows at once which tags it concerns.
"""
import csv
import functools
import json
import pathlib
import re
import subprocess
import sys
import tempfile
from dataclasses import replace

import eml
import scan
from entries import Entry, blocks, chapters, newsletter, plain

HERE = pathlib.Path(__file__).parent
MADE = HERE.parent / "publications"
SOURCES = {
    "watchword-2024-autumn.pdf": "watchword.md",
    "watchword-2014-spring.pdf": "watchword-2014.md",
    "from-kigali-to-the-summit.pdf": "from-kigali-to-the-summit.md",
    "the-long-docket.pdf": "the-long-docket.md",
    "sudan-twenty-years-of-warnings.docx": "sudan-twenty-years-of-warnings.md",
    "rohingya-gambia-v-myanmar.html": "rohingya-gambia-v-myanmar.md",
    "juger-sur-place.pdf": "juger-sur-place.md",
    "juzgar-lo-negado.html": "juzgar-lo-negado.md",
    "child-soldiers-statement.txt": "child-soldiers-statement.txt",
    "two-wars-before-the-courts.md": "two-wars-before-the-courts.md",
    "the-list-keepers.epub": "the-list-keepers.md",
    "the-year-of-the-courts.pdf": "the-year-of-the-courts.md",
    "min-halabja-ila-al-ghouta.html": "min-halabja-ila-al-ghouta.md",
    "al-yaman-wa-libya.pdf": "al-yaman-wa-libya.md",
    "assembly-declaration.pdf": "assembly-declaration.md",
    "lettre-ouverte-burundi.odt": "lettre-ouverte-burundi.md",
    "tigray-urgent-action.eml": "tigray-urgent-action.txt",
    "tigray-urgent-action.eml/points-for-your-letter.docx": "points-for-your-letter.md",
}
RIGHT_TO_LEFT = {"al-yaman-wa-libya.pdf"}
SCANS = {"the-year-of-the-courts.pdf"}
WHOLE = {  # publications that are one entry, and of which kind it is
    "child-soldiers-statement.txt": ("t-statement", "page"),
    "lettre-ouverte-burundi.odt": ("l-letter", "message"),
    "tigray-urgent-action.eml": ("u-message", "message"),
    "tigray-urgent-action.eml/points-for-your-letter.docx": ("u-points", "page"),
}


def publications():
    for made, source in SOURCES.items():
        text = (HERE / source).read_text(encoding="utf-8")
        if made not in WHOLE:
            yield made, newsletter(text) if text.startswith(":::") else chapters(text)
            continue
        name, kind = WHOLE[made]
        if source.endswith(".md"):
            yield made, {name: replace(chapters(text)[name], kind=kind)}
        else:
            title, *rest = ([eml.SUBJECT] if made.endswith(".eml") else []) + blocks(text)
            yield made, {name: Entry(name, kind, title, None, None, rest)}


def letters(text):
    return re.sub(r"[\W_]+", "", text).casefold()


@functools.cache
def printed(made):
    """The letters of each page; those of a scan from the sheets that were scanned."""
    with tempfile.TemporaryDirectory() as folder:
        pdf = MADE / made
        if made in SCANS:
            pdf = pathlib.Path(folder) / made
            scan.typed(HERE / SOURCES[made], pdf)
        order = [] if made in RIGHT_TO_LEFT else ["-raw"]
        text = subprocess.run(["pdftotext", *order, pdf, "-"], capture_output=True, check=True, text=True).stdout
    return [letters(page) for page in text.split("\f")]


def pages(made, entry):
    """The pages from the one with the entry's first letters to the one with its last; empty where a file has none."""
    if not made.endswith(".pdf"):
        return []
    leaves = printed(made)
    body = letters(entry.body())
    first = [i + 1 for i, page in enumerate(leaves) if body[:75] in page]
    for length in (40, 25, 15):  # the number of a footnote may stand in between
        last = [i + 1 for i, page in enumerate(leaves) if first and i + 1 >= first[0] and body[-length:] in page]
        if len(last) == 1:
            break
    if len(first) != 1 or len(last) != 1:
        raise SystemExit(f"{made}, {entry.id}: begins on {first}, ends on {last}")
    return list(range(first[0], last[0] + 1))


def tags():
    by_entry = {}
    with open(HERE / "tags.tsv", encoding="utf-8", newline="") as table:
        for row in list(csv.reader(table, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]:
            name, facet, value, role, words = (row + [""] * 4)[:5]
            by_entry.setdefault(name, []).append((facet, value, role, words.split("|") if words else []))
    return by_entry


def where(entry, words):
    fields = {"heading": entry.heading, "subtitle": entry.subtitle or "", "body": entry.body()}
    missing = [w for w in words if not any(w.casefold() in text.casefold() for text in fields.values())]
    if missing:
        raise SystemExit(f"{entry.id}: {missing} stand nowhere in the entry")
    return [field for field, text in fields.items() if any(w.casefold() in text.casefold() for w in words)]


def gold(made, number, entry, tagged):
    line = {"id": entry.id, "n": number, "source": made, "type": entry.kind, "heading": entry.heading,
            "subtitle": entry.subtitle, "section": entry.section, "subject_org": None, "pages": pages(made, entry),
            "body": entry.body(), "captions": [{"text": caption} for caption in entry.captions]}
    notes = re.findall(r"\^\[(.*?[^]])\](?!\])", " ".join(entry.paragraphs))
    if notes:
        line["notes"] = [{"text": note} for note in notes]
    if tagged is None:
        return line
    line |= {"orgs": [], "countries": [], "countries_optional": [], "crimes": [], "themes": []}
    for facet, value, role, words in tagged:
        if facet == "subject":
            line["subject_org"] = value
        elif facet == "theme":
            line["themes"].append(value)
        elif facet == "crime":
            where(entry, words)
            line["crimes"].append({"crime": value, "evidence": words})
        elif facet == "organization":
            borderline = {"borderline": True} if role == "armed-actor" else {}
            line["orgs"].append({"name": value, "surface": words, "kind": role, "in": where(entry, words)} | borderline)
        else:
            code, name = value.split(" ", 1)
            country = {"iso2": code, "name": name, "surface": words, "role": role, "in": where(entry, words)}
            line["countries_optional" if role == "optional" else "countries"].append(country)
    return line


def main(target):
    by_entry, known = tags(), set()
    with open(target, "w", encoding="utf-8") as out:
        for made, found in publications():
            known |= found.keys()
            with_text = [entry for entry in found.values() if entry.body()]
            for number, entry in enumerate(with_text, 1):
                out.write(json.dumps(gold(made, number, entry, by_entry.get(entry.id)), ensure_ascii=False) + "\n")
    if stray := by_entry.keys() - known:
        raise SystemExit(f"tags for entries that do not exist: {sorted(stray)}")


if __name__ == "__main__":
    main(*sys.argv[1:])

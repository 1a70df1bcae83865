#!/usr/bin/env python3
"""Which countries Vigil says that texts are about, beside what those who published them say.

usage: about.py write ITEMS.csv FOLDER               one small text file an item, its title above its excerpt
       about.py items ITEMS.csv EXPORT countries.tsv  the export of that folder, scored against location_label
       about.py reviews FOLDER EXPORT countries.tsv   reports of reviews, each named after the country under review

Of the items count those with a label that names one country; whether it is found, where the text names it.
"""
import collections, csv, json, pathlib, re, sys, unicodedata


# Reports that are named by a name that the table leaves to its rules.
REVIEWED = {"congo": "COG", "macedonia": "MKD"}


def plain(text):
    text = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"[^a-z]+", " ", "".join(c for c in text if not unicodedata.combining(c))).strip()


def country_names(path):
    """The names of each country, by alpha-3."""
    with open(path, encoding="utf-8", newline="") as table:
        rows = csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["alpha3"]: [name.lstrip("=") for name in [row["name"], *row["names"].split("|")] if name]
                for row in rows}


def items(path):
    with open(path, encoding="utf-8", newline="") as table:
        yield from enumerate(csv.DictReader(table))


def text(item):
    return f"{item['title']}\n\n{item['excerpt']}\n"


def entries(path):
    with open(path, encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def about(entry):
    return [tag["value"] for tag in entry["tags"] if tag["facet"] == "country" and tag.get("role") == "about"]


def write(path, folder):
    folder = pathlib.Path(folder)
    folder.mkdir()
    for number, item in items(path):
        (folder / f"{number:05d}.txt").write_text(text(item), encoding="utf-8")


def score_items(path, export, table):
    names = country_names(table)
    labels = {plain(name): value for value, all_names in names.items() for name in all_names}
    texts = {number: text(item) for number, item in items(path)}
    found = collections.defaultdict(set)  # by text, for the same text in two files is one publication
    for entry in entries(export):
        found[texts[int(pathlib.Path(entry["publication"]["source"]).stem)]].update(about(entry))
    labelled = named = right = wrong = 0
    for number, item in items(path):
        value = labels.get(plain(item["location_label"].replace("&", " and ")))
        if value is None:
            continue
        labelled += 1
        about_it = found[texts[number]]
        wrong += len(about_it - {value})
        if any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", texts[number]) for name in names[value]):
            named += 1
            right += value in about_it
    print("items.labelled", labelled, sep="\t")
    print("items.country.right", f"{right / named:.4f}", sep="\t")
    print("items.country.wrong", f"{wrong / labelled:.4f}", sep="\t")


def score_reviews(folder, export, table):
    names = country_names(table)
    first = {path.stem: [] for path in pathlib.Path(folder).glob("*.pdf")}
    for entry in entries(export):
        source = pathlib.Path(entry["publication"]["source"]).stem
        if source in first:
            first[source].extend(about(entry)[:1])
    right = 0
    for report, values in sorted(first.items()):
        wanted = re.sub(r"\d+", "", report).lower()
        value = values[0] if values else ""
        good = value == REVIEWED.get(wanted) or wanted in {plain(name).replace(" ", "") for name in names.get(value, [])}
        right += good
        if not good:
            print(f"not first about {wanted}: {report} {values[:3]}", file=sys.stderr)
    print("reviews.country.first", f"{right / max(1, len(first)):.4f}", sep="\t")


{"write": write, "items": score_items, "reviews": score_reviews}[sys.argv[1]](*sys.argv[2:])

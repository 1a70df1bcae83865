"""Compares title, symbol, date and language of publications with metadata.tsv, which was read off their first pages.

usage: metadata.py EXPORT.jsonl .ci/metadata.tsv, prints a figure a line for each group of publications
"""

import csv
import json
import re
import sys
import unicodedata


def words(text):
    """Letters and digits alone, so that a dash or a colon makes no difference."""
    return re.sub(r"[\W_]+", " ", unicodedata.normalize("NFKC", text or "").casefold()).strip()


found = {}
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        publication = json.loads(line)["publication"]
        found[publication["source"]] = publication
right, of = {}, {}
with open(sys.argv[2], encoding="utf-8", newline="") as table:
    for row in csv.DictReader(table, delimiter="\t"):
        publication = found.get(row["source"], {})
        for field in ("title", "symbol", "date", "language"):
            figure = f"metadata.{row['group']}.{field}"
            good = words(publication.get(field)) == words(row[field])
            right[figure] = right.get(figure, 0) + good
            of[figure] = of.get(figure, 0) + 1
            if not good:
                print(f"{row['source']}: {field} is {row[field]!r}, was read as {publication.get(field)!r}")
for figure in sorted(of):
    print(f"{figure}\t{right[figure] / of[figure]:.4f}")

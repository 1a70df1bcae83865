#!/usr/bin/env python3
"""How many words of scans a search finds on the page where a person reads them.

usage: scans.py REPORT_WITHOUT.json ADDRESS scans.tsv

REPORT_WITHOUT.json is what `vigil index --ocr never --json` said of the same files: each scan must have waited. ADDRESS
is a server of the index after a later run with tesseract. A word counts where the first hit in its file has a snippet
from its page.
"""
import csv, json, sys, urllib.parse, urllib.request


def get(path, **query):
    url = sys.argv[2] + path + ("?" + urllib.parse.urlencode(query) if query else "")
    with urllib.request.urlopen(url, timeout=30) as answer:
        return json.load(answer)


with open(sys.argv[1], encoding="utf-8") as lines:
    report = json.load(lines)
if report["found"] != sum(report[part] for part in ("indexed", "unchanged", "failed", "skipped")):
    sys.exit(f"the report does not add up: {report}")
print("scans.waiting", sum(len(waiting["pages"]) for waiting in report["waiting"]), sep="\t")

found = total = 0
with open(sys.argv[3], encoding="utf-8", newline="") as table:
    for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
        total += 1
        pages = []
        for hit in get("/api/v1/search", q=row["query"])["hits"]:
            if get("/api/v1/publications/" + hit["publication"]["id"])["source"].endswith(row["file"]):
                pages = [snippet["page"] for snippet in hit["snippets"] if "<mark>" in snippet["html"]]
                break
        if int(row["page"]) in pages:
            found += 1
        else:
            print(f"not found: {row['query']} on page {row['page']} of {row['file']} but on {pages}", file=sys.stderr)
print("scans.words", f"{found / total:.4f}", sep="\t")

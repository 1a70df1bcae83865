"""Sets a report or a briefing as a PDF: title, contents, running heads, footnotes, with a style sheet beside its text."""
import html
import pathlib
import re
import subprocess
import sys
import tempfile

import pikepdf
from weasyprint import HTML

from tidy import tidy


def front_matter(source):
    head, text = re.match(r"\A---\n(.*?)\n---\n(.*)", source, re.S).groups()
    return dict(line.split(": ", 1) for line in head.splitlines()), text


def converted(text):
    """The text as HTML; a note stands where it is called, for the typesetter to put it at the foot of its page."""
    noted = re.sub(r"\^\[(.*?[^]])\](?!\])", r"[\1]{.note}", text)
    return subprocess.run(["pandoc", "--from=markdown", "--to=html5", "--wrap=preserve"], input=noted, text=True,
                          capture_output=True, check=True).stdout


def contents(markup):
    rows = re.findall(r'<h([123])[^>]* id="([^"]+)">(.+?)</h', markup, re.S)
    return "".join(f'<li class="level{level}"><a href="#{name}">{heading}</a></li>' for level, name, heading in rows)


def print_in_browser(sheet, style, target):
    """Prints with Chromium, whose PDFs say which letters their Arabic glyphs stand for; WeasyPrint's do not."""
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder) / "page.html"
        page.write_text(f"<!DOCTYPE html><meta charset=utf-8><style>{pathlib.Path(style).read_text()}</style>{sheet}", encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile",
                        "--no-pdf-header-footer", f"--print-to-pdf={target}", page.as_uri()], check=True, capture_output=True)


def main(source, style, target):
    about, text = front_matter(open(source, encoding="utf-8").read())
    markup = converted(text)
    title = "".join(f'<p class="{part}">{html.escape(about[part])}</p>' for part in ("title", "subtitle", "author", "date", "note") if part in about)
    listed = f'<nav><p class="contents-heading">Contents</p><ul>{contents(markup)}</ul></nav>' if "toc" in about else ""
    sheet = (f'<html lang={about["lang"]} dir={about.get("dir", "ltr")}><title>{html.escape(about["title"])}</title><header>{title}</header>{listed}'
             f"<main>{markup}</main>")
    if about.get("dir") == "rtl":
        print_in_browser(sheet, style, target)
    else:
        HTML(string=sheet).write_pdf(target, stylesheets=[style])
    with pikepdf.open(target, allow_overwriting_input=True) as pdf:
        tidy(pdf, about["title"], about["lang"], target)


if __name__ == "__main__":
    main(*sys.argv[1:])

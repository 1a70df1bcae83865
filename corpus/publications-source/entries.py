"""Reads a publication's source: entries with a heading, a subtitle, a section and a text.

A newsletter's entries stand between `::: kind id | section` and `:::`, with the caption of a photograph after `!photo`
and a sentence that is set once more, as a pull quote, after `!quote`. In every other publication an entry begins at each
heading (`#` to `###`, with its id in braces). A table's rows are lines with bars, its caption begins with `Table: `.
"""
import re
from dataclasses import dataclass, field


@dataclass
class Entry:
    id: str
    kind: str
    heading: str
    subtitle: str | None
    section: str | None
    paragraphs: list = field(default_factory=list)
    captions: list = field(default_factory=list)
    quotes: list = field(default_factory=list)

    def body(self):
        return " ".join(plain(p) for p in self.paragraphs)


def plain(paragraph):
    """A paragraph without its marks: emphasis, links, footnotes, the marks of lists and of subheadings, the bars of a table."""
    text = re.sub(r"\^\[[^]]*\]", "", paragraph)
    text = re.sub(r"^\|[-:|]+$|^\||\|$|(?<= )\|(?= )", "", text, flags=re.M)
    text = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"^(###+|-|>|\d+\.) +", "", text, flags=re.M)
    return re.sub(r"\s+", " ", re.sub(r"\*+|\\", "", text)).strip()


def newsletter(source):
    found = {}
    for kind, name, section, text in re.findall(r"^::: (\S+) (\S+)(?: \| ([^\n]+))?\n(.*?)^:::$", source, re.M | re.S):
        heading = re.search(r"^# (.+)", text, re.M).group(1)
        subtitle = re.search(r"^## (.+)", text, re.M)
        rest = re.sub(r"^(?:##?|!photo|!quote) .+\n", "", text, flags=re.M)
        found[name] = Entry(name, kind, heading, subtitle and subtitle.group(1), section or None, blocks(rest),
                            re.findall(r"^!photo (.+)", text, re.M), re.findall(r"^!quote (.+)", text, re.M))
    return found


def chapters(source):
    """Entries of a publication with headings; the section of a lower heading is the path of those above it, without the title."""
    found, above = {}, {}
    source = re.sub(r"\A---.*?^---\n", "", source, flags=re.M | re.S)
    titled = len(re.findall(r"^# ", source, re.M)) == 1
    for marks, heading, name, text in re.findall(r"^(#{1,3}) (.+?) \{#(\S+?)\}\n(.*?)(?=^#{1,3} |\Z)", source, re.M | re.S):
        above[len(marks)] = heading
        section = " › ".join(above[level] for level in range(1 + titled, len(marks)) if level in above) or None
        captions = re.findall(r"^Table: (.+)", text, re.M)
        found[name] = Entry(name, "section", heading, None, section, blocks(re.sub(r"^Table: .+\n", "", text, flags=re.M)), captions)
    return found


def blocks(text):
    """Paragraphs, points of a list and subheadings, one each."""
    apart = re.sub(r"^(### .+|(?:- |\d+\. )(?:.+))$", r"\n\1\n", text, flags=re.M)
    return [b.strip() for b in re.split(r"\n\s*\n", apart) if b.strip()]

"""Sets a newsletter: columns with a cursor each, into which headings, photographs, pull quotes and texts are put."""
import base64
import html
import struct
import zlib
from dataclasses import dataclass

from entries import newsletter
from frames import Box, Story, boxes_used, compose, content_height


@dataclass(frozen=True)
class Sheet:
    """What all pages of an issue have in common; lengths in points."""

    title: str
    issue: str
    style: str
    x: dict  # where each column begins, by its letter
    column: float
    left: float
    full: float
    top: float
    bottom: float
    running: tuple  # what stands on every page, and how far from its top
    layered: bool = False  # whether headings and banners are written after all texts


def grey(rows):
    """A grey field as a PNG, darker towards the bottom, where a newsletter would print a photograph."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    data = b"".join(b"\0" + bytes([205 - 60 * r // rows] * 120) for r in range(rows))
    png = (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 120, rows, 8, 0, 0, 0, 0))
           + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b""))
    return "data:image/png;base64," + base64.b64encode(png).decode()


def marked_up(paragraphs):
    parts = []
    for text in paragraphs:
        if text.startswith("### "):
            parts.append(f"<h3>{html.escape(text[4:])}</h3>")
        elif text.startswith("- "):
            parts.append(f"<li>{html.escape(text[2:])}</li>")
        else:
            parts.append(f"<p>{html.escape(text)}</p>")
    return "".join(parts)


class Layout:
    """Columns with a cursor each, over as many pages as it takes."""

    def __init__(self, entries, sheet):
        self.entries, self.sheet, self.stories = entries, sheet, []
        self.at = {c: (0, sheet.top) for c in sheet.x}

    def put(self, markup, box):
        if not self.sheet.layered:
            box.layer = min(box.layer, 1)
        self.stories.append(Story(markup, [box]))

    def next_page(self):
        page = max(p for p, _ in self.at.values()) + 1
        self.at = {c: (page, self.sheet.top) for c in self.sheet.x}

    def height(self, markup, width):
        return content_height(markup, width, self.sheet.style) + 1

    def full(self, markup, gap=9, layer=2, room=70):
        """A block across all columns, with room left for the beginning of what follows it."""
        height = self.height(markup, self.sheet.full)
        page = max(p for p, _ in self.at.values())
        y = max(y for p, y in self.at.values() if p == page)
        if y + height + room > self.sheet.bottom:
            self.next_page()
            page, y = page + 1, self.sheet.top
        self.put(markup, Box(page, self.sheet.left, y, self.sheet.full, height, layer))
        self.at = {c: (page, y + height + gap) for c in self.at}

    def banner(self, text):
        self.full(f'<div class=banner>{html.escape(text)}</div>', gap=10, layer=3, room=160)

    def head(self, name, layer=2):
        e = self.entries[name]
        self.full(f"<h1>{html.escape(e.heading)}</h1><h2>{html.escape(e.subtitle)}</h2>", gap=7, layer=layer)

    def column(self, column, markup, gap=10, layer=2, at_bottom=False):
        """A block of its own in one column: a heading, a photograph, a pull quote."""
        page, y = self.at[column]
        height = self.height(markup, self.sheet.column)
        self.put(markup, Box(page, self.sheet.x[column], y, self.sheet.column, height, layer))
        self.at[column] = (page, y + height + gap)

    def column_head(self, name, column):
        e = self.entries[name]
        self.column(column, f"<h1>{html.escape(e.heading)}</h1><h2>{html.escape(e.subtitle)}</h2>", gap=7)

    def photo(self, column, rows, name):
        caption = html.escape(self.entries[name].captions[0])
        self.column(column, f'<div class=photo><img src="{grey(rows)}"><p>{caption}</p></div>')

    def quote(self, column, name):
        self.column(column, f"<div class=quote>“{html.escape(self.entries[name].quotes[0])}”</div>", layer=4)

    def flow(self, name, columns=None, then=None, inset=0, markup=None, tint=None, mark=True, gap=16, full_height=False):
        """Pours an entry's text into columns, evenly where it ends, over the page's end into `then` where it does not."""
        columns = columns or "".join(self.sheet.x)
        markup = markup or marked_up(self.entries[name].paragraphs)
        markup = f'<div class="{"side" if tint else "text"}">{markup}</div>'
        story, done = Story(markup), []
        while True:
            page = max(self.at[c][0] for c in columns)
            tops = {c: self.at[c][1] if self.at[c][0] == page else self.sheet.top for c in columns}
            boxes = lambda bottom: [Box(page, self.sheet.x[c] + inset, tops[c] + inset, self.sheet.column - 2 * inset, bottom - tops[c] - 2 * inset)
                                    for c in columns if bottom - tops[c] - 2 * inset > 12]
            fits = lambda bottom: boxes(bottom) and boxes_used(story, done + boxes(bottom), self.sheet.style) <= len(done + boxes(bottom))
            bottom, over = self.sheet.bottom, not fits(self.sheet.bottom)
            if not over and not full_height:
                low = min(tops.values()) + 10
                while bottom - low > 1:
                    middle = (low + bottom) / 2
                    low, bottom = (low, middle) if fits(middle) else (middle, bottom)
            done += boxes(bottom)
            if tint:
                high, wide = bottom - min(tops.values()), self.sheet.x[columns[-1]] + self.sheet.column - self.sheet.x[columns[0]]
                self.put(f'<div class=tint style="height:{high}pt"></div>', Box(page, self.sheet.x[columns[0]], min(tops.values()), wide, high, 0))
            for c in columns:
                self.at[c] = (page, bottom + gap)
            if not over:
                break
            if mark:
                self.put("<div class=mark>…</div>", Box(page, self.sheet.x[columns[-1]] + self.sheet.column - 30, self.sheet.bottom + 1, 30, 11, 4))
            columns = then or columns
            for c in columns:
                if self.at[c][0] <= page:
                    self.at[c] = (page + 1, self.sheet.top)
        spare = len(done) - boxes_used(story, done, self.sheet.style)
        story.boxes = done[:len(done) - spare] if spare else done
        self.stories.append(story)

    def run(self):
        """Puts what runs through all pages on them; returns how many there are."""
        pages = max(b.page for s in self.stories for b in s.boxes) + 1
        for page in range(pages):
            for markup, y in self.sheet.running:
                self.put(markup.replace("{page}", str(page + 1)), Box(page, self.sheet.left, y, self.sheet.full, 18, 0))
        return pages


def headed(entry):
    """Heading and text in one story, for what stands in a box of its own."""
    return f"<h1>{html.escape(entry.heading)}</h1>{marked_up(entry.paragraphs)}"


def typeset(sheet, lay_out, source, target):
    page = Layout(newsletter(open(source, encoding="utf-8").read()), sheet)
    lay_out(page)
    compose(page.stories, page.run(), sheet.style, f"{sheet.title}, {sheet.issue}", "en", target)

"""Sets the newsletter: what stands on which page, in which column, in which order."""
import base64
import html
import struct
import sys
import zlib

from entries import newsletter
from frames import Box, Story, boxes_used, compose, content_height

LEFT, RIGHT, COLUMN, FULL, TOP, BOTTOM = 48, 307, 240, 499, 48, 782
X = {"L": LEFT, "R": RIGHT}
TITLE, ISSUE = "Watchword", "Autumn 2024"

STYLE = """
html { font: 10.7pt/13.1pt 'EB Garamond'; color: #1c1c1c } body { margin: 0 } * { margin: 0; padding: 0 }
p { text-align: justify; hyphens: auto; hyphenate-character: '-'; hyphenate-limit-chars: 6 3 3; margin-bottom: 5pt; orphans: 1; widows: 1 }
p:last-child { margin-bottom: 0 }
h1 { font: 900 15pt/17.5pt Lato; text-transform: uppercase; color: #7a1f2b; letter-spacing: 0; border-top: 1.2pt solid #7a1f2b; padding-top: 6pt }
h2 { font: italic 12.6pt/15pt 'EB Garamond'; color: #444; margin-top: 2pt }
.banner { font: 900 11.5pt/24pt Lato; color: #fff; background: #7a1f2b; text-transform: uppercase; padding-left: 10pt; height: 24pt }
.side { font: 8.9pt/12.1pt Lato } .side p { text-align: left; hyphens: auto }
.side h1 { font-size: 12.5pt; line-height: 15pt; border: 0; padding: 0; margin-bottom: 6pt; text-transform: none; color: #24405c }
.side h3 { font: 800 9.2pt/12.1pt Lato; color: #24405c; margin-top: 3pt; break-after: avoid }
.tint { background: #e6ebf0 }
.quote { font: italic 15.5pt/19pt 'EB Garamond'; color: #7a1f2b; text-align: left; padding: 6pt 8pt; border-top: .7pt solid #7a1f2b; border-bottom: .7pt solid #7a1f2b }
.photo img { display: block; width: 100% } .photo p { font: 7.4pt/9.4pt Lato; text-align: left; color: #555; margin-top: 3pt; hyphens: none }
.footer { font: 700 7.6pt/10pt Lato; color: #7a1f2b; border-top: .6pt solid #7a1f2b; padding-top: 4pt; text-transform: uppercase } .footer b { float: right }
.mark { font: 700 11pt/11pt Lato; text-align: right; color: #7a1f2b }
.masthead { background: #7a1f2b; color: #fff; height: 122pt } .masthead div { padding: 18pt 48pt }
.masthead strong { display: block; font: 900 50pt/52pt Lato; letter-spacing: -1pt } .masthead em { font: italic 14pt/20pt 'EB Garamond' }
.masthead span { float: right; font: 400 9pt/20pt Lato }
.plain h1 { border: 0; padding: 0; font-size: 12.5pt; margin-bottom: 5pt } .plain li { list-style: none; margin-bottom: 3pt; padding-left: 9pt; text-indent: -9pt }
"""


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
    """Two columns with a cursor each, over as many pages as it takes."""

    def __init__(self, entries):
        self.entries, self.stories, self.at = entries, [], {"L": (0, TOP), "R": (0, TOP)}
        self.pages_of = {}

    def put(self, markup, box):
        self.stories.append(Story(markup, [box]))

    def next_page(self):
        page = max(p for p, _ in self.at.values()) + 1
        self.at = {"L": (page, TOP), "R": (page, TOP)}

    def height(self, markup, width):
        return content_height(markup, width, STYLE) + 1

    def full(self, markup, gap=9, layer=2, room=70):
        """A block across both columns, with room left for the beginning of what follows it."""
        height = self.height(markup, FULL)
        page = max(p for p, _ in self.at.values())
        y = max(y for p, y in self.at.values() if p == page)
        if y + height + room > BOTTOM:
            self.next_page()
            page, y = page + 1, TOP
        self.put(markup, Box(page, LEFT, y, FULL, height, layer))
        self.at = {c: (page, y + height + gap) for c in self.at}

    def banner(self, text):
        self.full(f'<div class=banner>{html.escape(text)}</div>', gap=10, layer=3, room=160)

    def head(self, name, layer=2):
        e = self.entries[name]
        self.full(f"<h1>{html.escape(e.heading)}</h1><h2>{html.escape(e.subtitle)}</h2>", gap=7, layer=layer)
        self.pages_of.setdefault(name, []).append(self.at["L"][0] + 1)

    def column(self, column, markup, gap=10, layer=2, at_bottom=False):
        """A block of its own in one column: a heading, a photograph, a pull quote."""
        page, y = self.at[column]
        height = self.height(markup, COLUMN)
        self.put(markup, Box(page, X[column], y, COLUMN, height, layer))
        self.at[column] = (page, y + height + gap)

    def column_head(self, name, column):
        e = self.entries[name]
        self.column(column, f"<h1>{html.escape(e.heading)}</h1><h2>{html.escape(e.subtitle)}</h2>", gap=7)
        self.pages_of.setdefault(name, []).append(self.at[column][0] + 1)

    def photo(self, column, rows, name):
        caption = html.escape(self.entries[name].captions[0])
        self.column(column, f'<div class=photo><img src="{grey(rows)}"><p>{caption}</p></div>')

    def quote(self, column, name):
        self.column(column, f"<div class=quote>“{html.escape(self.entries[name].quotes[0])}”</div>", layer=4)

    def flow(self, name, columns="LR", then=None, inset=0, markup=None, tint=None, mark=True, gap=16, full_height=False):
        """Pours an entry's text into columns, evenly where it ends, over the page's end into `then` where it does not."""
        markup = markup or marked_up(self.entries[name].paragraphs)
        markup = f'<div class="{"side" if tint else "text"}">{markup}</div>'
        story, done = Story(markup), []
        while True:
            page = max(self.at[c][0] for c in columns)
            tops = {c: self.at[c][1] if self.at[c][0] == page else TOP for c in columns}
            boxes = lambda bottom: [Box(page, X[c] + inset, tops[c] + inset, COLUMN - 2 * inset, bottom - tops[c] - 2 * inset)
                                    for c in columns if bottom - tops[c] - 2 * inset > 12]
            fits = lambda bottom: boxes(bottom) and boxes_used(story, done + boxes(bottom), STYLE) <= len(done + boxes(bottom))
            bottom, over = BOTTOM, not fits(BOTTOM)
            if not over and not full_height:
                low = min(tops.values()) + 10
                while bottom - low > 1:
                    middle = (low + bottom) / 2
                    low, bottom = (low, middle) if fits(middle) else (middle, bottom)
            done += boxes(bottom)
            if tint:
                for c in columns:
                    self.put(f'<div class=tint style="height:{bottom - tops[c]}pt"></div>', Box(page, X[c], tops[c], COLUMN, bottom - tops[c], 0))
            self.pages_of.setdefault(name, []).append(page + 1)
            for c in columns:
                self.at[c] = (page, bottom + gap)
            if not over:
                break
            if mark:
                self.put("<div class=mark>…</div>", Box(page, X[columns[-1]] + COLUMN - 30, BOTTOM + 1, 30, 11, 4))
            columns = then or columns
            for c in columns:
                if self.at[c][0] <= page:
                    self.at[c] = (page + 1, TOP)
        spare = len(done) - boxes_used(story, done, STYLE)
        story.boxes = done[:len(done) - spare] if spare else done
        self.stories.append(story)

    def footers(self):
        pages = max(b.page for s in self.stories for b in s.boxes) + 1
        for page in range(pages):
            self.put(f"<div class=footer><b>Page {page + 1}</b>{TITLE} · {ISSUE}</div>", Box(page, LEFT, 798, FULL, 18, 0))
        return pages


def headed(entry):
    """Heading and text in one story, for what stands in a box of its own."""
    return f"<h1>{html.escape(entry.heading)}</h1>{marked_up(entry.paragraphs)}"


def lay_out(entries):
    page = Layout(entries)
    page.at = {"L": (0, 140), "R": (0, 140)}
    page.put(f"<div class=masthead><div><span>Issue 3 · {ISSUE}</span><strong>{TITLE}</strong>"
             "<em>On the people who stand guard against mass atrocities</em></div></div>", Box(0, 0, 0, 595, 122, 0))
    message = entries["secretariat-message"]
    page.full(f"<h1>{html.escape(message.heading)}</h1>", gap=8)
    page.flow("secretariat-message", gap=18)
    page.banner("Early warning and prevention")
    page.head("global-centre")
    page.photo("R", 62, "global-centre")
    page.flow("global-centre")
    page.head("auschwitz-institute", layer=0)
    page.quote("R", "auschwitz-institute")
    page.flow("auschwitz-institute")
    page.banner("Documentation and human rights monitoring")
    page.head("syrian-network")
    page.flow("syrian-network")
    page.head("fortify-rights", layer=0)
    page.quote("R", "fortify-rights")
    page.flow("fortify-rights")
    page.flow("sidebar-four-names", "R", inset=9, markup=headed(entries["sidebar-four-names"]), tint=True)
    page.column_head("dc-cam", "L")
    page.photo("L", 60, "dc-cam")
    page.flow("dc-cam", "L")
    page.head("yazda")
    page.flow("yazda")
    page.banner("Justice for victims and survivors")
    page.head("trial-international")
    page.flow("trial-international")
    page.head("redress", layer=0)
    page.flow("redress")
    page.flow("sidebar-governments", "R", inset=9, markup=headed(entries["sidebar-governments"]), tint=True)
    page.column_head("civitas-maxima", "L")
    page.flow("civitas-maxima", "L")
    page.banner("Memory and education")
    page.head("aegis-trust")
    page.photo("R", 60, "aegis-trust")
    page.flow("aegis-trust")
    page.head("srebrenica-memorial")
    page.quote("L", "srebrenica-memorial")
    page.flow("srebrenica-memorial")
    for name, column in (("organizations-in-this-issue", "L"), ("notice-next-issue", "R"), ("imprint", "R")):
        page.flow(name, column, markup=f"<div class=plain>{headed(entries[name])}</div>")
    return page


def main(source, target):
    entries = newsletter(open(source, encoding="utf-8").read())
    page = lay_out(entries)
    compose(page.stories, page.footers(), STYLE, f"{TITLE}, {ISSUE}", "en", target)
    for name, pages in page.pages_of.items():
        print(name, sorted(set(pages)))


if __name__ == "__main__":
    main(*sys.argv[1:])
